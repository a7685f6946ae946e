import type { Language } from '$lib/model/language';
import type { Status } from '$lib/model/observation';

/** A figure as something to carry away: what it says, its table, and where it comes from. Plain data, no drawing. */
export interface FigureCard {
  lang: Language;
  title: string;
  /** Measure, place, periods. */
  measure: string;
  sentence: string;
  notes: readonly string[];
  /** Who published it and when, with the snapshot. */
  source: string;
  /** Date of the snapshot. */
  snapshot: string;
  /** For the name of the file: whose figures, and of what. */
  subject: string;
  what: string;
  /** At least one value is made up for testing: stamped on every export. */
  synthetic: boolean;
  table: CardTable;
  long: readonly LongRow[];
}

/** The table as a reader sees it. */
export interface CardTable {
  head: string;
  columns: readonly { label: string; measure: string }[];
  rows: readonly { head: string; cells: readonly CardCell[] }[];
}

export interface CardCell {
  /** Null when missing; `text` is then the reason. */
  value: number | null;
  /** Upper end of a band as published, else null or absent. */
  upper?: number | null;
  decimals: number;
  text: string;
  status: Status | '';
}

/** One value for machines, with codes and where it was published. */
export interface LongRow {
  indicator: string;
  unit: string;
  unit_name: string;
  category: string;
  period: string;
  value: number | null;
  /** Upper end of a band as published, else null or absent. */
  upper?: number | null;
  measure: string;
  status: string;
  published: string;
  source: string;
  publisher: string;
  url: string;
  /** How it was worked out; empty for a value as published. */
  formula: string;
  /** Reason of a missing value. */
  missing: string;
}
