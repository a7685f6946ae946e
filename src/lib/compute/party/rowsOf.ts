import { descending } from 'd3-array';
import type { Known } from '../../model/known';
import { comparePeriods } from '../../model/period';
import { isActual, isTotal } from '../known-rows';

/** Which rows of an answer; what is not given is any. Totals only unless a dimension is named. */
export interface Selection {
  territory: string;
  indicator: string;
  period?: string;
  dimension?: string;
  plan?: boolean;
}

/** Rows of one indicator and territory, newest period first: actual values, or plans. */
export function rowsOf(
  rows: readonly Known[],
  { territory, indicator, period, dimension, plan = false }: Selection
): Known[] {
  return rows
    .filter((row) => row.territory === territory && row.indicator === indicator && isActual(row) !== plan)
    .filter((row) => period === undefined || row.period === period)
    .filter((row) => (dimension === undefined ? isTotal(row) : row.dimension === dimension))
    .sort((a, b) => comparePeriods(b.period, a.period) || descending(a.value, b.value));
}

/** The newest of them. */
export const latestOf = (rows: readonly Known[], selection: Selection): Known | null =>
  rowsOf(rows, selection)[0] ?? null;

/** Their periods, newest first, each once. */
export const periodsOf = (rows: readonly Known[]): string[] =>
  [...new Set(rows.map((row) => row.period))].sort((a, b) => comparePeriods(b, a));
