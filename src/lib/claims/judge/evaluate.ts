import type { ClaimComparison, ClaimReading, ComparisonKind } from '../../model/claim';
import { samePeriodLastYear } from '../../model/period';
import { evaluateAgainst } from './evaluate/against';
import { evaluateAverage } from './evaluate/average';
import { evaluateChange } from './evaluate/change';
import { evaluateLevel } from './evaluate/level';
import { evaluatePercentOfPlan } from './evaluate/percentOfPlan';
import { printedIndicator } from './evaluate/printed';
import { evaluateRank } from './evaluate/rank';
import { missed, NOTHING, type Asked, type Evaluation } from './evaluation';
import type { Figures } from './figures';
import { isGrowth } from './isGrowth';

export interface AskedFor {
  of: number | null;
  percent: boolean;
  mixed?: boolean;
}

/** Comparisons that a plan has by itself, with the result of the year before. Any other target is only what was printed. */
const OF_PLANS = new Set<ComparisonKind>(['percent-change', 'amount-change']);

/** What the figures give for readings; each reading is worked out once. */
export type Evaluator = (reading: ClaimReading, asked: AskedFor) => Evaluation;

export function evaluator(figures: Figures): Evaluator {
  const kept = new Map<string, Evaluation>();
  return (reading, asked) => {
    const key = readingKey(reading, asked);
    let found = kept.get(key);
    if (!found) kept.set(key, (found = evaluate(figures, reading, asked)));
    return found;
  };
}

/** Null for a reading whose indicator is not in the catalogue. */
export function askedOf(
  figures: Figures,
  reading: ClaimReading,
  { of, percent, mixed = false }: AskedFor
): Asked | null {
  const indicator = figures.indicator(reading.indicator);
  if (!indicator) return null;
  const { period, dimension, category } = reading;
  const place = { indicator: indicator.code, territory: figures.territory(reading.unit), period, dimension, category };
  return { reading, indicator, place, figures, of, percent, mixed };
}

function evaluate(figures: Figures, reading: ClaimReading, askedFor: AskedFor): Evaluation {
  const asked = askedOf(figures, reading, askedFor);
  if (!asked) return NOTHING;
  const { comparison } = reading;
  if (!comparison) return evaluateLevel(asked);
  const planned = reading.plan ? plannedAs(asked, comparison) : null;
  if (planned) return planned;
  if (reading.plan && !OF_PLANS.has(comparison.kind)) return { ...NOTHING, missing: [missed(asked, { plan: true })] };
  switch (comparison.kind) {
    case 'percent-of-plan':
      return evaluatePercentOfPlan(asked, comparison);
    case 'percent-change':
      return isGrowth(asked.indicator) ? growthSaid(asked, comparison) : evaluateChange(asked, comparison);
    case 'point-change':
    case 'amount-change':
      return evaluateChange(asked, comparison);
    case 'average-growth':
      return evaluateAverage(asked, comparison);
    case 'ratio':
    case 'gap':
    case 'share':
      return evaluateAgainst(asked, comparison);
    case 'rank':
      return evaluateRank(asked, comparison);
  }
}

/** A target for a growth, an average … is published under the comparison's own indicator; null where none is. */
function plannedAs(asked: Asked, comparison: ClaimComparison): Evaluation | null {
  const indicator = printedIndicator(asked.figures, asked.indicator.code, comparison.kind);
  if (!indicator) return null;
  const found = evaluateLevel({ ...asked, indicator, place: { ...asked.place, indicator: indicator.code } });
  return found.latest.length > 0 ? found : null;
}

/** `GRDP tăng 6,27% (so với cùng kỳ)` is the level of the growth; on any other base it has none. */
function growthSaid(asked: Asked, { againstPeriod }: ClaimComparison): Evaluation {
  const base = samePeriodLastYear(asked.place.period);
  if (againstPeriod === '' || againstPeriod === base) return evaluateLevel(asked);
  return { ...NOTHING, why: 'no-base', missing: [missed(asked, { period: againstPeriod })] };
}

/** Same key, same answer. */
export function readingKey(reading: ClaimReading, { of, percent, mixed }: AskedFor): string {
  const { indicator, unit, period, dimension, category, plan, planBy, comparison } = reading;
  const own = `${indicator} ${unit} ${period} ${dimension} ${category} ${plan} ${planBy} ${of} ${percent} ${mixed ?? false}`;
  if (!comparison) return own;
  const { kind, said, direction, againstUnit, againstPeriod, againstIndicator } = comparison;
  return `${own} ${kind} ${said} ${direction} ${againstUnit} ${againstPeriod} ${againstIndicator}`;
}
