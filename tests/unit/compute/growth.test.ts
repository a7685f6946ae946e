import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { round } from '../../../src/lib/compute/decimals';
import { change, percentChange, pointChange } from '../../../src/lib/compute/growth';
import { isMissing } from '../../../src/lib/model/missing';

const positive = fc.double({ min: 0.01, max: 1e9, noNaN: true });

describe('percentChange', () => {
  it('gives the budget revenue growth of 2023', () => {
    const value = percentChange(400421, 332961);
    expect(isMissing(value) ? value : round(value, 2)).toBe(20.26);
  });

  it('has no meaning on a base of zero or below', () => {
    expect(percentChange(5, 0)).toEqual({ missing: 'zero-base' });
    expect(percentChange(5, -2)).toEqual({ missing: 'negative-base', detail: { base: -2 } });
  });

  it('changes its sign when the periods are exchanged', () => {
    fc.assert(
      fc.property(positive, positive, (a, b) => {
        expect(Math.sign(percentChange(a, b) as number)).toBe(-Math.sign(percentChange(b, a) as number) || 0);
      })
    );
  });

  it('brings the base back to the value', () => {
    fc.assert(
      fc.property(positive, positive, (now, before) => {
        const growth = percentChange(now, before) as number;
        expect(before * (1 + growth / 100)).toBeCloseTo(now, 3);
      })
    );
  });

  it('never answers with NaN or infinity', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (now, before) => {
        const value = percentChange(now, before);
        expect(isMissing(value) || Number.isFinite(value)).toBe(true);
      })
    );
  });
});

describe('change', () => {
  it('counts a rate in points', () => {
    expect(pointChange(6.27, 8.89)).toBe(-2.62);
    expect(change('rate', 6.27, 8.89)).toEqual({ value: -2.62, in: 'points' });
    expect(change('rate', 5, 0)).toEqual({ value: 5, in: 'points' });
  });

  it('counts quantities in per cent', () => {
    expect(change('flow', 120, 100)).toEqual({ value: 20, in: 'percent' });
    expect(change('stock', 110, 100)).toEqual({ value: 10, in: 'percent' });
    expect(change('ratio', 90, 100)).toEqual({ value: -10, in: 'percent' });
    expect(change('flow', 1, 0)).toEqual({ missing: 'zero-base' });
  });

  it('does not let a published comparison grow', () => {
    expect(change('comparison', 113.5, 110)).toEqual({ missing: 'not-applicable' });
  });
});
