import type { Indicator } from './indicator';
import type { Sourced } from './known';
import type { Maybe } from './missing';
import type { Status } from './observation';
import type { Unit } from './unit';

/** Numbers and signs in the order of reading, without language: `[6.27, '/', 5.05, '=', 1.2416]`. */
export type Formula = readonly (number | string)[];

/** One value of a series, or why there is none, with everything it was made of. */
export interface Cell {
  /** The period of the series; a stock may have been observed at a date in it. */
  period: string;
  value: Maybe<number>;
  /** Upper end of a band as published (plans and levels only), else null. */
  upper: number | null;
  /** The least settled status behind it (`STATUSES` order); empty when missing. */
  status: Status | '';
  /** In the order of the formula: the own value first, then what it is held against. Empty when missing. */
  observations: readonly Sourced[];
  /** Null for a value as published. */
  formula: Formula | null;
  /** Put together from the units that were merged into this one ("ghép"). */
  pieced: boolean;
}

/** One row of a figure: an indicator of a unit, or one category of its breakdown, over the periods of the cube. */
export interface Series {
  /** Unique in its cube: `<indicator> <unit> <category>`. */
  key: string;
  indicator: Indicator;
  /** As chosen; a cell before the unit's first day may come from its territory's former code or from former units. */
  unit: Unit;
  /** Category of the breakdown; empty for the total. */
  category: string;
  /** Of the first unit. */
  subject: boolean;
  /** One for each period of the cube, in order. */
  cells: readonly Cell[];
}

/** What a figure shows: series over periods, in one measure for each indicator. */
export interface Cube {
  periods: readonly string[];
  series: readonly Series[];
  /** By indicator code: the measure that the transform produces, and its digits. */
  measures: Readonly<Record<string, CubeMeasure>>;
}

export interface CubeMeasure {
  /** Code known to `language/measures`: `percent`, `points`, `index`, `times`, `rank`, or the indicator's own. */
  measure: string;
  decimals: number;
  /** Which way is better after the transform; `none` where that has no meaning. */
  better: Indicator['better'];
}

/** Cells of anything, whether shown or not: what transforms look up. Never throws. */
export type CellOf = (indicator: string, unit: Unit, period: string, category?: string) => Cell;
