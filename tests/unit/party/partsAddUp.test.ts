import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsAddUp, type Counted } from '../../../src/lib/compute/party/partsAddUp';
import { publishedRange } from '../../../src/lib/compute/party/publishedRange';
import { isMissing, missing } from '../../../src/lib/model/missing';

const plain = (...values: number[]): Counted[] => values.map((value) => ({ value, qualifier: '' }));
const total = (value: number, qualifier: Counted['qualifier'] = ''): Counted => ({ value, qualifier });

describe('published parts and their total', () => {
  it('of Hà Nội by form add up', () => {
    expect(partsAddUp(plain(3088, 622, 361, 72), total(4143))).toMatchObject({ verdict: 'exact', sum: 4143, gap: 0 });
    expect(partsAddUp(plain(853, 144, 131, 14), total(1142))).toMatchObject({ verdict: 'exact', gap: 0 });
  });

  it('of the country in 2023 by authority overlap: more than "over 24.160" can mean', () => {
    expect(partsAddUp(plain(18130, 6302, 65), total(24160, 'over'))).toMatchObject({
      verdict: 'over',
      sum: 24497,
      gap: 337,
      contained: []
    });
    expect(partsAddUp(plain(18130, 6302), total(24160, 'over'))).toMatchObject({
      verdict: 'over',
      sum: 24432,
      gap: 272
    });
  });

  it('of organisations in 2023: the third is contained in the others', () => {
    expect(partsAddUp(plain(423, 183, 29), total(606))).toMatchObject({
      verdict: 'contained',
      contained: [2],
      gap: 29
    });
  });

  it('agree with a total whose words leave room', () => {
    expect(partsAddUp(plain(18130, 6035), total(24160, 'over'))).toMatchObject({ verdict: 'rounded' });
    expect(partsAddUp(plain(200, 290), total(500, 'nearly'))).toMatchObject({ verdict: 'rounded' });
  });

  it('that give less are not called the whole', () => {
    expect(partsAddUp(plain(10, 20), total(40))).toMatchObject({ verdict: 'under', gap: -10 });
  });

  it('do not guess which part is contained when two are as good', () => {
    expect(partsAddUp(plain(100, 30, 30), total(130))).toMatchObject({ verdict: 'over', contained: [] });
  });

  it('have nothing to be held against without a total, or alone', () => {
    expect(partsAddUp(plain(16794, 3463), null)).toEqual(missing('not-published'));
    expect(partsAddUp(plain(5), total(5))).toEqual(missing('not-published'));
  });

  it('of any sizes add up to their sum, in any order, and to nothing else', () => {
    const parts = fc.array(fc.integer({ min: 1, max: 100000 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 500 }), (values, off) => {
        const sum = values.reduce((a, b) => a + b, 0);
        const verdict = (of: number, list = values) => {
          const result = partsAddUp(plain(...list), total(of));
          return isMissing(result) ? null : result.verdict;
        };
        return (
          verdict(sum) === 'exact' && verdict(sum, [...values].reverse()) === 'exact' && verdict(sum + off) === 'under'
        );
      })
    );
  });

  it('called contained give the total without them', () => {
    const parts = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 3, maxLength: 6 });
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 200 }), (values, whole) => {
        const result = partsAddUp(plain(...values), total(whole));
        if (isMissing(result) || result.verdict !== 'contained') return true;
        const rest = values.filter((_, i) => !result.contained.includes(i));
        return rest.length >= 2 && rest.reduce((a, b) => a + b, 0) === whole;
      })
    );
  });
});

describe('what a printed number can stand for', () => {
  it.each([
    [24160, 'over', 24160, 24170],
    [500000, 'nearly', 400000, 500000],
    [5200000, 'about', 5100000, 5300000],
    [65, '', 65, 65],
    [4.5, 'over', 4.5, 4.6],
    [0, 'over', 0, 1],
    [30, 'at-least', 30, Infinity],
    [30, 'at-most', -Infinity, 30]
  ] as const)('%f %s is from %f to %f', (value, qualifier, low, high) => {
    expect(publishedRange(value, qualifier)).toEqual({ low, high });
  });
});
