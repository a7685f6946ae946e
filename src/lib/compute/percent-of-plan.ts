import type { Indicator } from '../model/indicator';
import { missing, type Maybe } from '../model/missing';
import { round } from './decimals';

/** A target: one number, or a band when `upper` is set (7,0–7,5%). */
export interface Plan {
  value: number;
  upper: number | null;
}

export type PlanOutcome = 'exceeded' | 'met' | 'missed';

/** `value / plan × 100`. A plan of zero or below gives no percentage. */
export function percentOfPlan(value: number, plan: number): Maybe<number> {
  if (plan === 0) return missing('zero-base');
  if (plan < 0) return missing('negative-base', { base: plan });
  return (value / plan) * 100;
}

/** The plan behind a published percentage: 400421 at 113.5% → 352793.8. As exact as the percentage was printed. */
export function impliedPlan(value: number, percent: number): Maybe<number> {
  if (percent === 0) return missing('zero-base');
  if (percent < 0) return missing('negative-base', { base: percent });
  return value / (percent / 100);
}

/** Where a value lies against a plan or its band, both read at the printed precision; the ends belong to the band. */
export function planPosition(value: number, plan: Plan, decimals: number): 'below' | 'within' | 'above' {
  const shown = round(value, decimals);
  if (shown < round(plan.value, decimals)) return 'below';
  return shown > round(plan.upper ?? plan.value, decimals) ? 'above' : 'within';
}

/**
 * The verdict on a target. Rule: both numbers are compared as printed (`decimals` digits), so a reader with the two
 * printed numbers reaches the same verdict. Equal to the plan, or inside its band, is `met`; beyond it on the better side
 * `exceeded`; else `missed`. Where staying inside is the aim (`better: band`) either side is `missed`; where there is no
 * better side there is no verdict.
 */
export function planOutcome(
  value: number,
  plan: Plan,
  better: Indicator['better'],
  decimals: number
): Maybe<PlanOutcome> {
  if (better === 'none') return missing('not-applicable');
  const position = planPosition(value, plan, decimals);
  if (position === 'within') return 'met';
  if (better === 'band') return 'missed';
  return (position === 'above') === (better === 'up') ? 'exceeded' : 'missed';
}
