import type { Indicator } from '../../model/indicator';
import type { Vintage } from '../../model/known';
import type { Maybe } from '../../model/missing';
import type { Assigner } from '../../model/observation';
import type { ChangeOf } from '../growth';
import type { Plan, PlanOutcome } from '../percent-of-plan';
import type { Pace } from './pace';

/** What the figures say of a target. `unjudged`: its indicator has no better side. */
export type Verdict = PlanOutcome | 'not-due' | 'no-figure' | 'unjudged';

/** A percentage of plan as printed, and the value that the same source printed for the same period. */
export interface PrintedPercent {
  percent: Vintage;
  value: Vintage | null;
}

/** One plan of a target: targets of two assigners, or a plan that moved within its year, have several. */
export interface PlanLevel {
  assigner: Assigner;
  /** `implied`: worked out from percentages printed beside values; `percent`: only a percentage is known. */
  origin: 'published' | 'implied' | 'percent';
  /** One number or a band; of an implied plan the band that all its percentages allow. Null for `percent`. */
  plan: Plan | null;
  published: Vintage | null;
  /** What the same assigner had set before, latest first: a plan has vintages too. */
  former: readonly Vintage[];
  /** Percentages that imply the plan, or that agree with the published one. */
  printed: readonly PrintedPercent[];
  verdict: Verdict;
  /** How far the value is from the plan, or from the nearer end of its band: of amounts `value / plan × 100`. */
  percent: Maybe<number>;
  /** The same for rates, in points: never a percentage of a percentage. */
  points: Maybe<number>;
}

export interface Target {
  /** `<indicator> <dimension> <category> <period>`: unique in one unit. */
  key: string;
  indicator: Indicator;
  /** Both empty for a total. A part is shown under its total and not counted. */
  dimension: string;
  category: string;
  /** What the plan is for; it is due on the last day. */
  period: string;
  actual: Maybe<Vintage>;
  before: Maybe<Vintage>;
  change: Maybe<ChangeOf>;
  /** A change on the year before that the source of the value printed. */
  printedChange: Vintage | null;
  levels: readonly PlanLevel[];
  /** By the least favourable of its plans. */
  verdict: Verdict;
  /** Values of the same period, published by others or earlier, that would give another verdict. */
  otherwise: readonly { value: Vintage; verdict: Verdict }[];
  pace: Maybe<Pace>;
}

/** Levels are of amounts or of rates: what is counted in per cent is held against its plan in points. */
export const inPoints = ({ kind, measure }: Indicator): boolean =>
  kind === 'rate' || (kind === 'comparison' && measure.startsWith('percent'));
