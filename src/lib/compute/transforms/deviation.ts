import { mean, median } from 'd3-array';
import { isMissing, missing } from '../../model/missing';
import { derivedCell, noCell } from '../cell';
import { decimalsOf, difference, round } from '../decimals';
import { isAmount, notApplicable, ownOrPoints, type TransformOf } from './transformInput';

/** Fewer values than this have no typical level. */
const FEWEST = 3;

/**
 * How far a value lies from the series' own typical level over the shown periods: the mean of amounts, in their measure;
 * of rates, which are never averaged, the median, in points. `too-few-peers` (have, of) below three values.
 */
export const deviation: TransformOf = {
  measure: ownOrPoints,
  cells: (series) => {
    if (series.indicator.kind === 'comparison') return notApplicable(series);
    const have = series.cells.filter((cell) => !isMissing(cell.value));
    const values = have.map((cell) => cell.value as number);
    const typical = isAmount(series.indicator) ? mean(values) : median(values);
    return series.cells.map((now) => {
      if (isMissing(now.value)) return now;
      if (values.length < FEWEST || typical === undefined)
        return noCell(now.period, missing('too-few-peers', { have: values.length, of: FEWEST }));
      const level = round(typical, Math.max(...values.map(decimalsOf)) + 2);
      const value = difference(now.value, level);
      const others = have.filter((cell) => cell !== now);
      return derivedCell(now.period, [now, ...others], value, [now.value, '−', level, '=', value]);
    });
  }
};
