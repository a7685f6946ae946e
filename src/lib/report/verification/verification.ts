import type { Inconsistency, JudgedClaim } from '../../model/claim';
import type { Indicator } from '../../model/indicator';
import type { Language } from '../../model/language';
import type { Unit } from '../../model/unit';

/** What a verification sheet is made of. */
export interface Verification {
  lang: Language;
  /** File name of the text, or empty. */
  name: string;
  text: string;
  /** sha256 of the text as UTF-8, hex. */
  textHash: string;
  /** Id of the snapshot and sha256 of its `datapackage.json`. */
  snapshot: string;
  snapshotHash: string;
  /** `YYYY-MM-DD`, the day of the check. */
  day: string;
  numbers: readonly JudgedClaim[];
  inconsistencies: readonly Inconsistency[];
  /** Indexes of numbers whose reading the reader corrected or confirmed. */
  corrected: ReadonlySet<number>;
  /** By index: the sentence with what the figures give in place of the number. */
  suggested: ReadonlyMap<number, string>;
  indicators: readonly Indicator[];
  units: readonly Unit[];
}
