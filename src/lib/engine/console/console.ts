import type { Parameter } from '../../model/question';
import type { SnapshotPackage } from '../../model/snapshot';
import type { EngineState, OpenOptions } from '../engineContract';

/** What a column holds, whatever its SQL type is called; `other` (lists, structs, blobs …) is handed over as text. */
export type ColumnKind = 'number' | 'text' | 'date' | 'time' | 'boolean' | 'other';

export interface ConsoleColumn {
  name: string;
  kind: ColumnKind;
  /** As the engine says it: `DOUBLE`, `VARCHAR`. */
  type: string;
}

/** A number, text (dates are `YYYY-MM-DD`, times ISO 8601 in UTC), truth or null. */
export type ConsoleValue = number | string | boolean | null;

/** An answer that stays in the engine; only what is looked at leaves it. Gone after `drop`, `close` and a restart. */
export interface Result {
  id: number;
  columns: readonly ConsoleColumn[];
  rows: number;
  /** Milliseconds that the engine took. */
  ms: number;
  /** Of a snapshot in parts: the only indicators whose observations the statement saw, because it names them. Absent: all. */
  only?: readonly string[];
}

/** `contains` holds text without regard to case and diacritics; the others compare in the column's own kind. */
export interface ResultFilter {
  column: string;
  test: 'contains' | 'equals' | 'at-least' | 'at-most' | 'missing' | 'present';
  /** As typed; a number with a point. Empty for `missing` and `present`. */
  value: string;
}

/** A result as it is looked at: the rows that pass every filter, in an order. Text is sorted as Vietnamese sorts it. */
export interface ResultView {
  result: number;
  sort: readonly { column: string; descending: boolean }[];
  filters: readonly ResultFilter[];
}

export interface ColumnProfile {
  column: ConsoleColumn;
  rows: number;
  missing: number;
  /** Different values; approximate above a million rows. */
  distinct: number;
  approximate: boolean;
  /** Null when there are no values, and for kinds without an order. */
  min: ConsoleValue;
  max: ConsoleValue;
  /** Of numbers; null otherwise. */
  mean: number | null;
  median: number | null;
  /** Numbers, dates and times: up to 24 bins of equal width (the edge that begins each, in the kind of the column). */
  histogram: readonly { from: ConsoleValue; to: ConsoleValue; rows: number }[];
  /** Text and truths: the ten most frequent values. Not looked for among more than a million different ones. */
  top: readonly { value: ConsoleValue; rows: number }[];
}

/** A table that a reader may name: of the chosen snapshot, or their own (schema `own`). */
export interface SchemaTable {
  /** `2026-01-31`, or `own`. */
  schema: string;
  name: string;
  rows: number;
  columns: readonly ConsoleColumn[];
}

/** A reader's own table: Parquet bytes that were checked or written by `files`. */
export interface OwnTable {
  /** A plain name: letters, digits, `_`, not starting with a digit. Unique among the reader's tables. */
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/**
 * The engine for SQL that a reader writes: a worker and a database of its own, without any way to the network, that holds
 * a copy of the chosen snapshot and the reader's tables. Only single reading statements run; nothing that they do reaches
 * the published figures or the engine of the pages. Every promise settles, and rejects with nothing but an `EngineError`
 * (`too-many-parts` for a statement about a snapshot in parts that names no indicator; `query-failed` with `about.message` in the engine's own words; `cancelled`; `not-a-question` for a statement that does
 * not only read, or for several at once; `too-large` when the answer does not fit;
 * `result-gone` for a result that was dropped or lost in a restart).
 * Cancelling frees the engine within a second; when the worker had to be ended for it, results are gone, tables are not.
 */
export interface Console {
  readonly state: EngineState;
  /** Svelte's store contract, as `Engine`. */
  subscribe(fn: (state: EngineState) => void): () => void;
  /** Mounts a snapshot (not an internal one: `locked`) and lets unqualified names mean its tables. */
  use(snapshot: string, options?: OpenOptions): Promise<SnapshotPackage>;
  /**
   * Adds or replaces a table `own."<name>"`, after reading all of it once, or its beginning and end above 20 million cells:
   * `file-damaged` when rows are missing. Damage in between fails what reads it. Results that show the table it replaces
   * may be gone.
   */
  add(table: OwnTable, options?: { signal?: AbortSignal }): Promise<SchemaTable>;
  remove(name: string): Promise<void>;
  /** The chosen snapshot's tables, its view `observations` first, then the reader's. */
  tables(): Promise<readonly SchemaTable[]>;
  /** Runs one reading statement and keeps its answer. `?` stand for `params` in order. */
  run(sql: string, params?: readonly Parameter[], options?: { signal?: AbortSignal }): Promise<Result>;
  /** The engine's plan, as it draws it. */
  explain(sql: string, params?: readonly Parameter[], options?: { signal?: AbortSignal }): Promise<string>;
  /** Rows that pass the filters. */
  count(view: ResultView, options?: { signal?: AbortSignal }): Promise<number>;
  /** Rows `from` (included) to `to` (excluded) of the view, each with its cells in the order of the columns. */
  page(view: ResultView, from: number, to: number, options?: { signal?: AbortSignal }): Promise<ConsoleValue[][]>;
  profile(view: ResultView, column: string, options?: { signal?: AbortSignal }): Promise<ColumnProfile>;
  /** The view as a Parquet file. */
  parquet(view: ResultView, options?: { signal?: AbortSignal }): Promise<Uint8Array<ArrayBuffer>>;
  /** Forgets a result and gives its memory back to the engine. */
  drop(result: number): Promise<void>;
  close(): void;
}
