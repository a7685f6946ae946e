import { group } from 'd3-array';
import { comparePeriods, lineOf, parsePeriod } from '../model/period';

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
  const keys = rows.flatMap(({ period, status }) => {
    const read = parsePeriod(period);
    if (!read || status === 'plan' || read.kind === 'range' || read.year > until) return [];
    return read.kind === 'date' ? [String(read.year)] : [period];
  });
  const lines = group([...new Set(keys)].sort(comparePeriods), (key) => lineOf(key) ?? '');
  return Object.fromEntries(lines);
}
