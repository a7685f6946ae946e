import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { committeeCeilings } from '../../../src/lib/compute/members/committeeCeilings';
import {
  columnBounds,
  committeeField,
  fifthOf,
  type CommitteeFacts
} from '../../../src/lib/compute/members/committeeField';
import {
  COMMITTEE_MEASURES,
  committeeMeasures,
  type Measured
} from '../../../src/lib/compute/members/committeeMeasures';
import { orderCommittees } from '../../../src/lib/compute/members/orderCommittees';
import { leagueFinding } from '../../../src/lib/language/members/committeeWords';
import { isMissing, missing, type Maybe } from '../../../src/lib/model/missing';
import { tableOf } from './support/made';

const NONE = missing('not-published');
const M = (rest: string) => `members-rated M 2024 rating/${rest}`;

/** 200 members, 190 of them rated: 30 excellent, 140 good, 18 completed, 2 not completed. */
const rated = {
  'members-rated M 2024': 200,
  [M('excellent')]: 30,
  [M('good')]: 140,
  [M('completed')]: 18,
  [M('not-completed')]: 2,
  [M('not-rated')]: 10
};

describe('measures of a committee', () => {
  it('by hand: shares of ratings are of those rated', () => {
    const { excellent, good } = committeeMeasures(tableOf(rated), 'M', 2024);
    expect(excellent).toEqual({ value: (30 / 190) * 100, part: 30, whole: 190 });
    expect(good).toEqual({ value: (170 / 190) * 100, part: 170, whole: 190 });
  });

  it('cells of the year are held against the cells at its end', () => {
    const table = tableOf({ 'party-cells M 2024-12-31': 40, 'party-cells-four-good M 2024': 30 });
    expect(committeeMeasures(table, 'M', 2024)['four-good']).toEqual({ value: 75, part: 30, whole: 40 });
  });

  it('a level withheld hides what needs it and nothing else', () => {
    const { excellent, good } = committeeMeasures(tableOf(rated, [M('good')]), 'M', 2024);
    expect(excellent).toMatchObject({ part: 30, whole: 190 });
    expect(good).toEqual(missing('suppressed'));
  });

  it('with the number not rated withheld, those rated follow from the levels', () => {
    const { excellent } = committeeMeasures(tableOf(rated, [M('not-rated')]), 'M', 2024);
    expect(excellent).toMatchObject({ part: 30, whole: 190 });
    const two = tableOf(rated, [M('not-rated'), M('completed')]);
    expect(committeeMeasures(two, 'M', 2024).excellent).toEqual(missing('suppressed'));
  });
});

describe('the ceiling', () => {
  it('is 20% of those rated good: 28 of 140 are allowed, 30 are 2 too many', () => {
    const { over, checked, unchecked } = committeeCeilings(tableOf(rated), ['M'], 2024);
    expect(over).toMatchObject([{ unit: 'M', indicator: 'members-rated', excellent: 30, base: 140, allowed: 28 }]);
    // Organisations were not rated.
    expect([checked, unchecked]).toEqual([1, 1]);
  });

  it('cannot be checked while a level that counts is withheld', () => {
    const { over, checked, unchecked } = committeeCeilings(tableOf(rated, [M('excellent')]), ['M'], 2024);
    expect([over.length, checked, unchecked]).toEqual([0, 0, 2]);
  });

  it('singles out exactly those above it, whatever the counts', () => {
    const count = fc.integer({ min: 0, max: 500 });
    fc.assert(
      fc.property(fc.array(fc.tuple(count, count), { maxLength: 12 }), (pairs) => {
        const values = Object.fromEntries(
          pairs.flatMap(([excellent, good], i) => [
            [`members-rated U${i} 2024 rating/excellent`, excellent],
            [`members-rated U${i} 2024 rating/good`, good]
          ])
        );
        const units = pairs.map((_, i) => `U${i}`);
        const { over } = committeeCeilings(tableOf(values), units, 2024);
        // 5 × excellent > good, without a division.
        const expected = units.filter((_, i) => 5 * (pairs[i]?.[0] ?? 0) > (pairs[i]?.[1] ?? 0));
        expect(over.map(({ unit }) => unit).sort()).toEqual(expected.sort());
      })
    );
  });
});

const facts = (unit: string, kind: string, value: Maybe<number>): CommitteeFacts => ({
  unit,
  kind,
  values: Object.fromEntries(
    COMMITTEE_MEASURES.map((measure): [string, Maybe<Measured>] => [measure, isMissing(value) ? value : { value }])
  ) as CommitteeFacts['values']
});
const some = fc.array(fc.option(fc.integer({ min: 0, max: 20 })), { maxLength: 30 });

describe('order', () => {
  it('by hand, with a tie and one without a value', () => {
    const list = [facts('a', '', 5), facts('b', '', NONE), facts('c', '', 9), facts('d', '', 5)];
    const names = (direction: 'up' | 'down') =>
      orderCommittees(list, 'good', direction).map(({ unit, place }) => `${unit}${place ?? '-'}`);
    expect(names('down')).toEqual(['c1', 'a2', 'd2', 'b-']);
    expect(names('up')).toEqual(['a1', 'd1', 'c3', 'b-']);
  });

  it('keeps everybody, the missing last', () => {
    fc.assert(
      fc.property(some, fc.constantFrom('up' as const, 'down' as const), (values, direction) => {
        const list = values.map((value, i) => facts(`${i}`, '', value ?? NONE));
        const ordered = orderCommittees(list, 'late', direction);
        expect(ordered.map(({ unit }) => unit).sort()).toEqual(list.map(({ unit }) => unit).sort());
        const places = ordered.map(({ place }) => place);
        const known = places.filter((place) => place !== null);
        expect(places.slice(0, known.length)).toEqual(known);
        expect([...known].sort((a, b) => a - b)).toEqual(known);
      })
    );
  });
});

describe('the finding of the table', () => {
  const end = (name: string, value: number, count = 1) => ({ name, value, count });

  it('names who is highest and lowest, but none of several that share a place', () => {
    expect(leagueFinding('vi', 'good', end('A', 95.5), end('B', 80))).toBe(
      'Tỷ lệ đảng viên hoàn thành tốt nhiệm vụ trở lên: cao nhất là A, 95,5%; thấp nhất là B, 80,0%'
    );
    expect(leagueFinding('en', 'late', end('A', 41), end('B', 0, 110)).replaceAll('\u00a0', ' ')).toBe(
      'Days the report was late: highest in A, 41 days; lowest 0 days (110 committees)'
    );
    expect(leagueFinding('en', 'late', end('A', 0, 9), end('B', 0, 9))).toContain('the same everywhere');
    expect(leagueFinding('vi', 'late', null, null)).toContain('chưa có số');
  });
});

describe('a committee among its kind', () => {
  const ward = [1, 2, 3, 4, 5, 6, 7, 8].map((value) => facts(`w${value}`, 'ward', value));
  const all = [...ward, facts('x', 'agency', 100), facts('y', 'agency', 200)];

  it('median and quartiles are of its kind alone', () => {
    const place = committeeField(ward[7] as CommitteeFacts, all).find(({ measure }) => measure === 'good');
    expect(place?.field).toEqual({ min: 1, q1: 2.75, median: 4.5, q3: 6.25, max: 8, count: 8 });
    expect(place?.quarter).toBe('best');
  });

  it('is not judged where neither side is better, and late is worse', () => {
    const places = committeeField(ward[7] as CommitteeFacts, all);
    const quarter = (of: string) => places.find(({ measure }) => measure === of)?.quarter;
    expect([quarter('women'), quarter('excellent'), quarter('late')]).toEqual([null, null, 'worst']);
  });

  it('with under five of its kind there is no field', () => {
    const [place] = committeeField(facts('x', 'agency', 100), all);
    expect(place?.field).toEqual(missing('too-few-peers', { have: 2, of: 2 }));
    expect(place?.quarter).toBeNull();
  });
});

describe('fifths of a column', () => {
  it('by hand: ten values, two in each', () => {
    const list = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((value) => facts(`${value}`, '', value));
    const bounds = columnBounds(list, 'good');
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((value) => fifthOf(value, bounds))).toEqual([
      0, 0, 1, 1, 2, 2, 3, 3, 4, 4
    ]);
  });

  it('there are none of too few values, or of one value', () => {
    expect(
      columnBounds(
        [1, 2, 3, 4].map((value) => facts('', '', value)),
        'good'
      )
    ).toEqual([]);
    expect(
      columnBounds(
        [7, 7, 7, 7, 7, 7].map((value) => facts('', '', value)),
        'good'
      )
    ).toEqual([]);
  });

  it('rise with the value, and equal values share one', () => {
    fc.assert(
      fc.property(some, (values) => {
        const bounds = columnBounds(
          values.map((value) => facts('', '', value ?? NONE)),
          'good'
        );
        const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
        const fifths = sorted.map((value) => fifthOf(value, bounds));
        expect([...fifths].sort((a, b) => a - b)).toEqual(fifths);
        expect(fifths.every((fifth) => fifth >= 0 && fifth <= 4)).toBe(true);
      })
    );
  });
});
