import type { Known } from '../../model/known';
import type { Maybe } from '../../model/missing';
import { partsAddUp, type PartsSum } from './partsAddUp';
import { periodsOf, rowsOf } from './rowsOf';

/** One period's published parts beside what they could add up to. */
export interface Breakdown {
  period: string;
  dimension: string;
  /** In the order of size, largest first. */
  parts: Known[];
  total: Known | null;
  /** Where no total was published: the one part of another breakdown that these parts give exactly. */
  whole: Known | null;
  sum: Maybe<PartsSum>;
}

/** The breakdowns of an indicator of a territory by `dimension` that have two parts or more, newest period first. */
export function breakdowns(
  rows: readonly Known[],
  of: { territory: string; indicator: string; dimension: string }
): Breakdown[] {
  const all = rowsOf(rows, of);
  return periodsOf(all).flatMap((period) => {
    const parts = all.filter((row) => row.period === period).sort((a, b) => b.value - a.value);
    if (parts.length < 2) return [];
    const total = rowsOf(rows, { ...of, period, dimension: undefined })[0] ?? null;
    const whole = total ? null : wholeOf(rows, of, period, parts);
    return [{ period, dimension: of.dimension, parts, total, whole, sum: partsAddUp(parts, total ?? whole) }];
  });
}

function wholeOf(
  rows: readonly Known[],
  { territory, indicator, dimension }: { territory: string; indicator: string; dimension: string },
  period: string,
  parts: readonly Known[]
): Known | null {
  const sum = parts.reduce((all, part) => all + part.value, 0);
  const others = rows.filter(
    (row) =>
      row.territory === territory &&
      row.indicator === indicator &&
      row.period === period &&
      row.dimension !== '' &&
      row.dimension !== dimension
  );
  const equal = others.filter((row) => row.value === sum && row.qualifier === '');
  return equal.length === 1 ? (equal[0] ?? null) : null;
}
