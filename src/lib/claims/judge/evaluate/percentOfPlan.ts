import { percentOfPlan } from '../../../compute/percent-of-plan';
import { impliedPlans } from '../../../compute/targets/impliedPlans';
import type { ClaimComparison } from '../../../model/claim';
import type { Vintage } from '../../../model/known';
import { isMissing } from '../../../model/missing';
import type { Assigner } from '../../../model/observation';
import { parsePeriod } from '../../../model/period';
import { derivedCandidate, type Candidate } from '../candidate';
import { missed, NOTHING, type Asked, type Evaluation } from '../evaluation';
import { vintagePairs } from '../vintagePairs';
import { assignerOf, byAssigner, planPeriod } from './planRows';
import { printedCandidates, printedIndicator, printedRows } from './printed';
import { said } from './said';

/** Results against plans, one assigner at a time: where a plan is published it decides, else the percentage printed. */
export function evaluatePercentOfPlan(asked: Asked, comparison: ClaimComparison): Evaluation {
  const { place, figures } = asked;
  const period = planPeriod(asked);
  const results = figures.results(place).rows;
  const plans = byAssigner(figures.plans({ ...place, period }).rows);
  const published = printedRows(asked);
  const printed = byAssigner(published);
  const found = { latest: [] as Candidate[], older: [] as Candidate[] };
  const confirming = { latest: [] as Candidate[], older: [] as Candidate[] };
  for (const assigner of assignersOf(asked, plans, printed)) {
    const own = plans.get(assigner);
    if (own && results.length > 0) {
      const { latest, older } = vintagePairs(results, own);
      found.latest.push(...latest.flatMap((pair) => percent(pair, comparison) ?? []));
      found.older.push(...older.flatMap((pair) => percent(pair, comparison) ?? []));
    } else {
      const { latest, older } = printedCandidates(printed.get(assigner) ?? [], comparison);
      confirming.latest.push(...latest);
      confirming.older.push(...older);
    }
  }
  const anyPlan = plans.size > 0;
  return {
    ...NOTHING,
    ...found,
    printed: confirming,
    support: supported(asked, comparison, results, period),
    published,
    why: results.length === 0 ? 'no-observation' : anyPlan && results.length > 0 ? 'not-comparable' : 'no-base',
    missing: [
      ...(results.length === 0 ? [missed(asked)] : []),
      ...(anyPlan ? [] : [missed(asked, { period, plan: true })])
    ]
  };
}

function assignersOf(
  { reading }: Asked,
  plans: ReadonlyMap<Assigner, unknown>,
  printed: ReadonlyMap<Assigner, unknown>
): Assigner[] {
  const all = [...new Set([...plans.keys(), ...printed.keys()])];
  if (reading.planBy === '' || reading.planBy === 'unstated') return all;
  return all.includes(reading.planBy) ? [reading.planBy] : all.filter((one) => one === 'unstated');
}

const percent = (pair: readonly [Vintage, Vintage], comparison: ClaimComparison): Candidate | null =>
  derivedCandidate('percent-of-plan', pair, ([value = NaN, plan = NaN]) => {
    const result = percentOfPlan(value, plan);
    return isMissing(result) ? NaN : said(comparison, result);
  });

/** The same against plans that percentages printed for other months of the year, or by other sources, imply. */
function supported(
  asked: Asked,
  comparison: ClaimComparison,
  results: readonly Vintage[],
  period: string
): Candidate[] {
  const { place, figures, indicator, reading } = asked;
  const code = printedIndicator(figures, indicator.code, 'percent-of-plan')?.code;
  if (!code || results.length === 0) return [];
  const year = parsePeriod(period)?.year;
  const pairs = figures.everything(code, place.territory).flatMap((row) => {
    if (row.dimension !== place.dimension || row.category !== place.category) return [];
    if (parsePeriod(row.period)?.year !== year) return [];
    const named = reading.planBy !== '' && reading.planBy !== 'unstated';
    if (named && assignerOf(row) !== reading.planBy && assignerOf(row) !== 'unstated') return [];
    const own = figures.results({ ...place, period: row.period }).rows.find((value) => value.source === row.source);
    return own ? [{ percent: row, value: own }] : [];
  });
  return impliedPlans(pairs).flatMap(({ low, high, printed }) =>
    results.flatMap((row): Candidate[] => {
      const plan = (low + high) / 2;
      const ends = [row.value / low, row.value / high].map((part) => said(comparison, part * 100));
      const parts = [row, ...printed.map((pair) => pair.percent)];
      const value = said(comparison, (row.value / plan) * 100);
      const implied = { value: plan, size: (high - low) / 2 };
      return [
        {
          computation: { kind: 'percent-of-plan', value, upper: null, parts, implied },
          low: Math.min(...ends),
          high: Math.max(...ends)
        }
      ];
    })
  );
}
