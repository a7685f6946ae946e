import type { Indicator } from '../model/indicator';
import type { Known, PeerValue, Vintage } from '../model/known';
import { isMissing, missing, type Maybe } from '../model/missing';
import type { Assigner } from '../model/observation';
import { lineOf, parsePeriod, samePeriodLastYear } from '../model/period';
import type { Unit } from '../model/unit';
import { change, type ChangeOf } from './growth';
import { impliedPlan, percentOfPlan } from './percent-of-plan';
import { rank, type Rank } from './rank';
import { ratio, type Ratio } from './ratio';

/** One plan and how far the value has come. `plan` is null when only the percentage was published. */
export interface PlanStanding {
  assigner: Assigner;
  plan: Known | null;
  /** The plan that the published percentage implies, when no plan was published. */
  implied: Maybe<number>;
  percent: Maybe<number>;
  /** The percentage as published beside this very value. */
  printed: Known | null;
}

export interface GroupRank {
  group: string;
  name_vi: string;
  name_en: string;
  rank: Maybe<Rank>;
}

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

/** The rows of one answer that a standing reads. */
export interface StandingRows {
  known: readonly Known[];
  vintages: readonly Vintage[];
  peers: readonly PeerValue[];
  later: readonly Vintage[];
  indicators: readonly Indicator[];
}

const total = (row: { dimension: string }) => row.dimension === '';
const actual = (row: { status: string }) => row.status !== 'plan';

const SERIES_YEARS = 5;

/** Computes a standing from rows. Never throws; what cannot be computed is missing with its reason. */
export function standing(
  rows: StandingRows,
  { indicator, unit, country, period }: { indicator: Indicator; unit: Unit; country: Unit; period: string }
): Standing {
  const of = (code: string, territory: string) =>
    rows.known.filter((row) => row.indicator === code && row.territory === territory && total(row));
  const own = of(indicator.code, unit.territory);
  const find = (list: readonly Known[], key: string | null) => list.find((row) => row.period === key && actual(row));

  const later = (territory: string) =>
    rows.later.find((row) => row.indicator === indicator.code && row.territory === territory) ?? null;
  const ownLater = later(unit.territory);
  const latest = latestBefore(own, period);
  const now =
    find(own, period) ??
    (indicator.kind === 'stock' && latest && isRecent(latest, period) ? latest : undefined) ??
    absent(ownLater);
  const lastYear = isMissing(now) ? null : samePeriodLastYear(now.period);
  const before = find(own, lastYear) ?? missing('not-published');
  const isCountry = unit.territory === country.territory;
  const countryLater = isCountry ? null : later(country.territory);
  const nation: Maybe<Known> = isCountry
    ? missing('not-applicable')
    : (find(of(indicator.code, country.territory), period) ?? absent(countryLater));

  const partly = isMissing(nation) && !isCountry ? soFar(of(indicator.code, country.territory), period) : null;

  return {
    indicator,
    unit,
    period,
    now,
    before,
    change: changeSince(indicator, now, before),
    plans: isMissing(now) ? [] : plansOf(rows, indicator, own, now),
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
    ownSoFar: find(own, partly?.period ?? null) ?? null,
    outOf:
      (indicator.out_of &&
        find(
          rows.known.filter(
            (row) => row.indicator === indicator.out_of && row.territory === unit.territory && total(row)
          ),
          (isMissing(now) ? latest?.period : now.period) ?? null
        )) ||
      null,
    ranks: isMissing(now) || now.period !== period ? [] : ranksOf(rows.peers, indicator, unit, now),
    printed: printedOf(rows, indicator, unit, period),
    others: isMissing(now) ? [] : othersOf(rows.vintages, now),
    later: ownLater,
    countryLater,
    series: seriesOf(own, period)
  };
}

const absent = (later: Vintage | null) =>
  later ? missing('published-later', { published: later.published_as, value: later.value }) : missing('not-published');

/**
 * The latest actual value whose period ends on or before the chosen one's last day. A stock is known at dates: its latest
 * state stands for the period. A flow's latest is never taken for the period's own.
 */
function latestBefore(own: readonly Known[], period: string): Known | undefined {
  const end = endOf(period);
  return own
    .filter((row) => actual(row) && endOf(row.period) <= end)
    .sort((a, b) => endOf(a.period).localeCompare(endOf(b.period)))
    .at(-1);
}

/** A state older than two years says nothing of the chosen period. */
const isRecent = (row: Known, period: string) =>
  (parsePeriod(period)?.year ?? 0) - (parsePeriod(row.period)?.year ?? 0) <= 2;

const endOf = (period: string) => parsePeriod(period)?.end ?? '';

/** A compilation by a third party and a publication are not one series: the change between them means nothing. */
function changeSince(indicator: Indicator, now: Maybe<Known>, before: Maybe<Known>): Maybe<ChangeOf> {
  if (isMissing(now)) return now;
  if (isMissing(before)) return before;
  if ((now.status === 'secondary') !== (before.status === 'secondary')) return missing('not-comparable');
  return change(indicator.kind, now.value, before.value);
}

/** The longest cumulative period of the same year that has a value: nine months before six before a quarter. */
function soFar(nation: readonly Known[], period: string): Known | null {
  const whole = parsePeriod(period);
  if (whole?.kind !== 'year') return null;
  return (
    nation
      .filter((row) => {
        const part = parsePeriod(row.period);
        return actual(row) && part?.year === whole.year && part.start === whole.start && part.end < whole.end;
      })
      .sort((a, b) => endOf(a.period).localeCompare(endOf(b.period)))
      .at(-1) ?? null
  );
}

function plansOf(rows: StandingRows, indicator: Indicator, own: readonly Known[], now: Known): PlanStanding[] {
  const comparison = rows.indicators.find(
    (entry) => entry.compares === indicator.code && entry.comparison === 'percent-of-plan'
  );
  // A published percentage belongs to the value it was published with: same source, not merely same period.
  const printed = rows.vintages.filter(
    (row) =>
      row.indicator === comparison?.code &&
      row.territory === now.territory &&
      row.period === now.period &&
      total(row) &&
      row.source === now.source
  );
  const plans = own.filter((row) => row.status === 'plan' && row.period === now.period);
  const assigners = [...new Set([...plans, ...printed].map((row) => row.plan_by || 'unstated'))] as Assigner[];
  return assigners.map((assigner) => {
    const by = (row: Vintage) => (row.plan_by || 'unstated') === assigner;
    const plan = plans.find(by) ?? null;
    const said = printed.find(by);
    return {
      assigner,
      plan,
      implied: plan || !said ? missing('not-applicable') : impliedPlan(now.value, said.value),
      percent: plan ? percentOfPlan(now.value, plan.value) : missing('not-published'),
      printed: said ? { ...said, vintages: 1 } : null
    };
  });
}

function ranksOf(peers: readonly PeerValue[], indicator: Indicator, unit: Unit, now: Known): GroupRank[] {
  if (indicator.better === 'none' || indicator.better === 'band') return [];
  const mine = peers.filter((row) => row.indicator === indicator.code);
  return [...new Set(mine.map((row) => row.group))].flatMap((group) => {
    const members = mine.filter((row) => row.group === group);
    const first = members[0];
    if (!first) return [];
    const silent = Array.from({ length: first.size - members.length }, () => ({ unit: '', value: null }));
    const values = [...members.map(({ unit: member, value }) => ({ unit: member, value })), ...silent];
    const self = members.find((row) => row.unit === now.unit) ? now.unit : unit.code;
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

function printedOf(rows: StandingRows, indicator: Indicator, unit: Unit, period: string): Standing['printed'] {
  const found: Standing['printed'] = {};
  for (const entry of rows.indicators) {
    if (entry.compares !== indicator.code || !entry.comparison || entry.comparison === 'percent-of-plan') continue;
    const row = rows.known.find(
      (known) =>
        known.indicator === entry.code && known.territory === unit.territory && known.period === period && total(known)
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
      total(row) &&
      actual(row) &&
      row.restates === '' &&
      row.value !== now.value
  );
  return others.filter((row, i) => others.findLastIndex((other) => other.value === row.value) === i);
}

function seriesOf(own: readonly Known[], period: string): SeriesPoint[] {
  const line = lineOf(period);
  const year = parsePeriod(period)?.year ?? 0;
  const keys = Array.from({ length: SERIES_YEARS }, (_, i) => `${year - SERIES_YEARS + 1 + i}${period.slice(4)}`);
  return line
    ? keys.map((key) => ({ period: key, known: own.find((row) => row.period === key && actual(row)) ?? null }))
    : [];
}
