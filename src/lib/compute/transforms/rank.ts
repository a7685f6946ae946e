import { isMissing, missing } from '../../model/missing';
import { noCell } from '../cell';
import { rank as rankAmong } from '../rank';
import { levelsOfPeers } from './medianOfPeers';
import { notApplicable, type TransformOf } from './transformInput';

/** The place among the peers of the period's last day, 1 the best; those who have the same value share it. */
export const rank: TransformOf = {
  measure: () => ({ measure: 'rank', decimals: 0, better: 'down' }),
  cells: (series, input) => {
    const { better } = series.indicator;
    if (better !== 'up' && better !== 'down') return notApplicable(series);
    return series.cells.map((now) => {
      if (isMissing(now.value)) return now;
      const peers = input.peersOn(now.period);
      const self = peers.find((unit) => unit.territory === series.unit.territory);
      if (!self) return noCell(now.period, missing('not-applicable'));
      const values = levelsOfPeers(series, now.period, input).map((cell, i) => ({
        unit: peers[i]?.code ?? '',
        value: isMissing(cell.value) ? null : cell.value
      }));
      const place = rankAmong(values, self.code, better);
      if (isMissing(place)) return noCell(now.period, place);
      return { ...now, value: place.rank, upper: null, formula: null };
    });
  }
};
