import type { Cell } from '../../model/cube';
import { isMissing, missing } from '../../model/missing';
import { derivedCell, noCell } from '../cell';
import { difference } from '../decimals';
import { besideCountry } from './besideCountry';
import { percentOrPoints, type TransformOf } from './transformInput';

/** A value against another one, made of the cells behind it: points between rates, per cent between amounts. */
export function gapTo(now: Cell, other: number, behind: readonly Cell[], points: boolean): Cell {
  if (isMissing(now.value)) return now;
  if (points) {
    const value = difference(now.value, other);
    return derivedCell(now.period, [now, ...behind], value, [now.value, '−', other, '=', value]);
  }
  if (other === 0) return noCell(now.period, missing('zero-base'));
  if (other < 0) return noCell(now.period, missing('negative-base', { base: other }));
  const value = (difference(now.value, other) / other) * 100;
  const formula = ['(', now.value, '/', other, '−', 1, ')', '×', 100, '=', value];
  return derivedCell(now.period, [now, ...behind], value, formula);
}

/** The gap to the country: points of a rate, per cent of a quantity per head. */
export const gap: TransformOf = {
  measure: percentOrPoints,
  cells: (series, input) =>
    besideCountry(series, input, (now, nation, _, national) =>
      gapTo(now, national, [nation], series.indicator.kind === 'rate')
    )
};
