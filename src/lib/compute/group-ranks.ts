import type { Indicator } from '../model/indicator';
import type { Known, PeerValue } from '../model/known';
import type { Maybe } from '../model/missing';
import { rank, type Rank } from './rank';

export interface GroupRank {
  group: string;
  name_vi: string;
  name_en: string;
  rank: Maybe<Rank>;
}

/**
 * The rank of `now` in each group its unit belongs to. Members without a value count in the size of the group, so that a
 * rank among too few says so. Indicators without a better direction have none.
 */
export function groupRanks(peers: readonly PeerValue[], indicator: Indicator, unit: string, now: Known): GroupRank[] {
  if (indicator.better === 'none' || indicator.better === 'band') return [];
  const mine = peers.filter((row) => row.indicator === indicator.code);
  return [...new Set(mine.map((row) => row.group))].flatMap((group) => {
    const members = mine.filter((row) => row.group === group);
    const first = members[0];
    if (!first) return [];
    const silent = Array.from({ length: first.size - members.length }, () => ({ unit: '', value: null }));
    const values = [...members.map(({ unit: member, value }) => ({ unit: member, value })), ...silent];
    const self = members.find((row) => row.unit === now.unit) ? now.unit : unit;
    return [
      {
        group,
        name_vi: first.name_vi,
        name_en: first.name_en,
        rank: rank(values, self, indicator.better === 'down' ? 'down' : 'up')
      }
    ];
  });
}
