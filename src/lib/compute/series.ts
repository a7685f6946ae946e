import { group } from 'd3-array';
import { comparePeriods, lineOf, parsePeriod, type Period } from '../model/period';

export interface LinePoint<Row> {
  period: string;
  /** Null where the line has a place but no value: a gap that stays one. */
  row: Row | null;
}

export interface Line<Row> {
  /** `model/period.lineOf`: `year`, `quarter`, `H1`, `9M`, … */
  line: string;
  /** In order of period, one for each place on a category axis. */
  points: LinePoint<Row>[];
}

/**
 * Splits rows into lines: kinds of period never share one, nor do 6 and 9 cumulative months. Years, quarters and months
 * without a row between the first and the last become null points. Dates do so only where they are one day of each year
 * (31 December); ranges never, for they have no step. Rows whose key is no period are left out; of two rows with one key
 * the later in the list stays. Lines come in the order of their first row.
 */
export function lineSeries<Row extends { period: string }>(rows: readonly Row[]): Line<Row>[] {
  const readable = rows.filter((row) => lineOf(row.period) !== null);
  return Array.from(
    group(readable, (row) => lineOf(row.period) ?? ''),
    ([line, members]) => {
      const byPeriod = new Map(members.map((row) => [row.period, row]));
      return {
        line,
        points: places([...byPeriod.keys()]).map((period) => ({ period, row: byPeriod.get(period) ?? null }))
      };
    }
  );
}

/** The keys of one line in order, with those that are missing in between. */
function places(keys: readonly string[]): string[] {
  const present = [...keys].sort(comparePeriods);
  const first = parsePeriod(present[0] ?? '');
  const last = parsePeriod(present.at(-1) ?? '');
  if (!first || !last) return present;
  const suffixes = suffixesOf(first, present);
  if (!suffixes) return present;
  const all = [];
  for (let year = first.year; year <= last.year; year++) for (const suffix of suffixes) all.push(`${year}${suffix}`);
  return all.slice(all.indexOf(first.key), all.indexOf(last.key) + 1);
}

/** What follows the year in each key of a full year; null where the line has no step. */
function suffixesOf(first: Period, keys: readonly string[]): string[] | null {
  switch (first.kind) {
    case 'quarter':
      return ['-Q1', '-Q2', '-Q3', '-Q4'];
    case 'month':
      return Array.from({ length: 12 }, (_, i) => `-${String(i + 1).padStart(2, '0')}`);
    case 'range':
      return null;
    case 'date': {
      const day = first.key.slice(4);
      return day !== '-02-29' && keys.every((key) => key.slice(4) === day) ? [day] : null;
    }
    default:
      return [first.key.slice(4)];
  }
}
