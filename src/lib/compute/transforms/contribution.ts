import { isMissing } from '../../model/missing';
import { derivedCell, noCell } from '../cell';
import { difference } from '../decimals';
import { apart } from './apart';
import { atSameMoment, aYearBefore } from './moment';
import { levelIn, type TransformOf } from './transformInput';
import { badBase, isWhole, noPart, wholeOf } from './wholeOf';

/**
 * How many points of the growth of the whole, on the same period of the year before, come from this part: the country's
 * growth, or that of the unit's own total when broken down.
 */
export const contribution: TransformOf = {
  measure: ({ better }) => ({ measure: 'points', decimals: 2, better }),
  cells: (series, input) => {
    const never = noPart(series.indicator);
    return series.cells.map((now) => {
      if (never) return noCell(now.period, never);
      if (isMissing(now.value)) return now;
      const before = aYearBefore(now, (period) => levelIn(series, period, input));
      if (isMissing(before.value)) return noCell(now.period, before.value);
      const whole = isWhole(series, input) ? before : atSameMoment(before, wholeOf(series, input));
      if (isMissing(whole.value)) return noCell(now.period, whole.value);
      const bad = badBase(whole.value) ?? apart(series, now, before, input);
      if (bad) return noCell(now.period, bad);
      const value = (difference(now.value, before.value) / whole.value) * 100;
      const formula = ['(', now.value, '−', before.value, ')', '/', whole.value, '×', 100, '=', value];
      return derivedCell(now.period, whole === before ? [now, before] : [now, before, whole], value, formula);
    });
  }
};
