import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalsOf, difference, round } from '../../../src/lib/compute/decimals';

/** Numbers as they are published, with up to 4 decimals; sums of two stay within 15 digits. */
const published = fc
  .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }))
  .map(([units, decimals]) => Number(`${units}e-${decimals}`));

describe('decimalsOf', () => {
  it.each([
    [6.27, 2],
    [400421, 0],
    [-0.2, 1],
    [0, 0],
    [86932.5, 1],
    [1e-7, 7],
    [1.5e-7, 8],
    [1e21, 0]
  ])('%d has %d', (value, decimals) => expect(decimalsOf(value)).toBe(decimals));
});

describe('round', () => {
  it.each([
    [1.005, 2, 1.01],
    [1.2416, 2, 1.24],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [0.5, 0, 1],
    [-0.5, 0, -1],
    [8.345, 2, 8.35],
    [1.45, 1, 1.5],
    [0.1 + 0.2, 1, 0.3],
    [352793.8325991, 1, 352793.8],
    [9.995, 2, 10],
    [1e-20, 2, 0],
    [1234567, -3, 1235000],
    [1499, -3, 1000],
    [9007199254740991, 2, 9007199254740991]
  ])('%d to %d decimals is %d', (value, decimals, expected) => expect(round(value, decimals)).toBe(expected));

  it('never gives -0', () => {
    expect(Object.is(round(-0.001, 2), 0)).toBe(true);
    expect(Object.is(round(-0, 0), 0)).toBe(true);
  });

  it('is idempotent, odd, within half a unit, and prints with no more decimals than asked', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.integer({ min: 0, max: 5 }),
        (value, decimals) => {
          const rounded = round(value, decimals);
          expect(round(rounded, decimals)).toBe(rounded);
          expect(round(-value, decimals)).toBe(-rounded || 0);
          expect(decimalsOf(rounded)).toBeLessThanOrEqual(decimals);
          expect(Math.abs(rounded - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-6);
        }
      )
    );
  });

  it('agrees with rounding the digits on paper', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e11 }), (thousandths) => {
        const paper = Math.floor(thousandths / 10) + (thousandths % 10 >= 5 ? 1 : 0);
        expect(round(Number(`${thousandths}e-3`), 2)).toBe(Number(`${paper}e-2`));
      })
    );
  });
});

describe('difference', () => {
  it('has no binary residue', () => {
    expect(6.27 - 5.05).not.toBe(1.22);
    expect(difference(6.27, 5.05)).toBe(1.22);
    expect(difference(6.27, 8.89)).toBe(-2.62);
  });

  it('undoes itself', () => {
    fc.assert(
      fc.property(published, published, (a, b) => {
        expect(difference(a, b)).toBe(-difference(b, a) || 0);
        expect(difference(difference(a, b), -b)).toBe(a || 0);
      })
    );
  });
});
