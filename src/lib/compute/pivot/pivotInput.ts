import type { Annotation } from '../../model/annotation';
import type { CellOf } from '../../model/cube';
import type { Indicator } from '../../model/indicator';
import type { Known } from '../../model/known';
import type { PivotField } from '../../model/pivot';
import type { PeerMembership, Unit } from '../../model/unit';

/** What a pivot is made from; catalogue parts may be larger than what it keeps. */
export interface PivotInput {
  /** Rows of the answer, for the categories that a breakdown has. */
  known: readonly Known[];
  /** Cells of the same rows (`createCells`). */
  cellOf: CellOf;
  units: readonly Unit[];
  indicators: readonly Indicator[];
  /** Regions are the groups `region-…`. */
  memberships: readonly PeerMembership[];
  /** Breaks keep two periods from being held against each other. */
  annotations: readonly Annotation[];
  /** Names to sort by, in the reader's language, and their order. */
  nameOf: (field: PivotField, member: string) => string;
  collate: (a: string, b: string) => number;
}
