import type { Vintage } from '../../model/known';
import type { UnitChange, PeerMembership, Unit } from '../../model/unit';
import type { Indicator } from '../../model/indicator';

/** What claims are held against: everything published about their indicators in their territories, and in all units for ranks. */
export interface ClaimFacts {
  snapshot: string;
  indicators: readonly Indicator[];
  units: readonly Unit[];
  unitChanges: readonly UnitChange[];
  memberships: readonly PeerMembership[];
  /** Every vintage, breakdowns and plans too, latest first within a key (`questions/latest`). */
  rows: readonly Vintage[];
}
