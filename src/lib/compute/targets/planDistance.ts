import type { Indicator } from '../../model/indicator';
import type { Vintage } from '../../model/known';
import { isMissing, missing, type Maybe } from '../../model/missing';
import { difference } from '../decimals';
import { percentOfPlan, planPosition, type Plan } from '../percent-of-plan';
import { inPoints, type PlanLevel } from './target';

/** How far a value is from its plan, or from the nearer end of a band: amounts in per cent of it, rates in points, zero inside. */
export function planDistance(
  { indicator, actual }: { indicator: Indicator; actual: Maybe<Vintage> },
  plan: Plan
): Pick<PlanLevel, 'percent' | 'points'> {
  if (isMissing(actual)) return { percent: actual, points: actual };
  const position = planPosition(actual.value, plan, indicator.decimals);
  const end = position === 'above' ? (plan.upper ?? plan.value) : plan.value;
  if (inPoints(indicator))
    return {
      percent: missing('not-applicable'),
      points: position === 'within' ? 0 : difference(actual.value, end)
    };
  const inside = position === 'within' && plan.upper !== null;
  return {
    percent: inside ? missing('not-applicable') : percentOfPlan(actual.value, end),
    points: missing('not-applicable')
  };
}
