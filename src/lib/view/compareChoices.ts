import type { Annotation } from '$lib/model/annotation';
import type { Indicator } from '$lib/model/indicator';
import type { PeerMembership, UnitChange } from '$lib/model/unit';
import type { ViewChoices } from './defaults';

/** What a comparison is read against, and what may be chosen: the newest catalogue. Plain data of the page. */
export interface CompareChoices extends ViewChoices {
  indicators: readonly Indicator[];
  memberships: readonly PeerMembership[];
  /** Units that were merged into others; splits are not needed, since they are never added up. */
  unitChanges: readonly UnitChange[];
  /** Units that touch, by code; only of `province34`. */
  neighbours: Readonly<Record<string, readonly string[]>>;
  annotations: readonly Annotation[];
}
