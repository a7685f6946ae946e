import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lessOf, reasonOf, shareOf, sumOf } from '../../../src/lib/compute/members/counts';
import { memberComposition } from '../../../src/lib/compute/members/memberComposition';
import { memberPyramid } from '../../../src/lib/compute/members/memberPyramid';
import { countText, shareText } from '../../../src/lib/language/members/memberNumbers';
import { compositionFinding, pyramidFinding, withheldNote } from '../../../src/lib/language/members/shapeWords';
import { isMissing, missing } from '../../../src/lib/model/missing';
import { tableOf } from './support/made';

const HELD = missing('suppressed');
const NONE = missing('not-published');

describe('counts', () => {
  it('a withheld part hides the result, also beside one that was never published', () => {
    expect(sumOf([1, NONE, HELD])).toEqual(HELD);
    expect(sumOf([1, NONE])).toEqual(NONE);
    expect(sumOf([1, 2, 0])).toBe(3);
    expect(sumOf([])).toBe(0);
    expect(lessOf(5, HELD)).toEqual(HELD);
    expect(reasonOf([1, 2])).toBeNull();
  });

  it('a share keeps its counts, and there is none of nobody', () => {
    expect(shareOf(3, 12)).toEqual({ percent: 25, part: 3, whole: 12 });
    expect(shareOf(0, 12)).toEqual({ percent: 0, part: 0, whole: 12 });
    expect(shareOf(0, 0)).toEqual(missing('zero-base'));
    expect(shareOf(HELD, 12)).toEqual(HELD);
    expect(shareOf(3, HELD)).toEqual(HELD);
  });

  it('a withheld count is written [c], never 0, and neither is its share', () => {
    expect(countText('vi', HELD)).toBe('[c]');
    expect(countText('vi', 0)).toBe('0');
    expect(shareText('en', HELD)).toBe('[c]');
    expect(countText('vi', NONE)).toBe('chưa có số');
    expect(withheldNote('vi', 0)).toBe('');
    expect(withheldNote('vi', 2)).toContain('không phải bằng 0');
  });

  it('the share of a union is no average of shares', () => {
    const count = fc.integer({ min: 1, max: 1e5 });
    fc.assert(
      fc.property(count, count, count, count, (a, b, c, d) => {
        const share = shareOf(sumOf([a, b]), sumOf([a + c, b + d]));
        if (isMissing(share)) throw new Error('no share');
        expect(share.percent).toBeCloseTo((100 * (a + b)) / (a + b + c + d), 9);
      })
    );
  });
});

describe('composition', () => {
  const M = 'party-members M';
  const values = {
    [`${M} 2023-12-31`]: 200,
    [`${M} 2023-12-31 sex/female`]: 60,
    [`${M} 2023-12-31 sex/male`]: 140,
    [`${M} 2024-12-31`]: 250,
    [`${M} 2024-12-31 sex/female`]: 85,
    [`${M} 2024-12-31 sex/male`]: 165
  };

  it('by hand: women from 30% to 34%, +4 points', () => {
    const found = memberComposition(tableOf(values), 'M', 2024, 'sex');
    expect(found.parts[0]).toMatchObject({
      category: 'female',
      count: 85,
      share: { percent: 34, part: 85, whole: 250 },
      before: 60,
      shareBefore: { percent: 30 },
      change: 4
    });
    expect(compositionFinding('vi', found)).toBe('Theo giới tính, đông nhất là nam, 66,0%');
  });

  it('a withheld year before takes the change away, not this year', () => {
    const found = memberComposition(tableOf(values, [`${M} 2023-12-31 sex/female`]), 'M', 2024, 'sex');
    expect(found.parts[0]).toMatchObject({ count: 85, share: { percent: 34 }, before: HELD, change: HELD });
    expect(found.parts[1]).toMatchObject({ change: -4 });
  });

  it('shares of a full breakdown add up to 100', () => {
    const ages = fc.tuple(...Array.from({ length: 5 }, () => fc.integer({ min: 0, max: 9999 })));
    fc.assert(
      fc.property(ages, (counts) => {
        const total = counts.reduce((a, b) => a + b, 0);
        const names = ['18-30', '31-40', '41-50', '51-60', '61-plus'];
        const table = tableOf({
          [`${M} 2024-12-31`]: total,
          ...Object.fromEntries(names.map((name, i) => [`${M} 2024-12-31 age/${name}`, counts[i] ?? 0]))
        });
        const shares = memberComposition(table, 'M', 2024, 'age').parts.map(({ share }) => share);
        if (total === 0) expect(shares.every(isMissing)).toBe(true);
        else expect(shares.reduce((sum, share) => sum + (isMissing(share) ? NaN : share.percent), 0)).toBeCloseTo(100);
      })
    );
  });
});

describe('pyramid', () => {
  const at = (part: string) => `party-members M 2024-12-31${part && ` ${part}`}`;
  const values = { [at('')]: 100, [at('sex/female')]: 40, [at('sex/male')]: 60, [at('sex-age/female|18-30')]: 7 };

  it('reads the crossed cells, and what is not there stays missing', () => {
    const found = memberPyramid(tableOf(values), 'M', 2024);
    expect(found.bands.map(({ age }) => age)).toEqual(['18-30', '31-40', '41-50', '51-60', '61-plus']);
    expect(found.bands[0]).toEqual({ age: '18-30', female: 7, male: NONE, both: NONE });
    expect(pyramidFinding('vi', found)).toBe('Nữ chiếm 40,0%');
  });

  it('names no largest band while one is withheld', () => {
    const bands = { [at('age/18-30')]: 10, [at('age/31-40')]: 30, [at('age/41-50')]: 30, [at('age/51-60')]: 20 };
    const full = { ...values, ...bands, [at('age/61-plus')]: 10 };
    expect(pyramidFinding('en', memberPyramid(tableOf(full), 'M', 2024))).toBe(
      '40.0% are women; the largest band is aged 31–40, 30.0%'
    );
    const held = tableOf(full, [at('age/61-plus')]);
    expect(pyramidFinding('en', memberPyramid(held, 'M', 2024))).toBe('40.0% are women');
  });
});
