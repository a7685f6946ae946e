import type { Exception } from './catalogue';
import { periodAlias } from './periodAlias';
import type { Problem } from './problem';
import type { Row } from './readCsv';
import { isOneOf } from './words';

/** Checks whose finding may be met with a stated reason. */
export const EXCEPTABLE = ['period-grammar', 'unit-validity', 'range', 'sum', 'vintage-order', 'duplicate'] as const;

/**
 * With a stated reason these findings leave the row in, because the reason makes the value usable. The others set it
 * aside: a period that is no key has no place in a snapshot, two values under one key would make the latest ambiguous,
 * and a value out of range that is right calls for a wider range in the catalogue.
 */
const ALLOWS: readonly string[] = ['unit-validity', 'sum', 'vintage-order'];
export const allows = (exception: Exception): boolean => ALLOWS.includes(exception.check);

const fits = (pattern: string, text: string): boolean =>
  pattern.endsWith('*') ? text.startsWith(pattern.slice(0, -1)) : pattern === text;

/** Whether an exception is about rows like this one, whichever the check. */
export function fitsRow(exception: Exception | undefined, row: Row): boolean {
  if (!exception) return false;
  const { indicator = '', unit = '', period = '' } = row.cells;
  return (
    fits(exception.indicator, indicator) &&
    fits(exception.unit, unit) &&
    (fits(exception.period, period) || fits(exception.period, periodAlias(period)))
  );
}

/** The first exception that states a reason for this finding about this row. */
export function findException(exceptions: readonly Exception[], problem: Problem, row: Row): Exception | undefined {
  if (!isOneOf(EXCEPTABLE, problem.check)) return undefined;
  return exceptions.find((e) => e.check === problem.check && fitsRow(e, row));
}
