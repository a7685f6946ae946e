import type { Cell, Series } from '../../model/cube';
import { isMissing, missing } from '../../model/missing';
import { derivedCell, noCell } from '../cell';
import { apart } from './apart';
import { isAmount, levelIn, notApplicable, type TransformInput, type TransformOf } from './transformInput';

/** The chosen base period, shown or not, or the first shown that has a value. */
function baseOf(series: Series, input: TransformInput): Cell | null {
  if (input.base) return levelIn(series, input.base, input);
  return series.cells.find((cell) => !isMissing(cell.value)) ?? null;
}

/** Amounts with the base period as 100. */
export const indexed: TransformOf = {
  measure: ({ better }) => ({ measure: 'index', decimals: 1, better }),
  cells: (series, input) => {
    if (!isAmount(series.indicator)) return notApplicable(series);
    const base = baseOf(series, input);
    return series.cells.map((now) => {
      if (isMissing(now.value)) return now;
      if (!base) return noCell(now.period, missing('not-published'));
      const start = base.value;
      if (isMissing(start)) return noCell(now.period, start);
      if (start === 0) return noCell(now.period, missing('zero-base'));
      if (start < 0) return noCell(now.period, missing('negative-base', { base: start }));
      const isBase = now.period === base.period;
      const reason = isBase ? null : apart(series, now, base, input);
      if (reason) return noCell(now.period, reason);
      const value = now.value === start ? 100 : (now.value / start) * 100;
      const formula = [now.value, '/', start, '×', 100, '=', value];
      return derivedCell(now.period, isBase ? [now] : [now, base], value, formula);
    });
  }
};
