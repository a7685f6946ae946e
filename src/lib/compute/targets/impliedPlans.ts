import type { Vintage } from '../../model/known';
import type { Assigner } from '../../model/observation';
import { decimalsOf } from '../decimals';
import { lastDigit } from '../restates';
import type { PrintedPercent } from './target';

/** A plan that nobody printed: the band of values that all its percentages allow. */
export interface ImpliedPlan {
  assigner: Assigner;
  low: number;
  high: number;
  printed: readonly PrintedPercent[];
}

/** Final zeros beyond this many digits are taken as printed: 800.000 is exact to a thousand, not to a hundred thousand. */
const LEAST_DIGITS = 3;

/** The plans that a printed pair allows: both numbers are as exact as they were printed. Null for a percentage of zero or below. */
export function impliedBand(value: number, percent: number): { low: number; high: number } | null {
  if (percent <= 0 || value <= 0) return null;
  const coarsest = 10 ** (Math.floor(Math.log10(value)) - LEAST_DIGITS + 1);
  const half = Math.min(lastDigit(value), coarsest) / 2;
  const halfPercent = 10 ** -decimalsOf(percent) / 2;
  return {
    low: ((value - half) / (percent + halfPercent)) * 100,
    high: ((value + half) / (percent - halfPercent)) * 100
  };
}

const assignerOf = (row: Vintage): Assigner => row.plan_by || 'unstated';
const compatible = (a: Assigner, b: Assigner) => a === b || a === 'unstated' || b === 'unstated';

/**
 * Percentages printed beside their values say what the plan was. Those that one plan explains are taken together, the most
 * exact first; percentages of two named assigners never are. Ascending by value.
 */
export function impliedPlans(pairs: readonly { percent: Vintage; value: Vintage }[]): ImpliedPlan[] {
  const bands = pairs
    .flatMap((pair) => {
      const band = impliedBand(pair.value.value, pair.percent.value);
      return band ? [{ pair, ...band, assigner: assignerOf(pair.percent) }] : [];
    })
    .sort((a, b) => a.high - a.low - (b.high - b.low));
  const plans: { assigner: Assigner; low: number; high: number; printed: PrintedPercent[] }[] = [];
  for (const { pair, low, high, assigner } of bands) {
    const plan = plans.find((one) => compatible(one.assigner, assigner) && low <= one.high && one.low <= high);
    if (plan) {
      plan.low = Math.max(plan.low, low);
      plan.high = Math.min(plan.high, high);
      plan.assigner = plan.assigner === 'unstated' ? assigner : plan.assigner;
      plan.printed.push(pair);
    } else plans.push({ assigner, low, high, printed: [pair] });
  }
  return plans.sort((a, b) => a.low - b.low);
}
