import type { Indicator } from '../../src/lib/model/indicator';
import type { StatedReason } from '../../src/lib/model/statedReason';
import type { PeerMembership, Source, Unit, UnitChange } from '../../src/lib/model/unit';
import type { Place } from './problem';
import type { Partition } from './words';

/** A measure as it is printed, and how many of the base unit one of it is (`factor`, exact decimal text). */
export interface Measure {
  printed: string;
  base: string;
  factor: string;
  label_vi: string;
  label_en: string;
}

/** The model's indicator, with what only publishing needs. `min` and `max` are in the base measure. */
export interface CatalogueIndicator extends Indicator {
  min: number | null;
  max: number | null;
  reference: string;
}

/** A stated reason why a check does not apply. A trailing `*` in a field matches any ending. */
export interface Exception extends Place, StatedReason {}

export interface SnapshotTitle {
  date: string;
  title_vi: string;
  title_en: string;
  /** How its fact tables are cut into files; absent when each is one file. */
  partition?: Partition;
}

/** Everything the observations refer to. Maps are by code (measures by their printed form). */
export interface Catalogue {
  measures: ReadonlyMap<string, Measure>;
  indicators: ReadonlyMap<string, CatalogueIndicator>;
  units: ReadonlyMap<string, Unit>;
  /** Units of the same land, by territory. */
  territories: ReadonlyMap<string, readonly Unit[]>;
  unitChanges: readonly UnitChange[];
  peerGroups: readonly PeerMembership[];
  sources: ReadonlyMap<string, Source>;
  exceptions: readonly Exception[];
  /** Ascending by date. */
  snapshots: readonly SnapshotTitle[];
}
