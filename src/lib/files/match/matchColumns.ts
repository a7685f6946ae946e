import type { Match, Matching } from '$lib/model/ownFile';
import { parsePeriod } from '$lib/model/period';
import type { Unit } from '$lib/model/unit';
import { matchPeriods } from './matchPeriods';
import { matchUnits } from './matchUnits';

/** A column as text, with the number of rows of each different text; empty texts are left out. */
export interface TextColumn {
  name: string;
  texts: ReadonlyMap<string, number>;
}

/** The columns that say place and time; `period` is the key of every row where no column says it, empty for none. */
export interface KeyColumns {
  unitColumn: TextColumn | undefined;
  periodColumn: TextColumn | undefined;
  period: string;
}

/** What the texts of the chosen columns mean. `newest` as in `guessMatching`. */
export function matchColumns(
  { unitColumn, periodColumn, period: ofAll }: KeyColumns,
  units: readonly Unit[],
  newest: string
): Matching {
  const periods = periodColumn ? matchPeriods(periodColumn.texts) : [];
  const period = periodColumn ? '' : ofAll;
  return {
    unitColumn: unitColumn?.name ?? '',
    units: unitColumn ? matchUnits(unitColumn.texts, units, matchingDay(periods, period, newest)) : [],
    periodColumn: periodColumn?.name ?? '',
    periods,
    period
  };
}

/** The last day that the file speaks of, on which the names of units are read. */
export function matchingDay(periods: readonly Match[], period: string, newest: string): string {
  const days = [...periods.map(({ key }) => key), period].flatMap((key) => parsePeriod(key)?.end ?? []);
  return days.sort().at(-1) ?? newest;
}
