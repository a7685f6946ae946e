import type { Indicator } from '../../model/indicator';
import type { Known, Vintage } from '../../model/known';
import { isMissing, missing, type Maybe, type Missing } from '../../model/missing';
import { comparePeriods, parsePeriod, samePeriodLastYear } from '../../model/period';
import { change } from '../growth';
import { isActual } from '../known-rows';
import { amountPace } from './amountPace';
import { growthPace } from './growthPace';
import type { Pace } from './pace';
import { planLevels, verdictOf } from './planLevels';
import type { PlanLevel, PrintedPercent, Target } from './target';

/** Everything published of one indicator, or of one part of it, in one unit; the latest of each key first. */
export interface Line {
  indicator: Indicator;
  dimension: string;
  category: string;
  rows: readonly Vintage[];
}

/** Whose targets they are, and as of when. */
export interface TargetsOf {
  territory: string;
  country: string;
  /** Day of the snapshot: a target is due when its last day is not after it. */
  day: string;
  /** Why the unit can have no value of a period, when it did not exist at its end. */
  outside: (period: string) => Missing | null;
}

/** Amounts are planned for whole years: a percentage of a part of the year is of the year's plan. */
export const plannedFor = ({ kind }: Indicator, period: string) =>
  kind === 'flow' ? String(parsePeriod(period)?.year ?? period) : period;

/** What was printed about the line, and what its pace needs. */
export interface Around {
  printed: readonly Vintage[];
  required: readonly Vintage[];
  changes: readonly Vintage[];
  weights: { own: readonly Known[]; country: readonly Known[] };
  of: TargetsOf;
}

/** One target of a line with everything that can be said of it. */
export function judgedTarget(line: Line, period: string, { printed, required, changes, weights, of }: Around): Target {
  const { indicator, dimension, category, rows } = line;
  const actuals = rows.filter(isActual);
  const at = (key: string | null) => actuals.filter((row) => row.period === key);
  const [value] = at(period);
  const actual: Maybe<Vintage> = value ?? stateIn(line, period) ?? of.outside(period) ?? missing('not-published');
  const before: Maybe<Vintage> = at(samePeriodLastYear(period))[0] ?? missing('not-published');
  const due = (parsePeriod(period)?.end ?? '') <= of.day;
  const pairs = printed
    .filter((percent) => plannedFor(indicator, percent.period) === period)
    .map((percent): PrintedPercent => ({
      percent,
      value: at(percent.period).find((row) => row.source === percent.source) ?? null
    }));
  const levelsFor = (now: Maybe<Vintage>) =>
    planLevels({
      indicator,
      period,
      plans: rows.filter((row) => row.status === 'plan' && row.period === period),
      printed: pairs,
      actual: now,
      due
    });
  const levels = levelsFor(actual);
  const verdict = verdictOf(levels);
  const seen = new Set<number>();
  const otherwise = at(period)
    .filter((row) => !isMissing(actual) && row !== actual && row.restates === '' && row.value !== actual.value)
    .filter((row) => !seen.has(row.value) && seen.add(row.value))
    .map((other) => ({ value: other, verdict: verdictOf(levelsFor(other)) }))
    .filter((other) => other.verdict !== verdict);
  const printedChange = isMissing(actual)
    ? null
    : (changes.find((row) => row.period === period && row.source === actual.source) ?? null);
  return {
    key: `${indicator.code} ${dimension} ${category} ${period}`,
    indicator,
    dimension,
    category,
    period,
    actual,
    before,
    change: isMissing(actual)
      ? actual
      : isMissing(before)
        ? before
        : (actual.status === 'secondary') !== (before.status === 'secondary')
          ? missing('not-comparable')
          : change(indicator.kind, actual.value, before.value),
    printedChange,
    levels,
    verdict,
    otherwise,
    pace: paceOf(line, period, levels, required, weights)
  };
}

/** A stock is known at dates: the latest of the year stands for it. */
function stateIn({ indicator, rows }: Line, period: string): Vintage | undefined {
  if (indicator.kind !== 'stock' || parsePeriod(period)?.kind !== 'year') return undefined;
  return rows
    .filter((row) => isActual(row) && String(parsePeriod(row.period)?.year) === period)
    .sort((a, b) => comparePeriods(b.period, a.period))[0];
}

function paceOf(
  line: Line,
  period: string,
  levels: readonly PlanLevel[],
  required: readonly Vintage[],
  weights: Around['weights']
): Maybe<Pace> {
  const { indicator } = line;
  const whole = parsePeriod(period);
  if (whole?.kind !== 'year') return missing('not-applicable');
  // The latest of each period comes first.
  const seen = new Set<string>();
  const own = line.rows.filter((row) => isActual(row) && !seen.has(row.period) && seen.add(row.period));
  if (indicator.kind === 'flow') return amountPace(own, whole.year, levels);
  if (indicator.code === 'grdp-growth') return growthPace(own, whole.year, levels, weights, required);
  return missing('not-applicable');
}
