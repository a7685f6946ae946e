import type { Classification } from './observation';

/** Files of a snapshot that hold observations. */
export const FACT_TABLES = ['grdp', 'economy', 'budget', 'society', 'members', 'organisation', 'targets'] as const;
export type FactTable = (typeof FACT_TABLES)[number];

/** Files of a snapshot that describe them. `withheld` is there only when it has rows. */
export const CATALOGUE_TABLES = ['indicators', 'units', 'unit_changes', 'peer_groups', 'sources', 'withheld'] as const;
export type CatalogueTable = (typeof CATALOGUE_TABLES)[number];

/** `stock` at a date, `flow` over a period, `rate` (per cent, never summed), `ratio` of two quantities, `comparison` as published. */
export type IndicatorKind = 'stock' | 'flow' | 'rate' | 'ratio' | 'comparison';

/** A comparison that a source printed about another indicator; kept beside what the figures give. */
export type Comparison =
  | 'percent-of-plan'
  | 'percent-change' // on the same period of the year before
  | 'ratio-to-country'
  | 'share-of-country'
  | 'rank'
  | 'average-growth'
  | 'required-growth';

/** One line of `indicators`. Text that does not apply is an empty string. */
export interface Indicator {
  code: string;
  /** Which fact file its observations are in (plans always go to `targets`). */
  table: FactTable;
  /** economy | budget | society | party */
  theme: string;
  name_vi: string;
  name_en: string;
  /** The name where the unit is the country (GDP for GRDP); empty when the same. */
  country_name_vi: string;
  country_name_en: string;
  /** Code in `measures.csv`: the base unit of measure, e.g. `percent`, `vnd-billion`. */
  measure: string;
  measure_vi: string;
  measure_en: string;
  /** Digits after the decimal sign when shown. */
  decimals: number;
  kind: IndicatorKind;
  better: 'up' | 'down' | 'band' | 'none';
  /** `sum` | `weighted:<indicator>` | `ratio:<numerator>/<denominator>` | `none` */
  aggregation: string;
  /** For `kind = comparison`: about which indicator, and what it says. */
  compares: string;
  comparison: Comparison | '';
  /** For n/N counts: the indicator that holds N. */
  out_of: string;
  class: Classification;
  definition_vi: string;
  definition_en: string;
  /** Other spellings, `|` between them, for search and for reading texts. */
  aliases: string;
}
