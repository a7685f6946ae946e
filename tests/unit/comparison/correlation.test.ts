import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correlation } from '../../../src/lib/compute/correlation';
import { isMissing, missing } from '../../../src/lib/model/missing';

describe('correlation', () => {
  it('worked by hand', () => {
    // x̄ = 3, ȳ = 4: Σdxdy = 6, Σdx² = 10, Σdy² = 6, r = 6/√60
    const found = correlation([
      [1, 2],
      [2, 4],
      [3, 5],
      [4, 4],
      [5, 5]
    ]);
    if (isMissing(found)) throw new Error('missing');
    expect(found.n).toBe(5);
    expect(found.r).toBeCloseTo(6 / Math.sqrt(60), 12);
  });

  it('needs five pairs, and both sides to vary', () => {
    const line = [1, 2, 3, 4].map((x): [number, number] => [x, x]);
    expect(correlation(line)).toEqual(missing('too-few-peers', { have: 4, of: 5 }));
    expect(correlation([])).toEqual(missing('too-few-peers', { have: 0, of: 5 }));
    expect(correlation([1, 2, 3, 4, 5].map((x) => [x, 0.1]))).toEqual(missing('not-applicable'));
    expect(correlation([1, 2, 3, 4, 5].map((x) => [7, x]))).toEqual(missing('not-applicable'));
  });

  it('lies between −1 and 1, and is 1 on a rising line', () => {
    const pairs = fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 5, maxLength: 40 });
    fc.assert(
      fc.property(pairs, fc.integer({ min: 1, max: 9 }), fc.integer(), (xs, slope, offset) => {
        const up = correlation(xs.map((x) => [x, slope * x + (offset % 1000)]));
        const any = correlation(xs.map((x, i) => [x, (x * 31 + i * i) % 97]));
        if (isMissing(up)) throw new Error('missing');
        expect(up.r).toBeCloseTo(1, 9);
        if (!isMissing(any)) expect(Math.abs(any.r)).toBeLessThanOrEqual(1 + 1e-12);
      })
    );
  });
});
