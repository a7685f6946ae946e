import type { Vintage } from '../../model/known';

/** More publications of one key than this are not combined. */
const MOST = 12;

/** The latest with those that only the name of their source puts after it: same date, as exact, same status. */
export function fresh(rows: readonly Vintage[]): Vintage[] {
  const [first] = rows;
  if (!first) return [];
  const like = (row: Vintage) =>
    row.published === first.published &&
    row.published_as === first.published_as &&
    row.status === first.status &&
    (row.restates === '') === (first.restates === '');
  return rows.filter(like);
}

export const asOf = (rows: readonly Vintage[], day: string): Vintage | undefined =>
  rows.find((row) => row.published <= day);

export type Pair = readonly [Vintage, Vintage];

/**
 * Two parts of an arithmetic as they were known together: `latest` of what is known now, `older` of what was known on the
 * day on which either was published. Both lists are latest first.
 */
export function vintagePairs(first: readonly Vintage[], second: readonly Vintage[]): { latest: Pair[]; older: Pair[] } {
  const [as, bs] = [first.slice(0, MOST), second.slice(0, MOST)];
  const seen = new Set<string>();
  const latest: Pair[] = [];
  const older: Pair[] = [];
  const push = (list: Pair[], a: Vintage | undefined, b: Vintage | undefined) => {
    if (!a || !b) return;
    const key = `${a.value}/${b.value}/${a.plan_by}${b.plan_by}`;
    if (seen.has(key)) return;
    seen.add(key);
    list.push([a, b]);
  };
  for (const a of fresh(as)) for (const b of fresh(bs)) push(latest, a, b);
  for (const a of as) push(older, a, asOf(bs, a.published));
  for (const b of bs) push(older, asOf(as, b.published), b);
  return { latest, older };
}

/** Every combination of their publications, whenever they were known. */
export function anyPairs(first: readonly Vintage[], second: readonly Vintage[]): Pair[] {
  return first.slice(0, MOST).flatMap((a) => second.slice(0, MOST).map((b): Pair => [a, b]));
}
