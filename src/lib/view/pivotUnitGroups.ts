import { REGION_GROUP } from '$lib/compute/pivot/pivotMembers';
import type { CompareChoices } from './compareChoices';

/** Units that the URL of a pivot names by one word. */
export interface PivotUnitGroup {
  /** `all34`, `all63`, or a region of the catalogue: `region-southeast`. */
  word: string;
  codes: readonly string[];
}

/** The groups of a catalogue that have members, largest first. */
export function pivotUnitGroups({
  units,
  memberships
}: Pick<CompareChoices, 'units' | 'memberships'>): PivotUnitGroup[] {
  const regions = [...new Set(memberships.map(({ group }) => group))]
    .filter((group) => REGION_GROUP.test(group))
    .sort();
  const groups = [
    { word: 'all63', codes: units.filter(({ regime }) => regime === 'province63').map(({ code }) => code) },
    { word: 'all34', codes: units.filter(({ regime }) => regime === 'province34').map(({ code }) => code) },
    ...regions.map((word) => {
      const members = new Set(memberships.filter(({ group }) => group === word).map(({ unit }) => unit));
      return { word, codes: units.filter(({ code }) => members.has(code)).map(({ code }) => code) };
    })
  ];
  return groups.filter(({ codes }) => codes.length > 0).sort((a, b) => b.codes.length - a.codes.length);
}
