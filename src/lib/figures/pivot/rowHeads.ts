import type { PivotLine } from '$lib/model/pivot';

/** The keys of the groups that a line is in, outer first: `a/b/c` is in `a` and `a/b`. */
export function groupKeys({ key }: Pick<PivotLine, 'key'>): string[] {
  const parts = key.split('/');
  return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join('/'));
}

/**
 * The groups that begin at a row and have no line of their own, as without totals: they are named over it. Each with its
 * key and depth.
 */
export function rowHeads(rows: readonly PivotLine[], row: number): { key: string; depth: number }[] {
  const line = rows[row];
  const before = rows[row - 1];
  if (!line) return [];
  const begun = new Set(before ? [...groupKeys(before), before.key] : []);
  return groupKeys(line).flatMap((key, depth) => (begun.has(key) ? [] : [{ key, depth }]));
}
