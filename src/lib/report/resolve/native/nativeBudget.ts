import type { BudgetFigure } from '$lib/figures/budget/budgetFigure';
import { roleNames } from '$lib/language/briefing/roleNames';
import { pick } from '$lib/language/sentence/words';
import type { Standing } from '$lib/compute/standing';
import type { Language } from '$lib/model/language';
import type { NativeChart } from '../../resolved';
import { seriesByRole } from './seriesByRole';

/** The year before, the plans and the result as bars, each in its role. */
export function nativeBudget(lang: Language, { bars }: BudgetFigure, { indicator }: Standing): NativeChart {
  const names = roleNames(lang);
  return {
    kind: 'bars',
    ...seriesByRole(bars, {
      previous: { name: names.previous, subject: false, plan: false },
      plan: { name: names.plan, subject: false, plan: true },
      actual: { name: names.actual, subject: true, plan: false }
    }),
    decimals: 0,
    measure: pick(lang, indicator.measure_vi, indicator.measure_en)
  };
}
