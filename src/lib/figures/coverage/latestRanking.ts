import { group } from 'd3-array';
import { isActual, isTotal } from '$lib/compute/known-rows';
import { rank, type RankedMember } from '$lib/compute/rank';
import type { Indicator } from '$lib/model/indicator';
import type { Vintage } from '$lib/model/known';
import { isMissing, missing, type Maybe } from '$lib/model/missing';
import { comparePeriods, parsePeriod } from '$lib/model/period';
import type { PeerMembership, Unit } from '$lib/model/unit';
import { provinceField } from './provinceField';

/** Provinces in the order of one period's values, plain so that it can travel inside a page. */
export interface LatestRanking {
  period: string;
  /** Last day of the period: the list of provinces is that of this day. */
  day: string;
  /** Unit codes of that day, best first. */
  members: readonly RankedMember[];
  size: number;
}

/**
 * The ranking of the latest period in which enough provinces have a value (`compute/rank`); `not-applicable` without a
 * better direction, else `too-few-peers`. `rows` are of one indicator, best first within a key. A band has no place.
 */
export function latestRanking(
  { better }: Pick<Indicator, 'better'>,
  rows: readonly Vintage[],
  units: readonly Unit[],
  memberships: readonly PeerMembership[]
): Maybe<LatestRanking> {
  if (better !== 'up' && better !== 'down') return missing('not-applicable');
  const periods = group(
    rows.filter((row) => isActual(row) && isTotal(row)),
    (row) => row.period
  );
  for (const [period, own] of [...periods].sort(([a], [b]) => comparePeriods(b, a))) {
    const day = parsePeriod(period)?.end ?? '';
    const field = provinceField(own, units, memberships, day);
    const first = field.find((member) => member.row !== null)?.unit.code ?? '';
    const ranked = rank(
      field.map(({ unit, row }) => ({ unit: unit.code, value: row?.value ?? null })),
      first,
      better
    );
    if (!isMissing(ranked)) return { period, day, members: ranked.members, size: ranked.size };
  }
  return missing('too-few-peers');
}
