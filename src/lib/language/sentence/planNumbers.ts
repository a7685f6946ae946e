import { percentOfPlan } from '../../compute/percent-of-plan';
import type { Standing } from '../../compute/standing';
import type { Known } from '../../model/known';
import type { Language } from '../../model/language';
import { isMissing } from '../../model/missing';
import type { Evidence } from '../../model/segment';
import { formatMeasure } from '../measure';
import { formatNumber } from '../number';
import { cite, citeDerived } from './cite';

/** The two plan columns of a review table; null where no plan was published. */
export interface PlanNumbers {
  plan: Evidence | null;
  percent: Evidence | null;
}

/** The plan of the same period as a value, and the percentage reached. */
export function planNumbers(lang: Language, standing: Standing, known: Known): PlanNumbers {
  const plan = standing.targets.find((row) => row.period === known.period);
  if (!plan) return { plan: null, percent: null };
  const percent = percentOfPlan(known.value, plan.value);
  if (isMissing(percent)) return { plan: cite(lang, plan, standing), percent: null };
  const text = formatMeasure(lang, percent, 'percent', { decimals: 1 });
  return {
    plan: cite(lang, plan, standing),
    percent: citeDerived(lang, {
      role: 'plan',
      text,
      formula: `${formatNumber(lang, known.value)} / ${formatNumber(lang, plan.value)} × 100 = ${text}`,
      observations: [known, plan],
      subject: standing
    })
  };
}
