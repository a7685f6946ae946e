import type { PartyDocument } from '../../model/partyDocument';
import { parsePeriod } from '../../model/period';
import type { Unit } from '../../model/unit';

/**
 * The documents that a reader of a unit's figures needs on the day of a snapshot: its own, under any code of its territory,
 * and those of the whole Party or State. One known only to its month or year is there from the first day of it.
 */
export function documentsFor(
  documents: readonly PartyDocument[],
  of: { unit: Unit; codes: readonly string[]; day: string }
): PartyDocument[] {
  const codes = new Set([of.unit.code, ...of.codes]);
  return documents.filter(
    ({ unit, issued }) => (unit === '' || codes.has(unit)) && (parsePeriod(issued)?.start ?? '9999') <= of.day
  );
}
