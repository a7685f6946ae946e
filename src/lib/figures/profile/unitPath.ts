import { fold } from '$lib/model/fold';
import type { PeerMembership, Unit } from '$lib/model/unit';

/** Anchor of a region in the list of units. */
export const regionId = (region: string): string => `region-${fold(region).replace(/[^a-z]+/g, '-')}`;

/** Units above a unit, the highest first, without itself. */
export function unitsAbove(unit: Unit, units: readonly Unit[]): Unit[] {
  const parent = units.find((entry) => entry.code === unit.parent);
  return parent ? [...unitsAbove(parent, units), parent] : [];
}

/** The region's name in both languages; the Vietnamese one where the groups do not know it. */
export function regionNames(region: string, memberships: readonly PeerMembership[]): { vi: string; en: string } {
  const known = memberships.find((entry) => entry.name_vi === region);
  return { vi: region, en: known?.name_en ?? region };
}
