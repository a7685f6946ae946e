import type { Cell } from '../../model/cube';
import { isMissing, missing } from '../../model/missing';
import { parsePeriod, samePeriodLastYear } from '../../model/period';
import { noCell } from '../cell';

/** When a level was observed: a stock of a year may be one of a day in it. */
export const observedIn = (cell: Cell): string => cell.observations[0]?.period ?? cell.period;

const endOf = (period: string | null) => parsePeriod(period ?? '')?.end ?? '';

/**
 * Another level at the moment at which `now` was observed. `find` is asked for that moment, then for the period of the
 * cell; what it finds for another day (members in June, those of the country in December) is `not-comparable`.
 */
export const atSameMoment = (now: Cell, find: (period: string) => Cell): Cell => at(now, (key) => key, find);

/** The same a year earlier; `not-applicable` where there is none (ranges, 29 February). */
export const aYearBefore = (now: Cell, find: (period: string) => Cell): Cell => at(now, samePeriodLastYear, find);

function at(now: Cell, shift: (period: string) => string | null, find: (period: string) => Cell): Cell {
  const day = endOf(shift(observedIn(now)));
  let last: Cell | null = null;
  for (const key of new Set([observedIn(now), now.period])) {
    const period = shift(key);
    if (!period) continue;
    last = find(period);
    if (isMissing(last.value)) continue;
    return endOf(observedIn(last)) === day ? last : noCell(now.period, missing('not-comparable'));
  }
  return last ?? noCell(now.period, missing('not-applicable'));
}
