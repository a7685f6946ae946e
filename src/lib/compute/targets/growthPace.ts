import { sum } from 'd3-array';
import type { Known, Vintage } from '../../model/known';
import { isMissing, missing, type Maybe } from '../../model/missing';
import type { GrowthPace } from './pace';
import { quarterWeights } from './quarterWeights';
import { combinedGrowth, requiredGrowth } from './requiredGrowth';
import { firstMonths, monthsFromJanuary } from './seasonalShares';
import type { PlanLevel } from './target';

/** Quarterly values at constant prices, for weights. */
export interface WeightRows {
  own: readonly Known[];
  country: readonly Known[];
}

/** The key of what is left of a year after so many months; null where no period says it. */
export const restOfYear = (year: number, months: number): string | null =>
  months === 9 ? `${year}-Q4` : months === 6 ? `${year}-H2` : null;

/**
 * The growth that the rest of a year still needs for each plan. Parts are weighted by the quarters of the year before, the
 * unit's own where they are published, else the country's. Missing when no whole quarters of the year are known, or no
 * weights are.
 */
export function growthPace(
  own: readonly Vintage[],
  year: number,
  levels: readonly PlanLevel[],
  weights: WeightRows,
  printedRequired: readonly Vintage[]
): Maybe<GrowthPace> {
  const months = [9, 6, 3].find((m) => firstMonths(own, year, m).length > 0);
  const [first, ...more] = months ? firstMonths(own, year, months) : [];
  if (!months || !first) return missing('not-published');
  const unit = quarterWeights(weights.own, year - 1);
  const base = isMissing(unit) ? quarterWeights(weights.country, year - 1) : unit;
  if (isMissing(base)) return base;
  const from: [Vintage, ...Vintage[]] = [first, ...more];
  const weight = sum(base.shares.slice(0, months / 3));
  const achieved =
    monthsFromJanuary(first.period) === months
      ? first.value
      : combinedGrowth(from.map(({ value }, i) => ({ growth: value, weight: base.shares[i] ?? 0 })));
  const rest = restOfYear(year, months);
  return {
    kind: 'growth',
    months,
    from,
    achieved,
    weight: weight * 100,
    weightsFrom: isMissing(unit) ? 'country' : 'own',
    weightRows: base.rows,
    against: levels.flatMap((level) =>
      level.plan
        ? [
            {
              level,
              required: requiredGrowth(level.plan.value, achieved, weight),
              upper: level.plan.upper === null ? null : requiredGrowth(level.plan.upper, achieved, weight)
            }
          ]
        : []
    ),
    printed: printedAbout(own, year, levels, base.shares, printedRequired),
    came: own.find((row) => row.period === rest) ?? null
  };
}

/** The latest growth that a source printed as still required within the year, and what the figures of then give. */
function printedAbout(
  own: readonly Vintage[],
  year: number,
  levels: readonly PlanLevel[],
  shares: readonly number[],
  printedRequired: readonly Vintage[]
): GrowthPace['printed'] {
  for (const months of [9, 6]) {
    const row = printedRequired.find(({ period }) => period === restOfYear(year, months));
    if (!row) continue;
    const known = own.find(({ period }) => monthsFromJanuary(period) === months && period.startsWith(`${year}-`));
    const plan = levels.find((level) => level.plan)?.plan;
    const weight = sum(shares.slice(0, months / 3));
    return {
      row,
      known: known ?? null,
      computed: known && plan ? requiredGrowth(plan.value, known.value, weight) : null
    };
  }
  return null;
}
