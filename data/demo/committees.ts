import { range } from 'd3-array';

/** What a made-up committee is; also its peer group. */
export const KINDS = ['district', 'commune', 'ward', 'agency', 'school', 'enterprise', 'forces'] as const;
export type Kind = (typeof KINDS)[number];

export interface Committee {
  code: string;
  /** Its number in its list, as printed in its name. */
  number: string;
  kind: Kind;
}

export const WHOLE = 'M-00';
/** The day on which 50 committees became 136. */
export const REFORM = '2025-07-01';
export const LAST_DAY_OF_50 = '2025-06-30';

/** Committees of an area, which have people and an economy of their own. */
export const isTerritorial = (kind: Kind): boolean => kind === 'district' || kind === 'commune' || kind === 'ward';

const of = (kind: Kind, count: number): Kind[] => range(count).map(() => kind);

function numbered(prefix: string, digits: number, kinds: readonly Kind[]): Committee[] {
  return kinds.map((kind, i) => {
    const number = String(i + 1).padStart(digits, '0');
    return { code: `${prefix}-${number}`, number, kind };
  });
}

/** The list that ended on 30 June 2025: 30 of districts, 20 others. */
export const COMMITTEES_50: readonly Committee[] = numbered('M50', 2, [
  ...of('district', 30),
  ...of('agency', 6),
  ...of('school', 6),
  ...of('enterprise', 6),
  ...of('forces', 2)
]);

/** The list since 1 July 2025: 126 of communes and wards, 10 others. */
export const COMMITTEES_136: readonly Committee[] = numbered('M136', 3, [
  ...of('commune', 75),
  ...of('ward', 51),
  ...of('agency', 2),
  ...of('school', 3),
  ...of('enterprise', 3),
  ...of('forces', 2)
]);
