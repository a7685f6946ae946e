import type { Known, Vintage } from '../../model/known';
import type { Maybe } from '../../model/missing';
import type { Landing } from './landing';
import type { PlanLevel } from './target';

/** How far an amount has come within its year, and where years like it end. */
export interface AmountPace {
  kind: 'amount';
  /** Months of the year that are known, 1–11. */
  months: number;
  /** One cumulative value, or the quarters that add up to it. */
  from: readonly [Vintage, ...Vintage[]];
  achieved: number;
  /** For each plan with a number: its share reached, per cent, and what is still needed (never below zero). */
  against: readonly { level: PlanLevel; share: number; needed: number }[];
  landing: Maybe<Landing<Vintage>>;
  /** What the year came to, when that is known: landing / value − 1, per cent. */
  error: Maybe<number>;
}

/** Growth that is known of a part of the year, and growth that the rest of the year needs. */
export interface GrowthPace {
  kind: 'growth';
  /** 3, 6 or 9. */
  months: number;
  from: readonly [Vintage, ...Vintage[]];
  achieved: number;
  /** Share of the known part in the year before, constant prices, per cent: the weight of its growth. */
  weight: number;
  weightsFrom: 'own' | 'country';
  weightRows: readonly Known[];
  against: readonly { level: PlanLevel; required: number; upper: number | null }[];
  /** The growth still required as a source printed it for a rest of the year, and what the value known then gives here. */
  printed: { row: Vintage; known: Vintage | null; computed: number | null } | null;
  /** The growth of the rest of the year, once known. */
  came: Vintage | null;
}

export type Pace = AmountPace | GrowthPace;
