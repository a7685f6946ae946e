import type { Cell, Series } from '../../model/cube';
import { isMissing, missing } from '../../model/missing';
import { samePeriodLastYear } from '../../model/period';
import { derivedCell, noCell } from '../cell';
import { difference } from '../decimals';
import { levelIn, sameKind } from './growth';
import { isPartOfWhole, type TransformInput, type TransformOf } from './transformInput';

/** What a series is a part of: the unit's own total when it is one category of a breakdown, else the country's. */
function wholeIn(series: Series, period: string, { cellOf, country }: TransformInput): Cell {
  return series.category
    ? cellOf(series.indicator.code, series.unit, period)
    : cellOf(series.indicator.code, country, period);
}

const isWhole = (series: Series, { country }: TransformInput): boolean =>
  !series.category && series.unit.territory === country.territory;

const notAdditive = (series: Series): Cell[] =>
  series.cells.map((cell) => noCell(cell.period, missing('not-additive')));

/** Per cent of the country's value, or of the unit's own total when broken down. */
export const share: TransformOf = {
  measure: () => ({ measure: 'percent', decimals: 1, better: 'none' }),
  cells: (series, input) => {
    if (!isPartOfWhole(series.indicator)) return notAdditive(series);
    return series.cells.map((now) => {
      if (isMissing(now.value)) return now;
      const whole = wholeIn(series, now.period, input);
      if (isMissing(whole.value)) return noCell(now.period, whole.value);
      if (whole.value === 0) return noCell(now.period, missing('zero-base'));
      if (whole.value < 0) return noCell(now.period, missing('negative-base', { base: whole.value }));
      const value = (now.value / whole.value) * 100;
      return derivedCell(now.period, isWhole(series, input) ? [now] : [now, whole], value, [
        now.value,
        '/',
        whole.value,
        '×',
        100,
        '=',
        value
      ]);
    });
  }
};

/** How many points of the whole's growth on the same period of the year before come from this part. */
export const contribution: TransformOf = {
  measure: ({ better }) => ({ measure: 'points', decimals: 2, better }),
  cells: (series, input) => {
    if (!isPartOfWhole(series.indicator)) return notAdditive(series);
    return series.cells.map((now) => {
      if (isMissing(now.value)) return now;
      const lastYear = samePeriodLastYear(now.period);
      if (!lastYear) return noCell(now.period, missing('not-applicable'));
      const before = levelIn(series, lastYear, input);
      const whole = wholeIn(series, lastYear, input);
      if (isMissing(before.value)) return noCell(now.period, before.value);
      if (isMissing(whole.value)) return noCell(now.period, whole.value);
      if (whole.value === 0) return noCell(now.period, missing('zero-base'));
      if (whole.value < 0) return noCell(now.period, missing('negative-base', { base: whole.value }));
      if (!sameKind(now, before)) return noCell(now.period, missing('not-comparable'));
      const value = (difference(now.value, before.value) / whole.value) * 100;
      return derivedCell(now.period, [now, before, whole], value, [
        '(',
        now.value,
        '−',
        before.value,
        ')',
        '/',
        whole.value,
        '×',
        100,
        '=',
        value
      ]);
    });
  }
};
