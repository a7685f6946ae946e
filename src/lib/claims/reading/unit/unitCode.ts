import { parsePeriod } from '../../../model/period';
import type { Unit } from '../../../model/unit';
import type { ReadingCatalogue } from '../readingCatalogue';

/**
 * The code of a territory that is valid at the end of a period. A name that went on with more land (`Bắc Ninh`) gives the
 * code of its own side of the merger; a territory that is no more keeps its last code. Empty for an unknown territory.
 */
export function unitCode(catalogue: ReadingCatalogue, territory: string, period: string): string {
  const units = catalogue.territories.get(territory) ?? [];
  const last = units.at(-1);
  if (!last) return '';
  const day = parsePeriod(period)?.end;
  if (!day) return last.code;
  const valid = units.find((unit) => validOn(unit, day));
  if (valid) return valid.code;
  const namesake = catalogue.byName.get(last.name)?.find((unit) => validOn(unit, day));
  return (namesake ?? (last.valid_to && last.valid_to < day ? last : units[0]!)).code;
}

const validOn = (unit: Unit, day: string) =>
  (!unit.valid_from || unit.valid_from <= day) && (!unit.valid_to || unit.valid_to >= day);
