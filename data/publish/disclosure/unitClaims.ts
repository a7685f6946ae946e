import type { Unit } from '../../../src/lib/model/unit';
import { whole } from './categoryClaims';
import type { Claim } from './cell';
import { slicesOf } from './slices';

/**
 * Units make the unit above them, in every list of units that was ever valid together (a period may be given in a list that
 * came later). The unit above is found by its territory: the same land may have had another code.
 */
export function unitClaims(addresses: Iterable<string>, units: ReadonlyMap<string, Unit>): Claim[] {
  const lists = unitLists(units);
  return slicesOf(addresses).flatMap(({ at, held }) =>
    lists.flatMap(({ parents, list }) => {
      if (!list.some((unit) => held.has(unit))) return [];
      const parts = list.map(at);
      return parents.filter((unit) => held.has(unit)).map((unit) => whole(at(unit), parts));
    })
  );
}

interface UnitList {
  /** Codes of the land above. */
  parents: string[];
  list: string[];
}

function unitLists(units: ReadonlyMap<string, Unit>): UnitList[] {
  const land = (code: string) => units.get(code)?.territory || code;
  const families = new Map<string, Unit[]>();
  for (const unit of units.values()) {
    if (unit.parent === '') continue;
    const key = `${land(unit.parent)}\t${unit.regime}`;
    families.set(key, [...(families.get(key) ?? []), unit]);
  }
  return [...families].flatMap(([key, family]) => {
    const territory = key.split('\t')[0] ?? '';
    const parents = [...units.keys()].filter((code) => land(code) === territory);
    const starts = [...new Set(family.map((unit) => unit.valid_from))];
    const lists = starts.map((day) => family.filter((unit) => validOn(unit, day)).map((unit) => unit.code));
    const distinct = new Map(lists.map((list) => [list.join('\t'), list]));
    return [...distinct.values()].map((list) => ({ parents, list }));
  });
}

/** An empty day is the beginning of time. */
const validOn = (unit: Unit, day: string): boolean =>
  unit.valid_from <= day && (unit.valid_to === '' || unit.valid_to >= day);
