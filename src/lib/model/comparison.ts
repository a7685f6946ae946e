/** What may be done to the figures before they are shown; the list is closed. `compute/transforms` has one file for each. */
export const TRANSFORMS = [
  'level',
  'change', // on the same period of the year before, in the measure itself (points for a rate)
  'growth', // the same in per cent
  'index', // base period = 100
  'per-capita',
  'share', // of the country, or of the total when broken down
  'contribution', // to the growth of the country (of the total when broken down), in points
  'cagr', // average yearly growth since the first period shown
  'rank', // among the peers of each period's last day
  'gap', // to the country: points for a rate, else per cent
  'gap-median', // the same to the median of the peers
  'ratio', // to the country, in times
  'plan-central', // per cent of the plan, by who assigned it
  'plan-council',
  'plan-congress',
  'plan-unstated',
  'deviation' // from the series' own typical level: the mean of amounts, the median of rates (rates are never averaged)
] as const;
export type Transform = (typeof TRANSFORMS)[number];

/** How the figures may be drawn; the list is closed. `figures/compare/readings` has one file for each. */
export const READINGS = [
  'line',
  'columns',
  'bars',
  'dumbbell',
  'slope',
  'bump',
  'multiples',
  'heat',
  'scatter',
  'strip',
  'map',
  'tiles',
  'waterfall',
  'table'
] as const;
export type ReadingCode = (typeof READINGS)[number];

/** Rules by which the peers of the first unit are found; empty for none. */
export const PEER_RULES = [
  'region',
  'central-cities',
  'neighbours',
  'similar-income',
  'similar-population',
  'all'
] as const;
export type PeerRule = (typeof PEER_RULES)[number];

/** Why a reading cannot show a selection. The words are in `language/comparison/whyNot`. */
export type WhyNot =
  | 'no-value' // nothing to draw
  | 'one-period'
  | 'more-than-two-periods'
  | 'several-periods'
  | 'one-unit'
  | 'too-few-units' // fewer than three
  | 'too-many-lines' // more than can be told apart
  | 'several-indicators'
  | 'needs-two-indicators'
  | 'different-measures' // they cannot stand on one scale
  | 'negative-values'
  | 'not-additive'
  | 'needs-breakdown'
  | 'no-rank' // no better direction, so no places
  | 'no-geometry'; // the units have no place on the map

/** A comparison as the URL says it. What a page shows follows from this and the snapshot, and from nothing else. */
export interface Comparison {
  /** One at least; the first is the one the finding is about. */
  indicators: readonly string[];
  /** Unit codes, one at least; the first is the subject. */
  units: readonly string[];
  /** Adds the peers of the first unit; also the field for ranks, medians and strips. */
  peers: PeerRule | '';
  /** Ascending, all of one line (`lineOf`): years, or quarters, or nine months … */
  periods: readonly string[];
  /** A dimension whose categories are shown instead of totals (`sector`); empty for totals. */
  by: string;
  transform: Transform;
  /** Base period of the index; empty for the first with a value. */
  base: string;
  /** Empty: the one the page proposes. */
  reading: ReadingCode | '';
  /** Labelled rules for events. */
  events: boolean;
  /** The reader's own title; empty for the composed finding. */
  title: string;
  snapshot: string;
}
