/** A value bound to `?` in a question's SQL. */
export type Parameter = string | number | boolean | null;

/** A question is pure: text and parameters, and the type of the rows that answer it. `name` is for messages and caches. */
export interface Question<Row> {
  readonly name: string;
  readonly sql: string;
  readonly params: readonly Parameter[];
  /** The only indicators whose observations it reads; absent: any. Of a snapshot in parts no others are fetched for it. */
  readonly indicators?: readonly string[];
  /** Never set: carries the row type. */
  readonly _row?: Row;
}

export interface RunOptions {
  signal?: AbortSignal | undefined;
  /** Bytes of the parts that are fetched for this question. */
  onProgress?: ((progress: { loaded: number; total: number }) => void) | undefined;
}

/** Asks an engine. Both the browser's engine and the one used while prerendering have this shape. */
export type Run = <Row>(question: Question<Row>, options?: RunOptions) => Promise<Row[]>;
