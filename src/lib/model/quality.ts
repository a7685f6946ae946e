import type { Qualifier, Status } from './observation';
import type { Regime } from './unit';

/** How much of one indicator is known for the units of one list (or for the home territory: `home`). */
export interface CoverageCount {
  indicator: string;
  scope: Regime | 'home';
  /** Units with a value in a year, and units × years that could have one, between the first and the last year. */
  have: number;
  expected: number;
  /** Units with any value. */
  units: number;
  first_year: number;
  last_year: number;
}

/** Values that are not there although units of the list existed in years the indicator covers, by what is known of why. */
export interface MissingCount {
  scope: Regime;
  expected: number;
  have: number;
  /** Of those missing: withheld so that no person can be recognised. */
  withheld: number;
  /** Of those missing: in the newest snapshot. */
  later: number;
  /** Of those missing: of units that have no year of the indicator at all. */
  untouched: number;
}

/** How soon one indicator usually comes out, for one line of periods (`model/period` lineOf). */
export interface Rhythm {
  indicator: string;
  line: string;
  /** First publications that the lag was taken from. */
  publications: number;
  /** Distinct periods among them. */
  periods: number;
  /** Median days from the end of a period to its first publication; negative when it comes before the end. */
  lag: number;
}

/** One series as far as it goes: an indicator in one territory on one line of periods. */
export interface SeriesEnd {
  indicator: string;
  territory: string;
  line: string;
  /** The code under which the last period was published. */
  unit: string;
  last_period: string;
  periods: number;
  /** Median months between the ends of neighbouring periods, and the share of gaps that are just that. */
  step: number;
  regular: number;
  /** Last day of the territory under any of its codes; empty when it has none. */
  alive_to: string;
}

/** What the parts are parts of: a breakdown's total, the unit above, the unit they were merged into, their year. */
export const SUM_KINDS = ['categories', 'units', 'former', 'quarters'] as const;
export type SumKind = (typeof SUM_KINDS)[number];

/** All parts of a published total together, latest known values each. */
export interface SumRow {
  kind: SumKind;
  indicator: string;
  /** Code of its unit of measure. */
  measure: string;
  /** Of the total. */
  unit: string;
  period: string;
  dimension: string;
  category: string;
  /** `units`: the list the parts are of; else empty. */
  regime: Regime | '';
  parts: number;
  /** Parts that there should be. */
  of: number;
  sum: number;
  /** Most digits after the decimal sign among the parts. */
  decimals: number;
  /** `18130+6302+65` in the order of categories where there are at most six parts, else empty. */
  values: string;
  /** Parts with a qualifier or a band: their sum proves nothing. */
  rough: number;
  total: number;
  total_upper: number | null;
  total_qualifier: Qualifier | '';
  total_note: string;
  total_source: string;
  total_published_as: string;
  /** One source of the parts, how many there are, and their newest publication. */
  part_source: string;
  part_sources: number;
  part_published_as: string;
}

/** Latest known actual values by theme and status. */
export interface StatusCount {
  theme: string;
  status: Status;
  values: number;
}

/** What one publisher contributed. */
export interface PublisherUse {
  publisher: string;
  sources: number;
  /** Observations, and those that are the latest known of their key. */
  observations: number;
  latest: number;
  /** `YYYY-MM-DD` and as printed. */
  newest: string;
  newest_as: string;
}

/** What the quality report of a snapshot is made of. */
export interface QualityAnswer {
  snapshot: string;
  coverage: CoverageCount[];
  missing: MissingCount[];
  rhythms: Rhythm[];
  series: SeriesEnd[];
  sums: SumRow[];
  statuses: StatusCount[];
  publishers: PublisherUse[];
}
