import { LENGTHS, NO_MEMBER, REGION_GROUP } from '$lib/compute/pivot/pivotMembers';
import { STATUSES } from '$lib/model/observation';
import type { Pivot, PivotField } from '$lib/model/pivot';
import type { CompareChoices } from './compareChoices';
import { unescapeMember } from './pivotSigns';
import type { PivotNotice } from './readPivot';

/** Fields that filters are written for; indicators, units and periods have lists of their own. */
const FILTERS = ['region', 'regime', 'year', 'length', 'category', 'status', 'publisher'] as const;
type Filter = (typeof FILTERS)[number];

const MOST_TEXT = 120;
const MOST_MEMBERS = 60;

/** `status:final.estimate,regime:province34`. Members that a field cannot have are left out; the first one is told. */
export function readPivotKeep(
  items: readonly string[] | null,
  { units, memberships }: CompareChoices,
  note: (about: PivotNotice['about'], given: string) => void
): Pivot['keep'] {
  const regions = new Set(memberships.map(({ group }) => group).filter((group) => REGION_GROUP.test(group)));
  const regimes = new Set<string>(units.map(({ regime }) => regime));
  const statuses: readonly string[] = STATUSES;
  const fits: Record<Filter, (member: string) => boolean> = {
    region: (member) => regions.has(member) || member === NO_MEMBER,
    regime: (member) => regimes.has(member),
    year: (member) => /^(19|20|21)\d\d$/.test(member),
    length: (member) => LENGTHS.includes(member),
    category: (member) => /^[\w-]{1,60}$/.test(member),
    status: (member) => statuses.includes(member) || member === NO_MEMBER,
    publisher: (member) => member !== '' && member.length <= MOST_TEXT
  };

  const keep: Partial<Record<PivotField, readonly string[]>> = {};
  for (const item of items ?? []) {
    const [name = '', list = ''] = item.split(/:(.*)/s);
    const field = FILTERS.find((entry) => entry === name);
    const given = list.split('.').map(unescapeMember);
    const members = given.filter((member) => member !== null && field !== undefined && fits[field](member)) as string[];
    if (members.length < given.length) note('keep', item);
    if (field && members.length > 0) keep[field] = [...new Set(members)].slice(0, MOST_MEMBERS);
  }
  return keep;
}
