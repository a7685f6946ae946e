import type { PivotLine } from '$lib/model/pivot';
import { groupKeys } from './rowHeads';

/** The folded lines with one more, or one less. */
export const toggleFold = (closed: readonly string[], key: string): string[] =>
  closed.includes(key) ? closed.filter((entry) => entry !== key) : [...closed, key];

/** The outermost groups, all of them folded. */
export const foldAll = (rows: readonly PivotLine[]): string[] => [
  ...new Set(rows.flatMap((line) => groupKeys(line)[0] ?? (line.foldable ? line.key : [])))
];

/** Whether any row is in a group, or stands for one. */
export const canFold = (rows: readonly PivotLine[]): boolean => foldAll(rows).length > 0;
