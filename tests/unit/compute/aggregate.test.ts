import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregate, aggregationOf } from '../../../src/lib/compute/aggregate';

const indicator = (aggregation: string, kind: 'flow' | 'rate' | 'ratio' | 'stock' = 'flow') => ({
  code: 'x',
  kind,
  aggregation
});

describe('aggregationOf', () => {
  it.each([
    ['sum', { by: 'sum' }],
    ['weighted:population', { by: 'weighted', weight: 'population' }],
    ['ratio:grdp/population', { by: 'ratio', numerator: 'grdp', denominator: 'population' }],
    ['none', null],
    ['', null],
    ['average', null],
    ['ratio:grdp', null]
  ])('%s', (rule, expected) => expect(aggregationOf(rule)).toEqual(expected));
});

describe('aggregate', () => {
  it('sums without binary residue', () => {
    expect(aggregate(indicator('sum'), [{ x: 0.1 }, { x: 0.2 }])).toBe(0.3);
    expect(aggregate(indicator('sum', 'stock'), [{ x: 6448.8 }, { x: 80483.7 }])).toBe(86932.5);
  });

  it('weights a rate', () => {
    const parts = [
      { x: 2, households: 300 },
      { x: 6, households: 100 }
    ];
    expect(aggregate(indicator('weighted:households', 'rate'), parts)).toBe(3);
  });

  it('works a rate and a ratio out from their parts', () => {
    const parts = [
      { urban: 30, all: 40 },
      { urban: 20, all: 60 }
    ];
    expect(aggregate(indicator('ratio:urban/all', 'rate'), parts)).toBe(50);
    expect(aggregate(indicator('ratio:urban/all', 'ratio'), parts)).toBe(0.5);
    expect(aggregate(indicator('ratio:urban/all', 'ratio'), parts, 1000)).toBe(500);
  });

  it('never sums a rate, whatever its rule says', () => {
    expect(aggregate(indicator('sum', 'rate'), [{ x: 1 }, { x: 2 }])).toEqual({ missing: 'not-additive' });
    expect(aggregate(indicator('none'), [{ x: 1 }])).toEqual({ missing: 'not-additive' });
    expect(aggregate(indicator('average'), [{ x: 1 }])).toEqual({ missing: 'not-additive' });
  });

  it('does not make a whole from some of its parts', () => {
    const detail = { have: 1, of: 2 };
    expect(aggregate(indicator('sum'), [{ x: 1 }, {}])).toEqual({ missing: 'not-published', detail });
    expect(aggregate(indicator('weighted:w', 'rate'), [{ x: 1, w: 1 }, { x: 2 }])).toEqual({
      missing: 'not-published',
      detail
    });
    expect(aggregate(indicator('sum'), [])).toMatchObject({ missing: 'not-published' });
  });

  it('refuses weights that are negative or all zero', () => {
    expect(aggregate(indicator('weighted:w', 'rate'), [{ x: 1, w: 0 }])).toEqual({ missing: 'zero-base' });
    expect(aggregate(indicator('weighted:w', 'rate'), [{ x: 1, w: -1 }])).toMatchObject({ missing: 'negative-base' });
  });
});

describe('any aggregate', () => {
  const parts = fc.array(
    fc.record({ x: fc.integer({ min: -500, max: 500 }), w: fc.integer({ min: 1, max: 10_000 }) }),
    { minLength: 1, maxLength: 40 }
  );

  it('weighted lies between the least and the greatest part', () => {
    fc.assert(
      fc.property(parts, (list) => {
        const value = aggregate(indicator('weighted:w', 'rate'), list) as number;
        const values = list.map((part) => part.x);
        expect(value).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
        expect(value).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
      })
    );
  });

  it('does not depend on order, and weighting by equal shares of a ratio gives the ratio', () => {
    fc.assert(
      fc.property(parts, (list) => {
        const backwards = [...list].reverse();
        for (const rule of ['sum', 'weighted:w', 'ratio:x/w']) {
          expect(aggregate(indicator(rule), backwards)).toBeCloseTo(aggregate(indicator(rule), list) as number, 9);
        }
        const rates = list.map((part) => ({ x: part.x / part.w, w: part.w }));
        expect(aggregate(indicator('weighted:w'), rates)).toBeCloseTo(
          aggregate(indicator('ratio:x/w', 'ratio'), list) as number,
          9
        );
      })
    );
  });
});
