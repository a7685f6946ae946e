import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coarser } from '../../../../src/lib/claims/judge/coarser';
import { holds, holdsWithin } from '../../../../src/lib/claims/judge/holds';
import { measureFactor } from '../../../../src/lib/claims/judge/measureFactor';
import { saidNumber, type SaidNumber } from '../../../../src/lib/claims/judge/saidNumber';
import { countedUntil, standingPeriods } from '../../../../src/lib/claims/judge/standingPeriods';
import { QUALIFIERS, type Qualifier } from '../../../../src/lib/model/observation';
import { round } from '../../../../src/lib/compute/decimals';
import { claimOf } from './support/claimOf';
import { vintage } from './support/madeFacts';

const said = (
  value: number,
  step: number,
  qualifier: Qualifier | '' = '',
  upper: number | null = null
): SaidNumber => ({
  value,
  step,
  qualifier,
  upper
});

/** A number with up to nine digits and its step. */
const numbers = fc
  .record({ digits: fc.integer({ min: 1, max: 999_999_999 }), decimals: fc.integer({ min: -6, max: 4 }) })
  .map(({ digits, decimals }) => ({ value: Number(`${digits}e${-decimals}`), step: Number(`1e${-decimals}`) }));

describe('a number without a qualifier', () => {
  it('holds of exactly the values that round to it', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: -2000, max: 2000 }), ({ value, step }, thousandths) => {
        const other = Number((value + (step * thousandths) / 1000).toPrecision(14));
        const decimals = -Math.round(Math.log10(step));
        expect(holds(said(value, step), other) !== null).toBe(round(other, decimals) === round(value, decimals));
      })
    );
  });

  it('rounds half away from zero', () => {
    expect(holds(said(6.3, 0.1), 6.25)).toBe('rounds');
    expect(holds(said(6.2, 0.1), 6.25)).toBeNull();
    expect(holds(said(-0.5, 0.1), -0.45)).toBe('rounds');
    expect(holds(said(1.01, 0.01), 1.005)).toBe('rounds');
  });

  it('of nothing that is no number', () => {
    expect(holds(said(1, 1), NaN)).toBeNull();
    expect(holds(said(NaN, 1), 1)).toBeNull();
  });
});

describe('a qualifier', () => {
  it.each([
    ['over', 600, 100, [600, 668, 689], [599, 691, 560]],
    ['over', 400000, 1000, [400000, 400421, 459000], [399999, 461000]],
    ['over', 6, 1, [6, 6.27, 6.89], [5.99, 6.91]],
    ['exceeds', 704500, 100, [704500, 739000], [704499, 741000]],
    ['nearly', 700, 100, [668, 700, 631], [701, 629]],
    ['nearly', 401000, 1000, [400421, 381000], [401001, 380000]],
    ['about', 400000, 1000, [390000, 409999], [389000, 411000]],
    ['about', 6.3, 0.1, [6.27, 6.0, 6.6], [5.9, 6.7]],
    ['at-least', 95, 1, [95, 94.6, 300], [94.4]],
    ['at-most', 95, 1, [95, 95.4, 3], [95.6]]
  ] as const)('%s %d', (qualifier, value, step, inside, outside) => {
    for (const one of inside)
      expect([one, holds(said(value, step, qualifier), one)]).toEqual([one, 'within-qualifier']);
    for (const one of outside) expect([one, holds(said(value, step, qualifier), one)]).toEqual([one, null]);
  });

  it('always holds of its own number, and never on the wrong side of it', () => {
    fc.assert(
      fc.property(numbers, fc.constantFrom(...QUALIFIERS), ({ value, step }, qualifier) => {
        expect(holds(said(value, step, qualifier), value)).toBe('within-qualifier');
        if (qualifier === 'over' || qualifier === 'exceeds')
          expect(holds(said(value, step, qualifier), value * 0.999 - step)).toBeNull();
        if (qualifier === 'nearly') expect(holds(said(value, step, qualifier), value * 1.001 + step)).toBeNull();
      })
    );
  });

  it('does not depend on the measure', () => {
    fc.assert(
      fc.property(
        numbers,
        fc.constantFrom('' as const, ...QUALIFIERS),
        fc.integer({ min: -300, max: 300 }),
        ({ value, step }, qualifier, off) => {
          const other = Number((value + (value * off) / 1000).toPrecision(12));
          const here = holds(said(value, step, qualifier), other);
          const there = holds(said(value * 1000, step * 1000, qualifier), Number((other * 1000).toPrecision(12)));
          expect(there).toBe(here);
        }
      )
    );
  });
});

describe('bands', () => {
  it('both ends of a plan, both ends of the claim', () => {
    expect(holds(said(7, 0.1, '', 7.5), 7, 7.5)).toBe('rounds');
    expect(holds(said(7, 0.1, '', 7.4), 7, 7.5)).toBeNull();
    expect(holds(said(7, 0.1), 7, 7.5)).toBeNull();
    expect(holds(said(7, 0.1, 'at-least'), 7, 7.5)).toBe('within-qualifier');
    expect(holds(said(7.5, 0.1, 'at-most'), 7, 7.5)).toBe('within-qualifier');
    expect(holds(said(7.3, 0.1, 'about'), 7, 7.5)).toBe('within-qualifier');
  });

  it('a band said of a value', () => {
    expect(holds(said(7, 0.1, '', 7.5), 7.54)).toBe('within-qualifier');
    expect(holds(said(7, 0.1, '', 7.5), 7.56)).toBeNull();
  });

  it('a range in which a value lies', () => {
    expect(holdsWithin(said(118.4, 0.1), { low: 118.336, high: 118.362 })).toBe(true);
    expect(holdsWithin(said(118.5, 0.1), { low: 118.336, high: 118.362 })).toBe(false);
  });
});

describe('the step of a claim', () => {
  it.each([
    ['400.000', 400000, 100000, 1000],
    ['400.000', 400000, 1, 1],
    ['1,2 triệu tỷ đồng', 1200000, 100000, 100000],
    ['47 vạn', 470000, 10000, 10000],
    ['20%', 20, 10, 1],
    ['20%', 20, 1, 1],
    ['50', 50, 10, 1],
    ['650 nghìn tỷ', 650000, 10000, 1000],
    ['333.000', 333000, 1000, 1000],
    ['6,50%', 6.5, 0.01, 0.01],
    ['một nửa', 50, 10, 10]
  ])('%s', (text, value, step, expected) => {
    expect(saidNumber(claimOf({ text, value, step }, null)).step).toBeCloseTo(expected, 10);
  });

  it('goes with the measure', () => {
    expect(saidNumber(claimOf({ text: '7,9', value: 7900000, step: 100000 }, null), 0.001)).toMatchObject({
      value: 7900,
      step: 100
    });
  });
});

describe('a published value rounder than the claim', () => {
  it.each([
    [332961, 1, 333000, '', true],
    [332400, 1, 333000, '', false],
    [8.52, 0.01, 8.5, '', false],
    [648300, 1, 650000, 'about', true],
    [704812, 1, 704500, 'exceeds', true],
    [704300, 1, 704500, 'exceeds', false]
  ] as const)('%d (%d) against %d %s: %s', (value, step, published, qualifier, expected) => {
    expect(coarser(said(value, step), vintage({ value: published, qualifier }))).toBe(expected);
  });
});

describe('measures', () => {
  it.each([
    ['persons', 'thousand-persons', 0.001],
    ['usd-billion', 'usd-million', 1000],
    ['percent', 'points', 1],
    ['', 'vnd-billion', 1],
    ['units', 'delegations', 1],
    ['percent', 'vnd-billion', null],
    ['times', 'percent', null],
    ['units', 'vnd-billion', null]
  ])('%s in %s', (from, to, factor) => {
    expect(measureFactor(from, to)).toBe(factor);
  });
});

describe('periods that answer for one another', () => {
  it.each([
    ['2023', ['2023-12', '2023-12-31']],
    ['2023-12', ['2023', '2023-12-31']],
    ['2023-12-31', ['2023', '2023-12']],
    ['2023-H1', ['2023-06', '2023-06-30']],
    ['2023-06-30', ['2023-06']],
    ['2023-08-07', []],
    ['2016..2020', []],
    ['nonsense', []]
  ])('%s', (key, same) => {
    expect(standingPeriods(key).same).toEqual(same);
  });

  it.each([
    ['2023-09-30', '2023-9M'],
    ['2023-12-31', '2023'],
    ['2023-06-30', '2023-H1'],
    ['2023-03-31', '2023-Q1'],
    ['2023-12-28', null],
    ['2023', null]
  ])('counted until %s', (key, expected) => {
    expect(countedUntil(key)).toBe(expected);
  });
});
