import { missing, type Maybe } from '../../model/missing';
import type { Known } from '../../model/known';
import { comparePeriods, parsePeriod, type PeriodKind } from '../../model/period';
import { percentChange } from '../growth';
import { isActual, isTotal } from '../known-rows';

/** The published states of one stock of one territory, oldest first. */
export function stockSeries(rows: readonly Known[], indicator: string, territory: string): Known[] {
  return rows
    .filter((row) => row.indicator === indicator && row.territory === territory && isTotal(row) && isActual(row))
    .sort((a, b) => comparePeriods(a.period, b.period));
}

/** How exactly the dates of a series are known: at a day, in a month, in a year. Each kind once, in that order. */
export function asOfKinds(series: readonly Known[]): PeriodKind[] {
  const kinds = new Set(series.map((row) => parsePeriod(row.period)?.kind));
  return (['date', 'month', 'year'] as const).filter((kind) => kinds.has(kind));
}

/**
 * Growth in per cent between two states, for exact numbers at dates of one kind from publications. `not-comparable` where
 * one was printed with a word (over, nearly), the kinds of date differ, or only one was compiled by a third party.
 */
export function stockGrowth(before: Known, now: Known): Maybe<number> {
  const kind = (row: Known) => parsePeriod(row.period)?.kind;
  const compiled = (row: Known) => row.status === 'secondary';
  if (before.qualifier || now.qualifier || kind(before) !== kind(now) || compiled(before) !== compiled(now)) {
    return missing('not-comparable');
  }
  return percentChange(now.value, before.value);
}

/** Neighbours of a series of which the later is lower: a reader is told that two sources stand behind them. */
export const falls = (series: readonly Known[]): { before: Known; now: Known }[] =>
  series.flatMap((now, i) => {
    const before = series[i - 1];
    return before && now.value < before.value ? [{ before, now }] : [];
  });
