import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastDigit, restates } from '../../../src/lib/compute/restates';

describe('restates', () => {
  it.each([
    [333000, 332961, true, 'budget revenue of 2022, said in thousands of billions'],
    [8.5, 8.46, false, 'a single final zero may be an ordinary digit'],
    [8, 7.98, true, 'a whole number after two decimals'],
    [8.5, 8.16, false, 'another value'],
    [650000, 641710, false, 'outside half of its last digit'],
    [332961, 333000, false, 'a finer value restates nothing'],
    [6.27, 6.27, false, 'the same value'],
    [0, 0.4, false, 'zero has no last digit']
  ])('%s after %s: %s (%s)', (value, earlier, expected) => {
    expect(restates(value, earlier)).toBe(expected);
  });

  it('holds for a number rounded to fewer digits, unless rounding changed nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 9 }), fc.integer({ min: 2, max: 6 }), (earlier, digits) => {
        const rounded = Math.round(earlier / 10 ** digits) * 10 ** digits;
        fc.pre(earlier % 10 !== 0 && rounded !== 0);
        expect(restates(rounded, earlier)).toBe(true);
      })
    );
  });

  it.each([
    [332961, 1],
    [333000, 1000],
    [8.5, 0.1],
    [705, 1],
    [0, 0]
  ])('the last digit of %s is worth %s', (value, digit) => expect(lastDigit(value)).toBeCloseTo(digit, 12));
});
