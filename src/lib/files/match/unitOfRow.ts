import { parsePeriod } from '$lib/model/period';
import type { Unit } from '$lib/model/unit';
import { livesOn } from './matchUnits';
import { nameKey } from './unitIndex';

const FAMILY: Readonly<Record<string, string>> = { province63: 'province', province34: 'province' };

/**
 * The unit of a row whose text was matched with `code`: in the row's own period its name may have belonged to another unit
 * (Hải Phòng before and after 1 July 2025). The matched one where no other of the same name and kind lived then.
 */
export function unitOfRow(code: string, period: string, units: readonly Unit[]): string {
  const matched = units.find((unit) => unit.code === code);
  const day = parsePeriod(period)?.end;
  if (!matched || !day || livesOn(matched, day)) return code;
  const family = (unit: Unit) => FAMILY[unit.regime] ?? unit.regime;
  const name = nameKey(matched.name);
  const then = units.find(
    (unit) => family(unit) === family(matched) && nameKey(unit.name) === name && livesOn(unit, day)
  );
  return then?.code ?? code;
}
