import type { CellOf, Series } from '../../model/cube';
import type { Cell } from '../../model/cube';
import type { CubeMeasure } from '../../model/cube';
import type { Indicator } from '../../model/indicator';
import type { Known } from '../../model/known';
import type { Assigner } from '../../model/observation';
import type { Unit } from '../../model/unit';

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

/** Amounts that belong to a place and add up: a province's is part of its country's. */
export const isPartOfWhole = ({ kind, aggregation }: Indicator): boolean =>
  (kind === 'stock' || kind === 'flow') && aggregation === 'sum';

export const ownMeasure = ({ measure, decimals, better }: Indicator): CubeMeasure => ({ measure, decimals, better });
