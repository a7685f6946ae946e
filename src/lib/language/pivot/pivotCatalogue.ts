import type { Indicator } from '../../model/indicator';
import type { PeerMembership, Unit } from '../../model/unit';

/** What the names of a pivot's members are looked up in. */
export interface PivotCatalogue {
  indicators: readonly Indicator[];
  units: readonly Unit[];
  memberships: readonly PeerMembership[];
  /** Codes of the units that stand beside each other: a former one of the same name as another says until when it was. */
  shown?: readonly string[];
}
