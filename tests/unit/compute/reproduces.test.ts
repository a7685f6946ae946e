import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decimalsOf, round } from '../../../src/lib/compute/decimals';
import { reproduces } from '../../../src/lib/compute/reproduces';

it.each([
  [6.27 / 5.05, 1.24, true, 0],
  [6.27 / 5.05, 1.45, false, 0.21],
  [6.27 / 4.24, 1.45, false, -0.03],
  [6.27 / 4.4, 1.45, false, 0.02],
  [(400421 / 332961 - 1) * 100, 20, true, 0],
  [(400421 / 332961 - 1) * 100, 20.3, true, 0],
  [(400421 / 332961 - 1) * 100, 20.2, false, -0.1],
  [(400421 / 352794) * 100, 113.5, true, 0]
])('%d printed as %d: %s', (computed, printed, expected, gap) => {
  expect(reproduces(computed, printed)).toMatchObject({ computed, printed, reproduces: expected, difference: gap });
});

it('takes the digits that were printed, where a trailing zero was lost', () => {
  expect(reproduces(1.24, 1.2)).toMatchObject({ reproduces: true });
  expect(reproduces(1.24, 1.2, 2)).toMatchObject({ reproduces: false, rounded: 1.24, difference: -0.04 });
});

it('holds for every value printed by our own rounding, and only within half a digit', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: 0, max: 3 }), (value, decimals) => {
      const printed = round(value, decimals);
      expect(reproduces(value, printed, decimals).reproduces).toBe(true);
      const off = round(printed + 10 ** -decimals, decimals);
      expect(reproduces(value, off, Math.max(decimals, decimalsOf(off))).reproduces).toBe(false);
    })
  );
});
