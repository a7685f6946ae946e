import type { View } from '../../../src/lib/model/view';

/** One statement the overview asked, with its parameters written in. */
export interface Asked {
  name: string;
  sql: string;
  firstMs: number;
  /** As JSON. */
  rows: string;
}

/** What the bench's page offers to the process that drives it. */
export interface BenchPage {
  open(dates: readonly string[]): Promise<void>;
  /** Lets unqualified names mean the tables of an open snapshot. */
  use(date: string): Promise<void>;
  /** The answer as JSON. */
  rows(sql: string): Promise<string>;
  /** Asks all questions of a view once. */
  ask(view: View, snapshots: readonly string[]): Promise<Asked[]>;
  /** Milliseconds of each repeat, from the call to the rows. */
  time(sql: string, repeats: number): Promise<number[]>;
}
