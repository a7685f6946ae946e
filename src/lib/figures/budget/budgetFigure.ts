import type { ChartBar } from '$lib/charts/barChart';
import type { Standing } from '$lib/compute/standing';
import { budgetBarName, budgetDetail } from '$lib/language/budgetBar';
import { findingOfBudget } from '$lib/language/finding';
import { formatNumber } from '$lib/language/number';
import type { Known } from '$lib/model/known';
import type { Language } from '$lib/model/language';
import { isMissing } from '$lib/model/missing';

export interface BudgetFigure {
  title: string;
  bars: ChartBar[];
  sources: Known[];
  /** True when a plan's bar was worked out from a published percentage. */
  implied: boolean;
}

/** Revenue of the period beside its plans and the same period last year. Null when the period has no value. */
export function budgetFigure(lang: Language, standing: Standing): BudgetFigure | null {
  const { now, before } = standing;
  if (isMissing(now)) return null;
  const number = (value: number) => formatNumber(lang, value, { decimals: 0 });

  const plans = standing.plans.flatMap((plan): (ChartBar & { implied: boolean })[] => {
    const value = plan.plan?.value ?? (isMissing(plan.implied) ? null : plan.implied);
    if (value === null) return [];
    const implied = plan.plan === null;
    return [
      {
        name: budgetBarName(lang, standing, {
          role: 'plan',
          period: now.period,
          status: 'plan',
          assigner: plan.assigner
        }),
        role: 'plan',
        value,
        status: 'plan',
        label: number(value),
        detail: implied ? budgetDetail.implied(lang) : '',
        implied
      }
    ];
  });
  const bars: ChartBar[] = [
    ...(isMissing(before)
      ? []
      : [
          {
            name: budgetBarName(lang, standing, {
              role: 'previous',
              period: before.period,
              status: before.status,
              assigner: ''
            }),
            role: 'previous' as const,
            value: before.value,
            status: before.status,
            label: number(before.value),
            detail: ''
          }
        ]),
    ...plans,
    {
      name: budgetBarName(lang, standing, { role: 'actual', period: now.period, status: now.status, assigner: '' }),
      role: 'actual',
      value: now.value,
      status: now.status,
      label: number(now.value),
      detail: budgetDetail.actual(lang, standing)
    }
  ];
  return {
    title: findingOfBudget(lang, standing),
    bars,
    sources: [now, ...(isMissing(before) ? [] : [before]), ...standing.plans.flatMap((p) => p.plan ?? p.printed ?? [])],
    implied: plans.some((plan) => plan.implied)
  };
}
