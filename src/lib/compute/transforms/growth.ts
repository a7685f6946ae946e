import { percentChange } from '../growth';
import { onLastYear } from './onLastYear';
import { isAmount, notApplicable, type TransformOf } from './transformInput';

/** Per cent on the same period of the year before. A rate has no per cent of its own: its change is in points. */
export const growth: TransformOf = {
  measure: ({ better }) => ({ measure: 'percent', decimals: 1, better }),
  cells: (series, input) =>
    isAmount(series.indicator)
      ? onLastYear(series, input, (now, before) => ({
          value: percentChange(now, before),
          formula: ['(', now, '/', before, '−', 1, ')', '×', 100]
        }))
      : notApplicable(series)
};
