import type { Indicator } from '../model/indicator';
import type { Known, Vintage } from '../model/known';
import { missing, type Maybe } from '../model/missing';
import type { Assigner } from '../model/observation';
import { parsePeriod } from '../model/period';
import { isTotal } from './known-rows';
import { impliedPlan, percentOfPlan } from './percent-of-plan';

/** One plan and how far the value has come. `plan` is null when only the percentage was published. */
export interface PlanStanding {
  assigner: Assigner;
  /** The period the plan is for: the year's plan when the value is of a part of the year. */
  period: string;
  plan: Known | null;
  /** The plan that the published percentage implies, when no plan was published. */
  implied: Maybe<number>;
  percent: Maybe<number>;
  /** The percentage as published beside this very value. */
  printed: Known | null;
}

/** Plans of amounts are made for whole years: a part of a year is held against the year's. A rate only against its own period. */
function planPeriod(indicator: Indicator, period: string): string {
  const part = parsePeriod(period);
  const within = part?.kind === 'half' || part?.kind === 'quarter' || part?.kind === 'cumulative';
  return within && indicator.kind === 'flow' ? String(part.year) : period;
}

/** Every plan for the period of `now`: published ones, and those that only a percentage printed beside the value tells of. */
export function planStandings(
  rows: { indicators: readonly Indicator[]; vintages: readonly Vintage[] },
  indicator: Indicator,
  own: readonly Known[],
  now: Known
): PlanStanding[] {
  const comparison = rows.indicators.find(
    (entry) => entry.compares === indicator.code && entry.comparison === 'percent-of-plan'
  );
  // A published percentage belongs to the value it was published with: same source, not merely same period.
  const printed = rows.vintages.filter(
    (row) =>
      row.indicator === comparison?.code &&
      row.territory === now.territory &&
      row.period === now.period &&
      isTotal(row) &&
      row.source === now.source
  );
  const period = planPeriod(indicator, now.period);
  const plans = own.filter((row) => row.status === 'plan' && row.period === period);
  const assigners = [...new Set([...plans, ...printed].map((row) => row.plan_by || 'unstated'))] as Assigner[];
  return assigners.map((assigner) => {
    const by = (row: Vintage) => (row.plan_by || 'unstated') === assigner;
    const plan = plans.find(by) ?? null;
    const said = printed.find(by);
    return {
      assigner,
      period,
      plan,
      implied: plan || !said ? missing('not-applicable') : impliedPlan(now.value, said.value),
      percent: plan ? percentOfPlan(now.value, plan.value) : missing('not-published'),
      printed: said ? { ...said, vintages: 1 } : null
    };
  });
}
