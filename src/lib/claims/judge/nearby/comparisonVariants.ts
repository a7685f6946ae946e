import type { ClaimComparison, ClaimReading, ComparisonKind, NumberForm } from '../../../model/claim';
import { ASSIGNERS } from '../../../model/observation';
import { lineOf, samePeriodLastYear } from '../../../model/period';
import type { Figures } from '../figures';
import type { Variant } from './neighbour';

/** Periods and units tried at most, the nearest first. */
const MOST = 20;

/** What a number of each form may have been meant to compare. */
const KINDS: Readonly<Record<string, readonly ComparisonKind[]>> = {
  percent: ['percent-change', 'percent-of-plan', 'share', 'point-change', 'gap'],
  points: ['point-change', 'gap'],
  amount: ['amount-change', 'gap'],
  times: ['ratio']
};
const RATES = new Set<ComparisonKind>(['point-change', 'gap']);

/** Readings of a comparison with one thing read otherwise; comparisons in place of a level. */
export function comparisonVariants(
  figures: Figures,
  form: NumberForm,
  reading: ClaimReading,
  why: 'differs' | 'unit' | 'period'
): Variant[] {
  const { comparison } = reading;
  const variants: Variant[] = [];
  const push = (changed: Variant['changed'][number], part: Partial<ClaimReading>) =>
    variants.push({ reading: { ...reading, ...part }, changed: [changed] });
  const territory = figures.territory(reading.unit);
  const periods = nearestFirst(
    figures.everything(reading.indicator, territory).map((row) => row.period),
    reading.period
  );
  if (comparison) {
    const moved = { ...comparison, againstPeriod: movedBase(comparison, reading.period) };
    if (why !== 'unit') for (const period of periods) push('period', { period, comparison: moved });
    if (why !== 'period' && comparison.kind !== 'rank')
      for (const unit of unitsOf(figures, reading)) push('unit', { unit });
  }
  if (why !== 'differs') return variants;
  const rate = figures.indicator(reading.indicator)?.kind === 'rate';
  const kinds = (KINDS[form] ?? []).filter((kind) => (form === 'percent' ? rate === RATES.has(kind) : true));
  for (const kind of kinds) {
    if (kind === comparison?.kind) continue;
    for (const direction of kind === 'percent-of-plan' || kind === 'share' ? ([''] as const) : (['', 'down'] as const))
      push('comparison', { plan: false, comparison: { ...NONE, kind, direction } });
  }
  if (!comparison) return variants;
  push('comparison', { comparison: null });
  for (const said of ['plain', 'excess', 'index'] as const)
    if (said !== comparison.said) push('comparison', { comparison: { ...comparison, said } });
  const turned = comparison.direction === 'down' ? '' : 'down';
  push('comparison', { comparison: { ...comparison, direction: turned } });
  if (comparison.kind === 'percent-of-plan')
    for (const planBy of ASSIGNERS) if (planBy !== reading.planBy) push('plan', { planBy });
  if (comparison.kind.endsWith('-change')) {
    const line = lineOf(reading.period);
    const usual = comparison.againstPeriod || samePeriodLastYear(reading.period);
    for (const againstPeriod of periods)
      if (againstPeriod !== usual && againstPeriod !== reading.period && lineOf(againstPeriod) === line)
        push('against', { comparison: { ...comparison, againstPeriod } });
  }
  if (comparison.kind === 'ratio' || comparison.kind === 'gap' || comparison.kind === 'share')
    for (const againstUnit of unitsOf(figures, reading))
      if (againstUnit !== comparison.againstUnit) push('against', { comparison: { ...comparison, againstUnit } });
  for (const { dimension, category } of categoriesOf(figures, reading, territory))
    push('category', { dimension, category });
  return variants;
}

const NONE = { said: 'plain', againstUnit: '', againstPeriod: '', againstIndicator: '' } as const;

/** The base moves with the period when it was the year before; else it stays. */
function movedBase({ againstPeriod }: ClaimComparison, period: string): string {
  return againstPeriod === samePeriodLastYear(period) || againstPeriod === period ? '' : againstPeriod;
}

function nearestFirst(periods: readonly string[], own: string): string[] {
  const year = (key: string) => Number(key.slice(0, 4));
  const others = [...new Set(periods)].filter((period) => period !== own);
  if (own === '') return others.sort().reverse();
  return others.sort((a, b) => Math.abs(year(a) - year(own)) - Math.abs(year(b) - year(own))).slice(0, MOST);
}

/** Units with a value of the same period, the country first. */
function unitsOf(figures: Figures, reading: ClaimReading): string[] {
  const rows = figures.everywhere(reading.indicator, reading.period || undefined);
  const own = figures.territory(reading.unit);
  const codes = [
    ...new Set(rows.filter((row) => row.territory !== own && row.dimension === '').map((row) => row.unit))
  ];
  const country = (code: string) => (figures.unit(code)?.regime === 'country' ? 0 : 1);
  return codes.sort((a, b) => country(a) - country(b)).slice(0, MOST);
}

function categoriesOf(figures: Figures, reading: ClaimReading, territory: string) {
  const found = new Map<string, { dimension: string; category: string }>();
  for (const { dimension, category, period } of figures.everything(reading.indicator, territory)) {
    const own = dimension === reading.dimension && category === reading.category;
    if (period === reading.period && !own) found.set(`${dimension}/${category}`, { dimension, category });
  }
  return [...found.values()];
}
