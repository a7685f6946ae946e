import type { Annotation } from './annotation';
import type { Comparison } from './comparison';
import type { Cell, Cube, Series } from './cube';
import type { Missing } from './missing';
import type { Unit } from './unit';

/** What stands behind the series without being chosen: reference lines, strips, ranks. */
export interface References {
  /** The country under the same transform, one for each indicator, where it is not itself a series. */
  country: readonly Series[];
  /** Median of the peers by indicator, one cell for each period; missing with its reason where there are too few. */
  median: Readonly<Record<string, readonly Cell[]>>;
  /** Plans for the shown series and periods, as published; `category` is the assigner. Only under the transform `level`. */
  plans: readonly Series[];
  /** Every peer of the last period under the same transform, shown or not: the field of strips, maps and ranks. */
  field: readonly Series[];
}

/** Who the peers are, by which rule, on which day. */
export interface PeerGroup {
  /** The subject is one of them. */
  members: readonly Unit[];
  day: string;
  /** Official name of a group of the catalogue (`Đồng bằng sông Hồng`); empty for the other rules. */
  name_vi: string;
  name_en: string;
  /** For the similar ones: the farthest member is this many times larger or smaller; else null. */
  within: number | null;
}

/** Everything that a figure of a comparison shows or says, worked out once. */
export interface ComparisonFacts {
  comparison: Comparison;
  cube: Cube;
  /** The same series before the transform. */
  levels: Cube;
  references: References;
  /** Peers on the last day of the last period; why there are none; null when none were asked for. */
  peers: PeerGroup | Missing | null;
  /** Those that concern the cube, in order of date. */
  annotations: readonly Annotation[];
  country: Unit;
  /** Periods that have figures of the shown series, ascending, by line (`year`, `quarter`, `9M` …). */
  periodLines: Readonly<Record<string, readonly string[]>>;
}
