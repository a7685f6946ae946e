import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { committeeJumps } from '../../../src/lib/compute/members/committeeJumps';
import { FEWEST_YEARS, JUMP_LIMIT, jumpOf } from '../../../src/lib/compute/members/jumps';
import { jumpRule } from '../../../src/lib/language/members/outlierWords';
import { isMissing, missing } from '../../../src/lib/model/missing';
import { tableOf } from './support/made';

const found = (value: number, others: readonly number[], least = 1) => {
  const jump = jumpOf(value, others, least);
  if (isMissing(jump)) throw new Error(jump.missing);
  return jump;
};

describe('a jump by hand', () => {
  it('20 against 10, 12, 11, 13: median 11.5, deviation 1, 8.5 away', () => {
    expect(found(20, [10, 12, 11, 13])).toEqual({
      value: 20,
      usual: 11.5,
      spread: 1,
      distance: 8.5,
      isJump: true,
      years: 4
    });
  });

  it('at the limit is none, a little further is one', () => {
    expect(found(15, [10, 10, 10, 10]).isJump).toBe(false);
    expect(found(15.01, [10, 10, 10, 10]).isJump).toBe(true);
  });

  it('one odd year among the others does not hide it', () => {
    expect(found(20, [10, 11, 12, 500]).isJump).toBe(true);
  });

  it('needs four other years', () => {
    expect(jumpOf(9, [1, 1, 1], 1)).toEqual(missing('too-few-peers', { have: 3, of: FEWEST_YEARS }));
    expect(jumpRule('vi', 0)).toContain('chưa xét được');
    expect(jumpRule('en', 4)).not.toContain('nothing can be said');
  });
});

describe('jumps in general', () => {
  const value = fc.integer({ min: -1000, max: 1000 });
  const others = fc.array(value, { minLength: FEWEST_YEARS, maxLength: 9 });
  const least = fc.integer({ min: 1, max: 20 });

  it('moving and turning everything moves nothing', () => {
    fc.assert(
      fc.property(value, others, least, value, (now, past, small, by) => {
        const before = found(now, past, small);
        const moved = found(
          now + by,
          past.map((entry) => entry + by),
          small
        );
        expect(moved.distance).toBeCloseTo(before.distance, 9);
        const turned = found(
          -now,
          past.map((entry) => -entry),
          small
        );
        expect(turned.isJump).toBe(before.isJump);
      })
    );
  });

  it('a value within the limit times the least deviation is never one', () => {
    fc.assert(
      fc.property(others, least, fc.double({ min: -1, max: 1, noNaN: true }), (past, small, at) => {
        const { usual } = found(0, past, small);
        expect(found(usual + at * JUMP_LIMIT * small, past, small).isJump && Math.abs(at) < 0.999).toBe(false);
      })
    );
  });
});

describe('jumps of committees', () => {
  const years = [2019, 2020, 2021, 2022, 2023, 2024];
  const steady = Object.fromEntries(
    ['A', 'B'].flatMap((unit) =>
      years.map((year) => [`party-members ${unit} ${year}-12-31`, 1000 + 10 * (year - 2019)])
    )
  );
  const moved = {
    ...steady,
    'party-members A 2022-12-31': 1300,
    'party-members A 2023-12-31': 1310,
    'party-members A 2024-12-31': 1320,
    'members-moved-in A 2022': 280,
    'members-moved-out A 2022': 12
  };

  it('a committee that took over another is found, with what merely moved', () => {
    const [jump, ...more] = committeeJumps(tableOf(moved), ['A', 'B'], 2022, years);
    expect(jump).toMatchObject({ unit: 'A', measure: 'growth', moved: 268, years: 4 });
    expect(more).toEqual([]);
  });

  it('none where nothing changes, and a withheld year is no year', () => {
    expect(committeeJumps(tableOf(steady), ['A', 'B'], 2024, years)).toEqual([]);
    const held = tableOf(moved, ['party-members A 2022-12-31']);
    expect(committeeJumps(held, ['A'], 2022, years)).toEqual([]);
  });

  it('the order of committees changes nothing', () => {
    const one = committeeJumps(tableOf(moved), ['A', 'B'], 2022, years);
    expect(committeeJumps(tableOf(moved), ['B', 'A'], 2022, years)).toEqual(one);
  });
});
