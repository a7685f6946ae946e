import type { Indicator } from '../model/indicator';
import type { Known } from '../model/known';
import { parsePeriod } from '../model/period';
import { isTotal } from './known-rows';
import type { TransformInput } from './transforms/transformInput';

const keyOf = (indicator: string, territory: string, period: string, plan: boolean, assigner: string) =>
  `${indicator} ${territory} ${period} ${plan} ${assigner}`;

/**
 * Looks up plans, and percentages of plan printed beside a value, in the latest known rows, indexed once. Amounts are
 * planned for whole years: a part of a year is held against the year's plan; a rate only against its own period.
 */
export function plansIn(known: readonly Known[], indicators: readonly Indicator[]): TransformInput['plansOf'] {
  const comparisons = new Map(
    indicators.filter((entry) => entry.comparison === 'percent-of-plan').map((entry) => [entry.compares, entry.code])
  );
  const printed = new Set(comparisons.values());
  const rows = new Map<string, Known>();
  for (const row of known) {
    const plan = row.status === 'plan';
    if (!isTotal(row) || (!plan && !printed.has(row.indicator))) continue;
    const key = keyOf(row.indicator, row.territory, row.period, plan, row.plan_by || 'unstated');
    if (!rows.has(key)) rows.set(key, row);
  }
  return (indicator, { territory }, period, assigner) => {
    const comparison = comparisons.get(indicator.code);
    const whole = indicator.kind === 'flow' ? String(parsePeriod(period)?.year ?? period) : period;
    return {
      plan: rows.get(keyOf(indicator.code, territory, whole, true, assigner)) ?? null,
      printed: comparison ? (rows.get(keyOf(comparison, territory, period, false, assigner)) ?? null) : null
    };
  };
}
