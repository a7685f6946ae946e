import { exploreMessage } from '$lib/language/exploreMessage';
import { pick } from '$lib/language/sentence/words';
import type { Language } from '$lib/model/language';
import type { PeerMembership, Unit } from '$lib/model/unit';
import type { CompareChoices } from '$lib/view/compareChoices';

/** Units that are chosen together. */
export interface UnitGroup {
  value: string;
  label: string;
  units: readonly string[];
}

const COUNTRY = 'country';

/**
 * The country, and the groups of the catalogue by name, all provinces first: their members on a day, or all of a group
 * that had ended by then.
 */
export function unitGroupOptions(lang: Language, { units, memberships }: CompareChoices, day: string): UnitGroup[] {
  const country = units.filter(({ regime }) => regime === 'country').map(({ code }) => code);
  const codes = [...new Set(memberships.map(({ group }) => group))];
  const groups = codes.flatMap((group) => {
    const all = memberships.filter((entry) => entry.group === group);
    const now = all.filter((entry) => holds(entry, day));
    const [first] = all;
    if (!first) return [];
    const members = new Set((now.length > 0 ? now : all).map(({ unit }) => unit));
    return [{ value: group, label: pick(lang, first.name_vi, first.name_en), units: inOrder(members, units) }];
  });
  const all = (group: UnitGroup) => group.value.startsWith('provinces-');
  return [
    { value: COUNTRY, label: exploreMessage(lang).choose.country, units: country },
    ...groups.filter(all),
    ...groups.filter((group) => !all(group))
  ];
}

/** The order of the catalogue, in which the address knows a whole group by one word. */
export const inOrder = (codes: ReadonlySet<string>, units: readonly Unit[]): string[] =>
  units.filter(({ code }) => codes.has(code)).map(({ code }) => code);

const holds = ({ valid_from, valid_to }: PeerMembership, day: string): boolean =>
  (!valid_from || valid_from <= day) && (!valid_to || valid_to >= day);
