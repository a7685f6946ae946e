import type { Matching } from '$lib/model/ownFile';
import type { Unit } from '$lib/model/unit';
import { matchColumns, matchingDay, type TextColumn } from './matchColumns';
import { matchPeriods } from './matchPeriods';
import { matchUnits } from './matchUnits';

/** Part of a column's rows that must be understood before it is taken for places or times. */
const ENOUGH = 0.6;

/**
 * Which column says the place and which the time, and what their texts mean: of each the one of which most rows are
 * understood. Without a column of times, a period printed in a title (`caption`) stands for every row. `newest` is the
 * day of the newest snapshot: the day on which names are read when the file says no time.
 */
export function guessMatching(
  columns: readonly TextColumn[],
  units: readonly Unit[],
  newest: string,
  periodOfCaption = ''
): Matching {
  const periodColumn = best(columns, (column) => matchPeriods(column.texts));
  const period = periodColumn ? '' : periodOfCaption;
  const day = matchingDay(periodColumn ? matchPeriods(periodColumn.texts) : [], period, newest);
  const others = columns.filter((column) => column !== periodColumn);
  const unitColumn = best(others, (column) => matchUnits(column.texts, units, day));
  return matchColumns({ unitColumn, periodColumn, period }, units, newest);
}

function best(
  columns: readonly TextColumn[],
  match: (column: TextColumn) => readonly { rows: number; key: string; by: string }[]
): TextColumn | undefined {
  let [found, most]: [TextColumn | undefined, number] = [undefined, ENOUGH];
  for (const column of columns) {
    const matches = match(column);
    const all = matches.reduce((sum, { rows }) => sum + rows, 0);
    const understood = matches.reduce((sum, { rows, key, by }) => sum + (key || by === 'several' ? rows : 0), 0);
    if (all > 0 && understood / all > most) [found, most] = [column, understood / all];
  }
  return found;
}
