import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CEILING_BASES,
  ceiling,
  DEFAULT_CEILING,
  type Ceiling,
  type RatedCounts
} from '../../../src/lib/compute/party/ceiling';
import { isMissing, missing } from '../../../src/lib/model/missing';

const found = (counts: RatedCounts, rule = DEFAULT_CEILING): Ceiling => {
  const result = ceiling(counts, rule);
  if (isMissing(result)) throw new Error(`missing: ${result.missing}`);
  return result;
};

describe('the ceiling on excellent ratings, by hand', () => {
  it('is 20% of those rated good unless the rule says otherwise', () => {
    expect(found({ excellent: 20, good: 100 })).toEqual({
      verdict: 'within',
      excellent: 20,
      base: 100,
      ratio: 20,
      limit: 20,
      allowed: 20
    });
    expect(found({ excellent: 21, good: 100 })).toMatchObject({ verdict: 'over', ratio: 21, allowed: 20 });
  });

  it('cuts down to whole ratings: of 14 rated good 2 may be excellent', () => {
    expect(found({ excellent: 2, good: 14 })).toMatchObject({ verdict: 'within', allowed: 2 });
    expect(found({ excellent: 3, good: 14 })).toMatchObject({ verdict: 'over', allowed: 2 });
  });

  it('reads a product that binary arithmetic leaves below a whole number as that number', () => {
    expect(found({ excellent: 7, good: 20 }, { base: 'good', percent: 35 })).toMatchObject({
      allowed: 7,
      verdict: 'within'
    });
    expect(found({ excellent: 29, good: 100 }, { base: 'good', percent: 29 })).toMatchObject({ allowed: 29 });
    expect(found({ excellent: 3, good: 1000 }, { base: 'good', percent: 0.3 })).toMatchObject({ allowed: 3 });
  });

  it.each([
    ['good', 80, 16],
    ['good-and-excellent', 100, 20],
    ['all-rated', 112, 22]
  ] as const)('of base %s counts %i and allows %i', (base, counted, allowed) => {
    const counts = { excellent: 20, good: 80, completed: 10, 'not-completed': 2, 'not-rated': 500 };
    expect(found(counts, { base, percent: 20 })).toMatchObject({ base: counted, allowed });
  });

  it('is over with nobody rated good, and says why there is no ratio', () => {
    expect(found({ excellent: 1, good: 0 })).toMatchObject({
      verdict: 'over',
      allowed: 0,
      ratio: missing('zero-base')
    });
    expect(ceiling({ excellent: 0, good: 0 })).toEqual(missing('zero-base'));
  });

  it('is not judged from levels that are not known, nor from numbers that count nothing', () => {
    expect(ceiling({ good: 10 })).toEqual(missing('not-published'));
    expect(ceiling({ excellent: 1 })).toEqual(missing('not-published'));
    expect(ceiling({ excellent: 1, good: 10 }, { base: 'all-rated', percent: 20 })).toEqual(missing('not-published'));
    expect(ceiling({ excellent: -1, good: 10 })).toEqual(missing('not-applicable'));
    expect(ceiling({ excellent: 1, good: NaN })).toEqual(missing('not-applicable'));
    expect(ceiling({ excellent: 1, good: 10 }, { base: 'good', percent: -1 })).toEqual(missing('not-applicable'));
  });
});

describe('the ceiling, for any counts', () => {
  const count = fc.nat(5000);
  const counts = fc.record({ excellent: count, good: count, completed: count, 'not-completed': count });
  const rule = fc.record({ base: fc.constantFrom(...CEILING_BASES), percent: fc.integer({ min: 0, max: 100 }) });

  it('is kept exactly when the excellent times 100 are at most the per cent times the base', () => {
    fc.assert(
      fc.property(counts, rule, (given, of) => {
        const result = ceiling(given, of);
        if (isMissing(result)) return result.missing === 'zero-base' && given.excellent === 0;
        return (result.verdict === 'within') === given.excellent * 100 <= of.percent * result.base;
      })
    );
  });

  it('allows a number that is within, and one more is over', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 0, max: 100 }), (good, percent) => {
        const { allowed } = found({ excellent: 0, good }, { base: 'good', percent });
        const at = (excellent: number) => found({ excellent, good }, { base: 'good', percent }).verdict;
        return at(allowed) === 'within' && at(allowed + 1) === 'over';
      })
    );
  });

  it('does not depend on those who were not rated, and grows with a wider base', () => {
    fc.assert(
      fc.property(counts, count, fc.integer({ min: 0, max: 100 }), (given, rest, percent) => {
        const [good, both, all] = CEILING_BASES.map((base) =>
          ceiling({ ...given, 'not-rated': rest }, { base, percent })
        );
        for (const [narrow, wide] of [
          [good, both],
          [both, all]
        ] as const) {
          if (isMissing(narrow) || isMissing(wide) || !narrow || !wide) continue;
          if (narrow.allowed > wide.allowed) return false;
        }
        return true;
      })
    );
  });
});
