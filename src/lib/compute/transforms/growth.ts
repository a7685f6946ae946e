import type { Cell, Series } from '../../model/cube';
import { isMissing, missing, type Maybe } from '../../model/missing';
import { samePeriodLastYear } from '../../model/period';
import { derivedCell, noCell } from '../cell';
import { difference } from '../decimals';
import { percentChange } from '../growth';
import { isAmount, ownMeasure, type TransformInput, type TransformOf } from './transformInput';

/** A series' level in another period. */
export const levelIn = (series: Series, period: string, { cellOf, dimension }: TransformInput): Cell =>
  cellOf(series.indicator.code, series.unit, period, series.category ? `${dimension}/${series.category}` : '');

/** A compilation by a third party and a publication are not one series: no change is worked out between them. */
export const sameKind = (a: Cell, b: Cell): boolean => (a.status === 'secondary') === (b.status === 'secondary');

/** Holds each value against the same period of the year before. */
function onLastYear(
  series: Series,
  input: TransformInput,
  result: (now: number, before: number) => { value: Maybe<number>; formula: (value: number) => Cell['formula'] }
): Cell[] {
  return series.cells.map((now) => {
    if (isMissing(now.value)) return now;
    const period = samePeriodLastYear(now.period);
    if (!period) return noCell(now.period, missing('not-applicable'));
    const before = levelIn(series, period, input);
    if (isMissing(before.value)) return noCell(now.period, before.value);
    if (!sameKind(now, before)) return noCell(now.period, missing('not-comparable'));
    const { value, formula } = result(now.value, before.value);
    if (isMissing(value)) return noCell(now.period, value);
    return derivedCell(now.period, [now, before], value, formula(value) ?? []);
  });
}

/** The difference to the same period of the year before, in the indicator's measure; of a rate in points. */
export const change: TransformOf = {
  measure: (indicator) =>
    indicator.kind === 'rate' ? { ...ownMeasure(indicator), measure: 'points' } : ownMeasure(indicator),
  cells: (series, input) =>
    series.indicator.kind === 'comparison'
      ? series.cells.map((cell) => noCell(cell.period, missing('not-applicable')))
      : onLastYear(series, input, (now, before) => ({
          value: difference(now, before),
          formula: (value) => [now, '−', before, '=', value]
        }))
};

/** The same in per cent. A rate has no per cent of its own: its change is in points. */
export const growth: TransformOf = {
  measure: ({ better }) => ({ measure: 'percent', decimals: 1, better }),
  cells: (series, input) =>
    isAmount(series.indicator)
      ? onLastYear(series, input, (now, before) => ({
          value: percentChange(now, before),
          formula: (value) => ['(', now, '/', before, '−', 1, ')', '×', 100, '=', value]
        }))
      : series.cells.map((cell) => noCell(cell.period, missing('not-applicable')))
};
