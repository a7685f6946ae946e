import type { PlanStanding } from '../compute/plan-standings';
import type { Standing } from '../compute/standing';
import type { Language } from '../model/language';
import { isMissing } from '../model/missing';
import { planName } from './assigner';

/** The name of a plan beside the value it is held against: `dự toán Trung ương giao`, of nine months `dự toán năm …`. */
export function planOf(lang: Language, { now, indicator, unit }: Standing, plan: PlanStanding): string {
  const annual = !isMissing(now) && plan.period !== now.period;
  return planName(lang, plan.assigner, indicator, unit, annual);
}
