import { describe, expect, it } from 'vitest';
import { claimWords } from '../../../../src/lib/language/claims/claimWords';
import type { ClaimComparison, ComparisonKind } from '../../../../src/lib/model/claim';
import { CATALOGUE, comparison, reading } from './support/judged';
import { plain } from './support/plain';

describe('what a comparison is made with', () => {
  const told = (part: Partial<ClaimComparison>, kind: ComparisonKind = 'percent-change', period = '2023') =>
    plain(
      claimWords('vi', CATALOGUE)
        .reading(reading({ period, comparison: comparison(kind, part) }))
        .replace(/^.*: /, '')
    );

  it.each([
    ['the year before, when nothing is said', told({}), 'mức tăng so với năm 2022'],
    ['the same months of the year before', told({}, 'percent-change', '2023-9M'), 'mức tăng so với cùng kỳ năm 2022'],
    [
      'another year of the same place',
      told({ againstUnit: 'P63-01', againstPeriod: '2020' }),
      'mức tăng so với năm 2020'
    ],
    [
      'the same land by its code of today',
      told({ againstUnit: 'P34-01', againstPeriod: '2020' }),
      'mức tăng so với năm 2020'
    ],
    [
      'another place in the same year',
      told({ againstUnit: 'VN', againstPeriod: '2023' }, 'ratio'),
      'gấp bao nhiêu lần so với cả nước'
    ],
    [
      'another place and year',
      told({ againstUnit: 'VN', againstPeriod: '2022' }, 'ratio'),
      'gấp bao nhiêu lần so với cả nước năm 2022'
    ]
  ])('is told: %s', (_, words, expected) => {
    expect(words).toBe(expected);
  });
});
