import { isActual, isTotal } from '$lib/compute/known-rows';
import type { Vintage } from '$lib/model/known';
import type { Unit } from '$lib/model/unit';
import type { LatestRanking } from './latestRanking';

export interface RankingRow {
  unit: Unit;
  rank: number;
  tied: boolean;
  row: Vintage;
}

/** The members of a ranking with the publication that each place rests on. */
export function rankingRows(
  { members, period }: LatestRanking,
  units: readonly Unit[],
  rows: readonly Vintage[]
): RankingRow[] {
  return members.flatMap(({ unit: code, rank }) => {
    const unit = units.find((entry) => entry.code === code);
    const row = rows.find(
      (entry) => entry.territory === unit?.territory && entry.period === period && isActual(entry) && isTotal(entry)
    );
    return unit && row ? [{ unit, rank, tied: members.filter((other) => other.rank === rank).length > 1, row }] : [];
  });
}
