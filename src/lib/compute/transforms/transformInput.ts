import type { Annotation } from '../../model/annotation';
import type { Cell, CellOf, CubeMeasure, Series } from '../../model/cube';
import type { Indicator } from '../../model/indicator';
import type { Known } from '../../model/known';
import { missing } from '../../model/missing';
import type { Assigner } from '../../model/observation';
import type { Unit } from '../../model/unit';
import { noCell } from '../cell';

/** What a transform works on and may look up. */
export interface TransformInput {
  /** Levels, one cell for each period. */
  series: readonly Series[];
  periods: readonly string[];
  indicators: readonly Indicator[];
  cellOf: CellOf;
  /** The plan of one assigner for a period, and the percentage of it that a source printed beside the value. */
  plansOf: (indicator: Indicator, unit: Unit, period: string, assigner: Assigner) => PlanOf;
  country: Unit;
  /** The field of ranks and medians on the last day of a period, the subject included; empty where there is none. */
  peersOn: (period: string) => readonly Unit[];
  /** Base period of the index; empty for the first with a value. */
  base: string;
  /** Breakdown of the series; empty for totals. */
  dimension: string;
  /** The break that keeps two periods of a series from being held against each other (`compute/annotations`). */
  breakBetween?: (series: Series, a: string, b: string) => Annotation | null;
}

export interface PlanOf {
  plan: Known | null;
  printed: Known | null;
}

/** One transform: the measure it produces, and how each cell of a series comes about. Never throws. */
export interface TransformOf {
  measure: (indicator: Indicator) => CubeMeasure;
  cells: (series: Series, input: TransformInput) => readonly Cell[];
}

/** Amounts are counted or weighed; rates and published comparisons are not. */
export const isAmount = ({ kind }: Indicator): boolean => kind === 'stock' || kind === 'flow' || kind === 'ratio';

export const ownMeasure = ({ measure, decimals, better }: Indicator): CubeMeasure => ({ measure, decimals, better });

/** Differences of amounts are in their measure, those of rates in points. */
export const ownOrPoints = (indicator: Indicator): CubeMeasure =>
  indicator.kind === 'rate' ? { ...ownMeasure(indicator), measure: 'points' } : ownMeasure(indicator);

/** Per cent of amounts, points of rates. */
export const percentOrPoints = (indicator: Indicator): CubeMeasure =>
  indicator.kind === 'rate' ? ownOrPoints(indicator) : { measure: 'percent', decimals: 1, better: indicator.better };

/** A series to which the transform does not apply at all. */
export const notApplicable = (series: Series): Cell[] =>
  series.cells.map((cell) => noCell(cell.period, missing('not-applicable')));

/** A cell's category as `cellOf` asks for it. */
export const categoryOf = ({ category }: Series, { dimension }: Pick<TransformInput, 'dimension'>): string =>
  category ? `${dimension}/${category}` : '';

/** A series' own level in another period. */
export const levelIn = (series: Series, period: string, input: TransformInput): Cell =>
  input.cellOf(series.indicator.code, series.unit, period, categoryOf(series, input));
