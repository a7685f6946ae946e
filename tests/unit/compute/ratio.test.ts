import fc from 'fast-check';
import { expect, it } from 'vitest';
import { round } from '../../../src/lib/compute/decimals';
import { ratio, type Ratio } from '../../../src/lib/compute/ratio';

it('gives what the article should have said', () => {
  const result = ratio(6.27, 5.05) as Ratio;
  expect(round(result.ratio, 4)).toBe(1.2416);
  expect(round(result.ratio, 2)).toBe(1.24);
  expect(result).toMatchObject({ numerator: 6.27, denominator: 5.05, gap: 1.22 });
});

it.each([
  [5, 0, 'zero-base'],
  [5, -1, 'negative-base'],
  [-5, 1, 'not-applicable']
])('%d over %d is missing: %s', (a, b, reason) => expect(ratio(a, b)).toMatchObject({ missing: reason }));

it('ratio × denominator is the numerator, and the gap has the sign of ratio − 1', () => {
  const positive = fc.double({ min: 0.01, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(positive, positive, (a, b) => {
      const result = ratio(a, b) as Ratio;
      expect(result.ratio * result.denominator).toBeCloseTo(a, 6);
      if (Math.abs(a - b) > 1e-6) expect(Math.sign(result.gap)).toBe(Math.sign(result.ratio - 1));
    })
  );
});
