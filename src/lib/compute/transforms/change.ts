import { difference } from '../decimals';
import { onLastYear } from './onLastYear';
import { notApplicable, ownOrPoints, type TransformOf } from './transformInput';

/** The difference to the same period of the year before, in the indicator's measure; of a rate in points. */
export const change: TransformOf = {
  measure: ownOrPoints,
  cells: (series, input) =>
    series.indicator.kind === 'comparison'
      ? notApplicable(series)
      : onLastYear(series, input, (now, before) => ({
          value: difference(now, before),
          formula: [now, '−', before]
        }))
};
