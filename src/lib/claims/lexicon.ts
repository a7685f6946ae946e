import type { Indicator } from '../model/indicator';
import type { PeerMembership, Unit, UnitChange } from '../model/unit';

/** What a text is read against: the catalogue of a snapshot. */
export interface Lexicon {
  indicators: readonly Indicator[];
  units: readonly Unit[];
  unitChanges: readonly UnitChange[];
  memberships: readonly PeerMembership[];
  /** Territory (`units.territory`) that a text is about unless it says otherwise: `thành phố`, `Thủ đô`, `toàn Đảng bộ`. */
  subject: string;
}
