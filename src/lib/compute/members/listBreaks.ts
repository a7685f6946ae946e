import type { Unit } from '../../model/unit';
import { listOf } from './memberFacts';

/** Between two year ends all committees were put together anew. */
export interface ListBreak {
  /** The first year end with the new list. */
  year: number;
  /** First day of the new list, as its units give it. */
  day: string;
  before: number;
  after: number;
}

/** Years between which no committee went on: a line of one may not be drawn across them, that of the whole may. */
export function listBreaks(units: readonly Unit[], years: readonly number[]): ListBreak[] {
  return years.slice(1).flatMap((year, i) => {
    const [before, after] = [listOf(units, years[i] ?? year), listOf(units, year)];
    const codes = new Set(before.map(({ code }) => code));
    if (before.length === 0 || after.length === 0 || after.some(({ code }) => codes.has(code))) return [];
    return [{ year, day: after[0]?.valid_from ?? '', before: before.length, after: after.length }];
  });
}
