import type { Parameter } from './question';

/** What the SQL page shows: a statement, the values of its `?` in order, and the snapshot that unqualified names mean. */
export interface SqlView {
  sql: string;
  params: readonly Parameter[];
  snapshot: string;
}
