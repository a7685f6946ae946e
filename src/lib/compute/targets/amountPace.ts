import { sum } from 'd3-array';
import type { Vintage } from '../../model/known';
import { isMissing, missing, type Maybe } from '../../model/missing';
import { landing } from './landing';
import type { AmountPace } from './pace';
import { longestPart, seasonalShares } from './seasonalShares';
import type { PlanLevel } from './target';

/**
 * How far an amount has come within a year against its plans, and where it lands by the share that other years of the same
 * series had reached by the same month. `own`: the latest actual value of every period. Missing when no part of the year is
 * known.
 */
export function amountPace(own: readonly Vintage[], year: number, levels: readonly PlanLevel[]): Maybe<AmountPace> {
  const part = longestPart(own, year);
  if (!part) return missing('not-published');
  const achieved = sum(part.parts, (row) => row.value);
  const whole = own.find((row) => row.period === String(year));
  const lands = landing(achieved, seasonalShares(own, part.months, year));
  return {
    kind: 'amount',
    months: part.months,
    from: part.parts,
    achieved,
    against: levels.flatMap((level) => {
      if (!level.plan || level.plan.value <= 0) return [];
      const goal =
        level.origin === 'implied' ? (level.plan.value + (level.plan.upper ?? level.plan.value)) / 2 : level.plan.value;
      return [{ level, share: (achieved / goal) * 100, needed: Math.max(0, goal - achieved) }];
    }),
    landing: lands,
    error: isMissing(lands)
      ? lands
      : whole && whole.value > 0
        ? (lands.value / whole.value - 1) * 100
        : missing('not-published')
  };
}
