import { isMissing } from '../../model/missing';
import { derivedCell, noCell } from '../cell';
import { atSameMoment } from './moment';
import type { TransformOf } from './transformInput';
import { badBase, isWhole, noPart, wholeOf } from './wholeOf';

/** Per cent of the country's value, or of the unit's own total when broken down. */
export const share: TransformOf = {
  measure: () => ({ measure: 'percent', decimals: 1, better: 'none' }),
  cells: (series, input) => {
    const never = noPart(series.indicator);
    return series.cells.map((now) => {
      if (never) return noCell(now.period, never);
      if (isMissing(now.value)) return now;
      const whole = isWhole(series, input) ? now : atSameMoment(now, wholeOf(series, input));
      if (isMissing(whole.value)) return noCell(now.period, whole.value);
      const bad = badBase(whole.value);
      if (bad) return noCell(now.period, bad);
      const value = (now.value / whole.value) * 100;
      const formula = [now.value, '/', whole.value, '×', 100, '=', value];
      return derivedCell(now.period, whole === now ? [now] : [now, whole], value, formula);
    });
  }
};
