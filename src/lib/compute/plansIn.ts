import type { Indicator } from '../model/indicator';
import type { Known } from '../model/known';
import { parsePeriod } from '../model/period';
import { isTotal } from './known-rows';
import type { TransformInput } from './transforms/transformInput';

/**
 * Looks up plans, and percentages of plan printed beside a value, in the latest known rows. Amounts are planned for whole
 * years: a part of a year is held against the year's plan; a rate only against its own period.
 */
export function plansIn(known: readonly Known[], indicators: readonly Indicator[]): TransformInput['plansOf'] {
  const rows = known.filter(isTotal);
  return (indicator, unit, period, assigner) => {
    const comparison = indicators.find(
      (entry) => entry.compares === indicator.code && entry.comparison === 'percent-of-plan'
    );
    const whole = indicator.kind === 'flow' ? String(parsePeriod(period)?.year ?? period) : period;
    const find = (code: string, key: string, plan: boolean) =>
      rows.find(
        (row) =>
          row.indicator === code &&
          row.territory === unit.territory &&
          row.period === key &&
          (row.status === 'plan') === plan &&
          (row.plan_by || 'unstated') === assigner
      ) ?? null;
    return {
      plan: find(indicator.code, whole, true),
      printed: comparison ? find(comparison.code, period, false) : null
    };
  };
}
