import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rank, type Rank } from '../../../src/lib/compute/rank';

const cities = [
  { unit: 'P63-01', value: 6.27 },
  { unit: 'P63-31', value: 10.34 },
  { unit: 'P63-48', value: 2.58 },
  { unit: 'P63-79', value: 5.81 },
  { unit: 'P63-92', value: 5.75 }
];

describe('rank', () => {
  it('places Hà Nội among the five cities', () => {
    expect(rank(cities, 'P63-01', 'up')).toMatchObject({ rank: 2, of: 5, size: 5, tied: false });
    expect(rank(cities, 'P63-01', 'down')).toMatchObject({ rank: 4 });
  });

  it('lets ties share a place and leaves the next one free', () => {
    const tied = [3, 2, 2, 1].map((value, i) => ({ unit: String(i), value }));
    const result = rank(tied, '2', 'up') as Rank;
    expect(result.members.map((member) => member.rank)).toEqual([1, 2, 2, 4]);
    expect(result).toMatchObject({ rank: 2, tied: true });
  });

  it('counts only those with a value, and says how many there are', () => {
    const four = cities.map((city, i) => (i === 1 ? { ...city, value: null } : city));
    expect(rank(four, 'P63-01', 'up')).toMatchObject({ rank: 1, of: 4, size: 5 });
  });

  it.each([
    [2, 5],
    [2, 2],
    [4, 9]
  ])('refuses %d of %d', (have, of) => {
    const peers = Array.from({ length: of }, (_, i) => ({ unit: String(i), value: i < have ? i : null }));
    expect(rank(peers, '0', 'up')).toEqual({ missing: 'too-few-peers', detail: { have, of } });
  });

  it('accepts exactly half', () => {
    const peers = Array.from({ length: 8 }, (_, i) => ({ unit: String(i), value: i < 4 ? i : null }));
    expect(rank(peers, '0', 'up')).toMatchObject({ rank: 4, of: 4, size: 8 });
  });

  it('says so when the unit itself has no value', () => {
    expect(rank([...cities, { unit: 'X', value: null }], 'X', 'up')).toEqual({ missing: 'not-published' });
    expect(rank(cities, 'nobody', 'up')).toEqual({ missing: 'not-published' });
  });
});

describe('any ranking', () => {
  const peers = fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 30 })
    .map((values) => values.map((value, i) => ({ unit: String(i), value })));

  it('does not depend on the order of the peers, nor on who is taken as the measure', () => {
    fc.assert(
      fc.property(
        peers.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          for (const { unit } of list) {
            expect((rank(shuffled, unit, 'up') as Rank).rank).toBe((rank(list, unit, 'up') as Rank).rank);
          }
        }
      )
    );
  });

  it('is one more than the number of better peers, in both directions', () => {
    fc.assert(
      fc.property(peers, (list) => {
        const own = list[0]?.value ?? 0;
        expect((rank(list, '0', 'up') as Rank).rank).toBe(list.filter(({ value }) => value > own).length + 1);
        expect((rank(list, '0', 'down') as Rank).rank).toBe(list.filter(({ value }) => value < own).length + 1);
      })
    );
  });
});
