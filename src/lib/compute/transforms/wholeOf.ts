import type { Cell, Series } from '../../model/cube';
import type { Indicator } from '../../model/indicator';
import { missing, type Missing } from '../../model/missing';
import type { TransformInput } from './transformInput';

/** Why a series is no part of a whole: only amounts that add up are. */
export function noPart({ kind, aggregation }: Indicator): Missing | null {
  if (kind !== 'stock' && kind !== 'flow') return missing('not-applicable');
  return aggregation === 'sum' ? null : missing('not-additive');
}

/** Finds what a series is a part of: the unit's own total when it is a category of a breakdown, else the country's. */
export const wholeOf =
  ({ category, indicator, unit }: Series, { cellOf, country }: TransformInput) =>
  (period: string): Cell =>
    cellOf(indicator.code, category ? unit : country, period);

/** The country's total is a part of nothing but itself. */
export const isWhole = ({ category, unit }: Series, { country }: TransformInput): boolean =>
  !category && unit.territory === country.territory;

/** Why nothing can be held against a whole of this value. */
export const badBase = (value: number): Missing | null =>
  value === 0 ? missing('zero-base') : value < 0 ? missing('negative-base', { base: value }) : null;
