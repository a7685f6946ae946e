import type { Parameter } from '$lib/model/question';
import type { SqlView } from '$lib/model/sqlView';

/** A statement that ran. */
export interface HistoryEntry extends SqlView {
  rows: number;
  /** Milliseconds since 1970. */
  at: number;
}

export const MOST_REMEMBERED = 50;

const keyOf = ({ sql, params, snapshot }: SqlView) => JSON.stringify([sql, params, snapshot]);

/** Newest first; the same statement with the same values and snapshot stands once. */
export const remember = (history: readonly HistoryEntry[], entry: HistoryEntry): HistoryEntry[] =>
  [entry, ...history.filter((old) => keyOf(old) !== keyOf(entry))].slice(0, MOST_REMEMBERED);

/** Without one entry. */
export const without = (history: readonly HistoryEntry[], entry: HistoryEntry): HistoryEntry[] =>
  history.filter((old) => old.at !== entry.at || keyOf(old) !== keyOf(entry));

/** Two lists as one, newest first. */
export const together = (one: readonly HistoryEntry[], other: readonly HistoryEntry[]): HistoryEntry[] =>
  [...one, ...other].sort((a, b) => a.at - b.at).reduce<HistoryEntry[]>(remember, []);

/** Entries of something that was kept earlier; what is none is left out. */
export function readHistory(kept: unknown): HistoryEntry[] {
  return Array.isArray(kept) ? kept.filter(isEntry).slice(0, MOST_REMEMBERED) : [];
}

function isEntry(value: unknown): value is HistoryEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { sql, params, snapshot, rows, at } = value as Record<string, unknown>;
  return (
    typeof sql === 'string' &&
    Array.isArray(params) &&
    params.every(isParameter) &&
    typeof snapshot === 'string' &&
    Number.isFinite(rows) &&
    Number.isFinite(at)
  );
}

const isParameter = (value: unknown): value is Parameter =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);
