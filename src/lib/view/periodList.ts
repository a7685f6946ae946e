import { comparePeriods, lineOf, nextPeriod, parsePeriod } from '$lib/model/period';

/** More periods than this are no figure: forty years, or ten years of quarters. */
export const MOST_PERIODS = 60;

/**
 * Reads `2019..2025`, `2023-Q1..2025-Q4`, `2021-9M..2025-9M,2018-9M` or a single key. Null when anything in it is not a
 * period, when the two ends are of different lines or in the wrong order, or when there are more than `MOST_PERIODS`.
 * The answer is ascending, without doubles, and of one line: kinds are not mixed.
 */
export function readPeriodList(text: string): string[] | null {
  const keys = new Set<string>();
  for (const item of text.split(',')) {
    const span = /^(.+?)\.\.(.+)$/.exec(item);
    const first = span?.[1] ?? item;
    const last = span?.[2] ?? item;
    if (!usable(first) || !usable(last) || lineOf(first) !== lineOf(last)) return null;
    if (comparePeriods(first, last) > 0) return null;
    for (let key: string | null = first; key; key = key === last ? null : nextPeriod(key)) {
      keys.add(key);
      if (keys.size > MOST_PERIODS) return null;
    }
  }
  const list = [...keys].sort(comparePeriods);
  return new Set(list.map(lineOf)).size === 1 ? list : null;
}

const usable = (key: string) => {
  const kind = parsePeriod(key)?.kind;
  return kind !== undefined && kind !== 'range' && kind !== 'date';
};

/** The shortest text that `readPeriodList` reads back: runs of two or more as `a..b`. */
export function writePeriodList(periods: readonly string[]): string {
  const runs: string[][] = [];
  for (const key of periods) {
    const run = runs.at(-1);
    if (run && nextPeriod(run.at(-1) ?? '') === key) run.push(key);
    else runs.push([key]);
  }
  return runs.map((run) => (run.length > 1 ? `${run[0]}..${run.at(-1)}` : run[0])).join(',');
}
