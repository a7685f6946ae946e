import { samePeriodLastYear } from '../../model/period';
import type { ClaimComparison, ClaimReading, ComparisonKind, NumberFound } from '../../model/claim';
import type { Comparison } from '../../model/indicator';
import { printedIndicator } from './evaluate/printed';
import type { Figures } from './figures';

const KINDS: Readonly<Partial<Record<Comparison, ComparisonKind>>> = {
  'percent-of-plan': 'percent-of-plan',
  'percent-change': 'percent-change',
  'ratio-to-country': 'ratio',
  'share-of-country': 'share',
  rank: 'rank',
  'average-growth': 'average-growth'
};

const PLAIN: Omit<ClaimComparison, 'kind'> = {
  said: 'plain',
  direction: '',
  againstUnit: '',
  againstPeriod: '',
  againstIndicator: ''
};

/**
 * One way to read what can be read in two: a published comparison (`budget-revenue-percent-of-plan`) is the comparison of
 * the indicator it is about, so that the figures are asked before the source that printed it. What a number is written
 * in says what kind of change it is. A place in an order is a rank. A
 * target of a comparison stays with its own indicator.
 */
export function usualReading(
  figures: Figures,
  reading: ClaimReading,
  { form }: Pick<NumberFound, 'form'>
): ClaimReading {
  const indicator = figures.indicator(reading.indicator);
  if (!indicator) return reading;
  const kind = indicator.comparison === '' ? undefined : KINDS[indicator.comparison];
  const plainest = kind && printedIndicator(figures, indicator.compares, kind)?.code === indicator.code;
  if (kind && plainest && !reading.plan && indicator.kind === 'comparison') {
    const own = reading.comparison;
    if (!own) return { ...reading, indicator: indicator.compares, comparison: { ...PLAIN, kind } };
    const same = own.kind === kind || (own.kind === 'percent-change' && kind === 'average-growth');
    const base = own.againstPeriod && own.againstPeriod === samePeriodLastYear(reading.period) ? '' : own.againstPeriod;
    if (same) return { ...reading, indicator: indicator.compares, comparison: { ...own, kind, againstPeriod: base } };
  }
  const change = reading.comparison;
  if (change?.kind === 'percent-change' || change?.kind === 'amount-change') {
    if (form === 'points') return { ...reading, comparison: { ...change, kind: 'point-change' } };
    if (form === 'amount') return { ...reading, comparison: { ...change, kind: 'amount-change' } };
    if (form === 'times') {
      const againstPeriod = change.againstPeriod || samePeriodLastYear(reading.period) || '';
      return { ...reading, comparison: { ...change, kind: 'ratio', said: 'excess', againstPeriod } };
    }
  }
  if (!reading.comparison && form === 'rank') return { ...reading, comparison: { ...PLAIN, kind: 'rank' } };
  return reading;
}
