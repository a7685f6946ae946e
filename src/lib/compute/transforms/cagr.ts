import { isMissing, missing } from '../../model/missing';
import { parsePeriod } from '../../model/period';
import { derivedCell, noCell } from '../cell';
import { apart } from './apart';
import { observedIn } from './moment';
import { isAmount, notApplicable, type TransformOf } from './transformInput';

/** Years between the last days of two periods, in whole months. */
function yearsBetween(from: string, to: string): number {
  const months = (period: string) => {
    const end = parsePeriod(period)?.end ?? '';
    return Number(end.slice(0, 4)) * 12 + Number(end.slice(5, 7));
  };
  return (months(to) - months(from)) / 12;
}

/** Average growth a year since the first shown period with a value, compounded; that period itself has none. */
export const cagr: TransformOf = {
  measure: ({ better }) => ({ measure: 'percent-per-year', decimals: 2, better }),
  cells: (series, input) => {
    if (!isAmount(series.indicator)) return notApplicable(series);
    const first = series.cells.find((cell) => !isMissing(cell.value));
    return series.cells.map((now) => {
      if (isMissing(now.value) || !first || isMissing(first.value)) return now;
      const years = yearsBetween(observedIn(first), observedIn(now));
      if (years <= 0) return noCell(now.period, missing('not-applicable'));
      if (first.value === 0) return noCell(now.period, missing('zero-base'));
      if (first.value < 0) return noCell(now.period, missing('negative-base', { base: first.value }));
      if (now.value < 0) return noCell(now.period, missing('not-applicable'));
      const reason = apart(series, now, first, input);
      if (reason) return noCell(now.period, reason);
      const value = ((now.value / first.value) ** (1 / years) - 1) * 100;
      const formula = ['(', '(', now.value, '/', first.value, ')', '^', '(', 1, '/', years, ')', '−', 1, ')', '×', 100];
      return derivedCell(now.period, [now, first], value, [...formula, '=', value]);
    });
  }
};
