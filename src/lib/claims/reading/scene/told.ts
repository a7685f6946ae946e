import type { SaidPeriod } from '../period/choosePeriod';
import type { SaidUnit } from '../unit/chooseUnit';

/** What a figure was of, for a row of figures told later in the same order. */
export interface Told {
  indicator: string;
  /** What was told is a change in per cent. */
  grew: boolean;
  dimension: string;
  category: string;
  unit: SaidUnit;
  period: SaidPeriod;
}

/** Of the figures told before a row of `size` numbers, the one in place `fromEnd`: the parts, else the places, else the times that differ; null without so many. */
export function toldInRow(told: readonly Told[], size: number, fromEnd: number): Partial<Told> | null {
  const last = told.slice(-size);
  const parts = told.filter(({ category }) => category).slice(-size);
  if (new Set(parts.map(({ category }) => category)).size === size) {
    const { dimension, category } = parts.at(-fromEnd)!;
    return { dimension, category };
  }
  const differ = new Set(last.map(({ unit }) => unit.territory)).size === size && last.length === size;
  if (differ && size > 1) return { unit: last.at(-fromEnd)!.unit };
  const times = new Set(last.map(({ period }) => period.key)).size === size && last.length === size;
  return times && size > 1 ? { period: last.at(-fromEnd)!.period } : null;
}
