import type { Sourced } from './known';
import type { Maybe } from './missing';
import type { Formula } from './cube';
import type { Observation } from './observation';

/**
 * What can stand in rows, columns or filters. `region` and `regime` are of the unit, `year` and `length` (year, quarter,
 * 9M …) of the period, `category` of the breakdown that is looked at.
 */
export const PIVOT_FIELDS = [
  'indicator',
  'unit',
  'region',
  'regime',
  'period',
  'year',
  'length',
  'category',
  'status',
  'publisher'
] as const;
export type PivotField = (typeof PIVOT_FIELDS)[number];

/** What a cell says. Shares only where the sum is allowed; `difference` and `change` from the column before (per cent; points for rates). */
export const PIVOT_VALUES = ['value', 'of-row', 'of-column', 'of-total', 'difference', 'change'] as const;
export type PivotValue = (typeof PIVOT_VALUES)[number];

/** A pivot as the URL says it. */
export interface Pivot {
  /** Outer first; no field twice in `rows` and `columns` together. */
  rows: readonly PivotField[];
  columns: readonly PivotField[];
  /** Members that are kept, by field; a field without an entry keeps all, except that `indicator`, `unit` and `period` are always chosen. */
  keep: Readonly<Partial<Record<PivotField, readonly string[]>>>;
  /** The breakdown whose categories are looked at; empty for totals. */
  by: string;
  values: PivotValue;
  /** Lines that add up their children by the indicator's rule. */
  totals: boolean;
  /** Names in Vietnamese order, or by the value in a column (key of its `PivotLine`). */
  sort: { by: 'order' | 'name' | 'value'; column: string; descending: boolean };
  /** Keys of row lines that are folded together. */
  closed: readonly string[];
  snapshot: string;
}

/** One line of rows or columns. */
export interface PivotLine {
  /** Members from the outside in, `field:member` joined by `/`; the grand total is empty. Unique on its side. */
  key: string;
  /** Field of the innermost member; empty for the grand total. */
  field: PivotField | '';
  member: string;
  depth: number;
  /** Stands for all its children: a subtotal, a folded line or the grand total. */
  total: boolean;
  /** Has children that can be folded. */
  foldable: boolean;
  closed: boolean;
}

/** Why a cell that stands for several values has none, besides `MissingReason`. */
export const PIVOT_REASONS = [
  'several-indicators', // different indicators are never added
  'overlapping-units', // the country and its provinces, old and new provinces of the same land, a district and its city
  'overlapping-periods', // a year and its quarters, cumulative periods
  'several-lengths', // years and quarters
  'stock-over-time', // a stock is not added over time
  'not-over-time', // a rate or ratio has no rule over time
  'parts-differ', // the categories do not add up to the published total; detail `sum`, `total`
  'left-out', // some of the values are filtered out by status or publisher, or beyond `MOST_LEAVES`; detail `have`, `of`
  'nothing-before' // no column before this one that it could be held against
] as const;
export type PivotReason = (typeof PIVOT_REASONS)[number];

export interface PivotCell {
  value: Maybe<number> | { missing: PivotReason; detail?: Readonly<Record<string, string | number>> };
  /** Measure and digits of the value as shown: the indicator's own, `percent`, `points`. */
  measure: string;
  decimals: number;
  /** The least settled behind it; empty when missing. */
  status: Observation['status'] | '';
  /** What it was made of; one for a value as published. */
  observations: readonly Sourced[];
  formula: Formula | null;
  /** Leaves behind it, and how many of them have a value. */
  have: number;
  of: number;
}

export interface PivotTable {
  rows: readonly PivotLine[];
  columns: readonly PivotLine[];
  /** By row, then column, in the order of the lines. */
  cells: readonly (readonly PivotCell[])[];
  /** Indicators, units and periods that are in it, in the order of choice: for the caption and for a comparison. */
  indicators: readonly string[];
  units: readonly string[];
  periods: readonly string[];
  /** Leaves left out because they were beyond the limit of `MOST_LEAVES`; 0 when all are there. */
  cut: number;
}
