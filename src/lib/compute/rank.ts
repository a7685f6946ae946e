import { ascending, descending } from 'd3-array';
import { missing, type Maybe } from '../model/missing';

export interface RankedMember {
  unit: string;
  value: number;
  /** Competition ranking: 1, 2, 2, 4. */
  rank: number;
}

export interface Rank {
  rank: number;
  /** Members that have a value: the N of "thứ n/N". */
  of: number;
  /** All members of the group, with or without a value. */
  size: number;
  /** Another member has the same value. */
  tied: boolean;
  /** Those that have a value, best first; ties in the order given. */
  members: readonly RankedMember[];
}

/** Fewer values than this is no ranking, however small the group. */
const FEWEST = 3;

/**
 * A unit's place among its peers (itself included). `up`: the highest value is first. `too-few-peers` when fewer than
 * three, or fewer than half, of the members have a value (detail: `have`, `of`); `not-published` when the unit itself has
 * none.
 */
export function rank(
  peers: readonly { unit: string; value: number | null }[],
  unit: string,
  direction: 'up' | 'down'
): Maybe<Rank> {
  const have = peers.flatMap(({ unit, value }) => (value === null ? [] : [{ unit, value }]));
  if (!have.some((peer) => peer.unit === unit)) return missing('not-published');
  if (have.length < FEWEST || have.length * 2 < peers.length) {
    return missing('too-few-peers', { have: have.length, of: peers.length });
  }
  const order = direction === 'up' ? descending : ascending;
  have.sort((a, b) => order(a.value, b.value));
  const members = have.map((peer) => ({ ...peer, rank: have.findIndex((other) => other.value === peer.value) + 1 }));
  const own = members.find((member) => member.unit === unit);
  if (!own) return missing('not-published');
  return {
    rank: own.rank,
    of: members.length,
    size: peers.length,
    tied: members.filter((member) => member.rank === own.rank).length > 1,
    members
  };
}
