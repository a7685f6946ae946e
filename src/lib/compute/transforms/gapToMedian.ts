import { isMissing } from '../../model/missing';
import { noCell } from '../cell';
import { gapTo } from './gap';
import { levelsOfPeers, medianOf } from './medianOfPeers';
import { isAmount, notApplicable, percentOrPoints, type TransformOf } from './transformInput';

/** The gap to the median of the peers of the period's last day: points of a rate, per cent of any amount. */
export const gapToMedian: TransformOf = {
  measure: percentOrPoints,
  cells: (series, input) => {
    if (series.indicator.kind === 'comparison') return notApplicable(series);
    return series.cells.map((now) => {
      if (isMissing(now.value)) return now;
      const peers = input.peersOn(now.period);
      const levels = levelsOfPeers(series, now.period, input);
      const middle = medianOf(levels);
      if (isMissing(middle)) return noCell(now.period, middle);
      // A peer that was put together from others does not make this unit's value pieced.
      const others = levels.filter((_, i) => peers[i]?.territory !== series.unit.territory);
      return { ...gapTo(now, middle, others, !isAmount(series.indicator)), pieced: now.pieced };
    });
  }
};
