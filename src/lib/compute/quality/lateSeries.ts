import type { Rhythm, SeriesEnd } from '../../model/quality';
import { nextPeriod, parsePeriod } from '../../model/period';
import { dayAfter, monthsAfter } from './days';

/** Series of one indicator that stopped at the same period. */
export interface LateSeries {
  indicator: string;
  line: string;
  last: string;
  /** The period that should have come out, and the day by which it usually would have. */
  expected: string;
  due: string;
  /** Median days from a period's end to its first publication, and months from period to period. */
  lag: number;
  step: number;
  publications: number;
  /** Codes of the units, in their order. */
  units: string[];
}

export interface Lateness {
  late: LateSeries[];
  /** Series with a rhythm that can be judged, and all series with two periods or more. */
  judged: number;
  all: number;
}

/** A series needs so many periods, most of them evenly apart, and its indicator so many first publications. */
export const FEWEST_PERIODS = 3;
export const FEWEST_PUBLICATIONS = 3;
const EVEN = 0.5;
/** Days after the usual lag that nobody calls late; dates known to the month alone are up to 30 days early. */
export const GRACE_DAYS = 31;

/**
 * Which series should have had a newer period by a day, and have not. The expected period ends one usual step after the
 * last; it is due after the usual lag of its indicator (never before its own end) and a month of grace. A territory that
 * ended before that owes nothing. Longest overdue first.
 */
export function lateSeries(series: readonly SeriesEnd[], rhythms: readonly Rhythm[], day: string): Lateness {
  const usual = new Map(rhythms.map((rhythm) => [`${rhythm.indicator} ${rhythm.line}`, rhythm]));
  const late = new Map<string, LateSeries>();
  let judged = 0;
  for (const own of series) {
    const rhythm = usual.get(`${own.indicator} ${own.line}`);
    if (!rhythm || !canTell(own, rhythm)) continue;
    const expected = periodAfter(own.last_period, own.step);
    const end = expected && parsePeriod(expected)?.end;
    if (!expected || !end) continue;
    judged++;
    if (own.alive_to !== '' && own.alive_to < end) continue;
    const due = dayAfter(end, Math.max(0, rhythm.lag) + GRACE_DAYS);
    if (due >= day) continue;
    const key = [own.indicator, own.line, own.last_period, expected].join(' ');
    const entry = late.get(key) ?? { ...about(own, rhythm), expected, due, units: [] };
    entry.units.push(own.unit);
    late.set(key, entry);
  }
  const sorted = [...late.values()].sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  return { late: sorted, judged, all: series.length };
}

const canTell = (own: SeriesEnd, rhythm: Rhythm): boolean =>
  own.periods >= FEWEST_PERIODS &&
  own.regular >= EVEN &&
  rhythm.publications >= FEWEST_PUBLICATIONS &&
  rhythm.periods >= 2;

const about = ({ indicator, line, last_period, step }: SeriesEnd, { lag, publications }: Rhythm) => ({
  indicator,
  line,
  last: last_period,
  lag,
  step,
  publications
});

/** The period of the same line that ends `months` later; null where there is none of just that end. */
function periodAfter(key: string, months: number): string | null {
  const from = parsePeriod(key);
  if (!from || months <= 0) return null;
  const end = monthsAfter(from.end, months);
  if (from.kind === 'date') return end;
  for (let next = nextPeriod(key); next; next = nextPeriod(next)) {
    const reached = parsePeriod(next)?.end ?? '';
    if (reached >= end) return reached === end ? next : null;
  }
  return null;
}
