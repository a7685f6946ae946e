/** What can be wrong with a statement that a reader wrote. The sentence is in `language/sql/sqlErrorSentence`. */
export const SQL_PROBLEMS = [
  'unknown-column', // name; near: columns that are there
  'unknown-in-table', // name; type: the table that does not have it
  'unknown-table', // name; near
  'unknown-function', // name; near
  'syntax', // name: the text at which it stops making sense
  'unfinished', // the statement ends too early
  'unclosed', // a string or a quoted name without its end
  'no-columns', // select without anything
  'not-grouped', // name: a column beside aggregates
  'aggregate-in-where',
  'nested-aggregate',
  'ambiguous', // name; near: the columns that it can be
  'not-convertible', // name: the text; type: to what
  'date', // name: the text that is no date
  'too-big', // name: the number; type: to what
  'argument-types', // name: function or sign; type: of its arguments
  'columns-differ', // union of different numbers of columns
  'order-position', // near: how many columns there are
  'negative-limit',
  'pattern', // a regular expression that is none
  'duplicate', // name: two tables of one name
  'parameters', // name: how many values are there; type: how many are wanted
  'network', // a file or an address instead of a table
  'several', // statements at once
  'not-a-question',
  'cancelled',
  'too-large',
  'too-many-parts', // a snapshot in parts, and no indicator named
  'engine' // anything else
] as const;
export type SqlProblemKind = (typeof SQL_PROBLEMS)[number];

export interface SqlProblem {
  kind: SqlProblemKind;
  /** What it is about, as written; empty when it is about the whole. */
  name: string;
  /** What may have been meant, best first. */
  near: readonly string[];
  type: string;
  /** Where in the text; null when that cannot be told. */
  at: { from: number; to: number } | null;
  /** The engine's own words. */
  words: string;
}
