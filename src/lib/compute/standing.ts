import type { Indicator } from '../model/indicator';
import type { Known, PeerValue, Vintage } from '../model/known';
import { isMissing, missing, type Maybe, type Missing } from '../model/missing';
import { lineOf, parsePeriod, samePeriodLastYear } from '../model/period';
import type { Unit } from '../model/unit';
import { groupRanks, type GroupRank } from './group-ranks';
import { change, type ChangeOf } from './growth';
import { findActual, isActual, isTotal, latestBefore, soFar } from './known-rows';
import { planStandings, type PlanStanding } from './plan-standings';
import { ratio, type Ratio } from './ratio';

export interface SeriesPoint {
  period: string;
  known: Known | null;
}

/** Where one indicator of one unit stands in one period, against everything it can be held against. */
export interface Standing {
  indicator: Indicator;
  unit: Unit;
  period: string;
  now: Maybe<Known>;
  before: Maybe<Known>;
  change: Maybe<ChangeOf>;
  plans: PlanStanding[];
  /** Every plan known for the indicator, of any period. */
  targets: Known[];
  /** The latest actual value on or before the period, when the period itself has none. */
  latest: Known | null;
  country: Maybe<Known>;
  countryRatio: Maybe<Ratio>;
  /** Where the country has no value for the period: its latest cumulative value of that year, e.g. nine months. */
  countrySoFar: Known | null;
  /** The unit's own value of that same cumulative period, to compare like with like. */
  ownSoFar: Known | null;
  /** For counts n/N: N. */
  outOf: Known | null;
  ranks: GroupRank[];
  /** Comparisons that a source printed for this period: `percent-change`, `ratio-to-country`, `rank`. */
  printed: Partial<Record<string, Known>>;
  /** Other values published for the same key, latest first. */
  others: Vintage[];
  /** What came out after the snapshot, for the unit and the country; null when nothing did. */
  later: Vintage | null;
  countryLater: Vintage | null;
  /** The years (or same quarters, same cumulative months) up to the period. */
  series: SeriesPoint[];
}

export interface StandingOf {
  indicator: Indicator;
  unit: Unit;
  country: Unit;
  period: string;
  /** Why the unit can have no value, when it did not exist in the period. */
  outside?: Missing | null;
}

/** The rows of one answer that a standing reads. */
export interface StandingRows {
  known: readonly Known[];
  vintages: readonly Vintage[];
  peers: readonly PeerValue[];
  later: readonly Vintage[];
  indicators: readonly Indicator[];
}

const SERIES_YEARS = 5;

/** Computes a standing from rows. Never throws; what cannot be computed is missing with its reason. */
export function standing(
  rows: StandingRows,
  { indicator, unit, country, period, outside = null }: StandingOf
): Standing {
  const of = (code: string, territory: string) =>
    rows.known.filter((row) => row.indicator === code && row.territory === territory && isTotal(row));
  const own = of(indicator.code, unit.territory);

  const later = (territory: string) =>
    rows.later.find((row) => row.indicator === indicator.code && row.territory === territory) ?? null;
  const ownLater = later(unit.territory);
  const latest = latestBefore(own, period);
  const now =
    findActual(own, period) ??
    (indicator.kind === 'stock' && latest && isRecent(latest, period) ? latest : undefined) ??
    outside ??
    absent(ownLater);
  const lastYear = isMissing(now) ? null : samePeriodLastYear(now.period);
  const before = findActual(own, lastYear) ?? missing('not-published');
  const isCountry = unit.territory === country.territory;
  const countryLater = isCountry ? null : later(country.territory);
  const nation: Maybe<Known> = isCountry
    ? missing('not-applicable')
    : (findActual(of(indicator.code, country.territory), period) ?? absent(countryLater));

  const partly = isMissing(nation) && !isCountry ? soFar(of(indicator.code, country.territory), period) : null;

  return {
    indicator,
    unit,
    period,
    now,
    before,
    change: changeSince(indicator, now, before),
    plans: isMissing(now) ? [] : planStandings(rows, indicator, own, now),
    targets: own.filter((row) => row.status === 'plan'),
    latest: latest ?? null,
    country: nation,
    countryRatio:
      indicator.kind !== 'rate' && indicator.kind !== 'ratio'
        ? missing('not-applicable')
        : isMissing(now)
          ? now
          : isMissing(nation)
            ? nation
            : ratio(now.value, nation.value),
    countrySoFar: partly,
    ownSoFar: findActual(own, partly?.period ?? null) ?? null,
    outOf:
      (indicator.out_of &&
        findActual(
          rows.known.filter(
            (row) => row.indicator === indicator.out_of && row.territory === unit.territory && isTotal(row)
          ),
          (isMissing(now) ? latest?.period : now.period) ?? null
        )) ||
      null,
    ranks: isMissing(now) || now.period !== period ? [] : groupRanks(rows.peers, indicator, unit.code, now),
    printed: printedOf(rows, indicator, unit, period),
    others: isMissing(now) ? [] : othersOf(rows.vintages, now),
    later: ownLater,
    countryLater,
    series: seriesOf(own, period)
  };
}

const absent = (later: Vintage | null) =>
  later ? missing('published-later', { published: later.published_as, value: later.value }) : missing('not-published');

/** A state older than two years says nothing of the chosen period. */
const isRecent = (row: Known, period: string) =>
  (parsePeriod(period)?.year ?? 0) - (parsePeriod(row.period)?.year ?? 0) <= 2;

/** A compilation by a third party and a publication are not one series: the change between them means nothing. */
function changeSince(indicator: Indicator, now: Maybe<Known>, before: Maybe<Known>): Maybe<ChangeOf> {
  if (isMissing(now)) return now;
  if (isMissing(before)) return before;
  if ((now.status === 'secondary') !== (before.status === 'secondary')) return missing('not-comparable');
  return change(indicator.kind, now.value, before.value);
}

function printedOf(rows: StandingRows, indicator: Indicator, unit: Unit, period: string): Standing['printed'] {
  const found: Standing['printed'] = {};
  for (const entry of rows.indicators) {
    if (entry.compares !== indicator.code || !entry.comparison || entry.comparison === 'percent-of-plan') continue;
    const row = rows.known.find(
      (known) =>
        known.indicator === entry.code &&
        known.territory === unit.territory &&
        known.period === period &&
        isTotal(known)
    );
    if (row) found[entry.comparison] = row;
  }
  return found;
}

/** One row for each other value, from where it was first published: who repeats it later adds nothing. */
function othersOf(vintages: readonly Vintage[], now: Known): Vintage[] {
  const others = vintages.filter(
    (row) =>
      row.indicator === now.indicator &&
      row.territory === now.territory &&
      row.period === now.period &&
      isTotal(row) &&
      isActual(row) &&
      row.restates === '' &&
      row.value !== now.value
  );
  return others.filter((row, i) => others.findLastIndex((other) => other.value === row.value) === i);
}

function seriesOf(own: readonly Known[], period: string): SeriesPoint[] {
  const line = lineOf(period);
  const year = parsePeriod(period)?.year ?? 0;
  const keys = Array.from({ length: SERIES_YEARS }, (_, i) => `${year - SERIES_YEARS + 1 + i}${period.slice(4)}`);
  return line ? keys.map((key) => ({ period: key, known: findActual(own, key) ?? null })) : [];
}
