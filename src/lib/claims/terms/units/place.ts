import type { Regime } from '../../../model/unit';

/** A name in a text, and the units that have it: the same name can be other land under another regime. */
export interface Place {
  /** By the regime of provinces the text speaks in; the same where the land is. */
  territories: { before: string; since: string };
  regime: Regime;
  /** Alone (`Hà Nội`), or with its type word (`quận Ba Đình`). */
  typed: boolean;
  /** Means the place only in capitals: `đất Cảng`. */
  nickname?: true;
}
