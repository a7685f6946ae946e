import { memberTable, type MemberTable, type MemberValue } from '../../../../src/lib/compute/members/memberTable';
import type { Withheld } from '../../../../src/lib/model/withheld';

/** `party-members M 2024-12-31 sex/female` → a key. */
export function keyOf(text: string): Withheld {
  const [indicator = '', unit = '', period = '', part = ''] = text.split(' ');
  const [dimension = '', category = ''] = part.split('/');
  return { indicator, unit, period, dimension, category };
}

/** A table from lines `key: value`, with the keys that are withheld. */
export function tableOf(values: Readonly<Record<string, number>>, withheld: readonly string[] = []): MemberTable {
  const rows: MemberValue[] = Object.entries(values).map(([key, value]) => ({ ...keyOf(key), value }));
  return memberTable(rows, withheld.map(keyOf));
}

/** A whole year of the flows of `M`, in the order of the indicators, with its two year ends. */
export const yearOfFlows = (opening: number, flows: readonly number[], closing: number): Record<string, number> => ({
  'party-members M 2023-12-31': opening,
  'members-admitted M 2024': flows[0] ?? 0,
  'members-moved-in M 2024': flows[1] ?? 0,
  'members-moved-out M 2024': flows[2] ?? 0,
  'members-removed M 2024': flows[3] ?? 0,
  'members-deceased M 2024': flows[4] ?? 0,
  'party-members M 2024-12-31': closing
});
