import type { Browser } from '@playwright/test';
import type { BuiltSite } from './site/builtSite';

/** One line of the table: two things of the same kind, side by side. A fixed allowance may be the second. */
export interface Comparison {
  measure: string;
  a: string;
  b: string;
  /** a / b; null when the line only informs. */
  ratio: number | null;
  /** The largest ratio that is ok; null when the line only informs. */
  bound: number | null;
}

export interface Measured {
  title: string;
  /** One or two sentences: what A and B are, and how they were measured. */
  method: string;
  comparisons: Comparison[];
}

export interface Bench {
  site: BuiltSite;
  browser: Browser;
}

export type Measure = (bench: Bench) => Promise<Measured>;

export const isWorse = ({ ratio, bound }: Comparison): boolean => ratio !== null && bound !== null && !(ratio <= bound);
