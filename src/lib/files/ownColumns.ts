import type { RefusedCell } from '../model/ownFile';

export type OwnType = 'text' | 'number' | 'date' | 'truth';

export type OwnValue = string | number | boolean | null;

export interface OwnColumn {
  /** The name in SQL, unique. */
  name: string;
  type: OwnType;
  /** One of the type for each row, dates as `YYYY-MM-DD`; null where missing. */
  values: readonly OwnValue[];
}

/** A reader's file as a checked table; columns that the reading skips are not in it. */
export interface OwnColumns {
  columns: readonly OwnColumn[];
  rows: number;
  /** The first of the refused cells; `refusedCount` counts all. */
  refused: readonly RefusedCell[];
  refusedCount: number;
  /** Rows left out: empty, a repeated head, notes under the table. */
  skipped: number;
}

/**
 * A text column that is not in the file: for each row the key of what another column says, or one for all rows. Where what
 * is said depends on a second column (`and`), a key of both texts by `pairKey` goes before that of the one.
 */
export type AddedColumn = { name: string } & (
  { from: string; and?: string; keys: Readonly<Record<string, string>> } | { key: string }
);

/** Two texts as one key. */
export const pairKey = (text: string, and: string): string => `${text}\n${and}`;
