import type { Cell, Formula, Series } from '../../model/cube';
import { isMissing, type Maybe } from '../../model/missing';
import { derivedCell, noCell } from '../cell';
import { apart } from './apart';
import { aYearBefore } from './moment';
import { levelIn, type TransformInput } from './transformInput';

/** Holds each value of a series against the same period of the year before; the formula is given without its result. */
export function onLastYear(
  series: Series,
  input: TransformInput,
  result: (now: number, before: number) => { value: Maybe<number>; formula: Formula }
): Cell[] {
  return series.cells.map((now) => {
    if (isMissing(now.value)) return now;
    const before = aYearBefore(now, (period) => levelIn(series, period, input));
    if (isMissing(before.value)) return noCell(now.period, before.value);
    const reason = apart(series, now, before, input);
    if (reason) return noCell(now.period, reason);
    const { value, formula } = result(now.value, before.value);
    if (isMissing(value)) return noCell(now.period, value);
    return derivedCell(now.period, [now, before], value, [...formula, '=', value]);
  });
}
