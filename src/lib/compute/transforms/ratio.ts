import { isMissing } from '../../model/missing';
import { derivedCell, noCell } from '../cell';
import { ratio as ratioOf } from '../ratio';
import { besideCountry } from './besideCountry';
import type { TransformOf } from './transformInput';

/** How many times the country's value goes into the unit's, with both behind it. */
export const ratio: TransformOf = {
  measure: ({ better }) => ({ measure: 'times', decimals: 2, better }),
  cells: (series, input) =>
    besideCountry(series, input, (now, nation, own, national) => {
      const times = ratioOf(own, national);
      if (isMissing(times)) return noCell(now.period, times);
      return derivedCell(now.period, [now, nation], times.ratio, [own, '/', national, '=', times.ratio]);
    })
};
