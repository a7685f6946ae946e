import type { ChartBar } from '$lib/charts/barChart';
import type { Standing } from '$lib/compute/standing';
import { budgetBarName, budgetDetail, planBarName } from '$lib/language/budgetBar';
import { findingOfBudget } from '$lib/language/finding';
import { formatNumber } from '$lib/language/number';
import { qualifierWord } from '$lib/language/qualifier';
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
  /** With the word printed before the number: `vượt 704.500`. */
  const said = (known: Known) => [qualifierWord(lang, known.qualifier), number(known.value)].filter(Boolean).join(' ');

  const plans = standing.plans.flatMap((plan): (ChartBar & { implied: boolean })[] => {
    const value = plan.plan?.value ?? (isMissing(plan.implied) ? null : plan.implied);
    if (value === null) return [];
    const implied = plan.plan === null;
    return [
      {
        name: planBarName(lang, standing, plan),
        role: 'plan',
        value,
        status: 'plan',
        label: plan.plan ? said(plan.plan) : `≈ ${number(value)}`,
        detail: plan.printed && implied ? budgetDetail.implied(lang, plan.printed.value) : '',
        implied
      }
    ];
  });
  const bars: ChartBar[] = [
    ...(isMissing(before)
      ? []
      : [
          {
            name: budgetBarName(lang, {
              role: 'previous',
              period: before.period,
              status: before.status
            }),
            role: 'previous' as const,
            value: before.value,
            status: before.status,
            label: said(before),
            detail: ''
          }
        ]),
    ...plans,
    {
      name: budgetBarName(lang, { role: 'actual', period: now.period, status: now.status }),
      role: 'actual',
      value: now.value,
      status: now.status,
      label: said(now),
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
