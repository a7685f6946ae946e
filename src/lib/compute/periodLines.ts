import { group } from 'd3-array';
import { comparePeriods, lineOf, nextPeriod, parsePeriod } from '../model/period';

/** What a row must tell to say that there is a figure. */
export interface PeriodRow {
  indicator: string;
  territory: string;
  period: string;
  status: string;
  dimension: string;
}

/**
 * The periods for which some rows have actual values, ascending, by line. A stock known only at a date counts for its
 * year; averages over years are no period of a series.
 */
export function periodLines(rows: readonly PeriodRow[], until = 9999): Record<string, string[]> {
  const actual = new Set<string>();
  for (const { period, status } of rows) if (status !== 'plan') actual.add(period);
  const keys = [...actual].flatMap((period) => {
    const read = parsePeriod(period);
    if (!read || read.kind === 'range' || read.year > until) return [];
    return read.kind === 'date' ? [String(read.year)] : [period];
  });
  const lines = group([...new Set(keys)].sort(comparePeriods), (key) => lineOf(key) ?? '');
  return Object.fromEntries(lines);
}

/** Ascending periods of one line with those between them that are missing: a series without a year shows the gap. */
export function withoutHoles(periods: readonly string[]): string[] {
  const [first, last] = [periods[0], periods.at(-1)];
  const all: string[] = [];
  for (let key = first ?? null; key && last && comparePeriods(key, last) <= 0; key = nextPeriod(key)) all.push(key);
  return all.length > 0 ? all : [...periods];
}
