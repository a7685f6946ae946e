import type { Known } from '../../model/known';
import { difference } from '../decimals';
import { rowsOf } from './rowsOf';

/** Members and organisations handed from one committee to others of the same Party organisation in a period. */
export interface Transfers {
  period: string;
  members: Known;
  organisations: Known | null;
  /** The receivers that were named, those with most members first. */
  named: readonly { territory: string; members: Known; organisations: Known | null }[];
  /** Sums over the named receivers, and what is left of the whole; null where there is nothing to add. */
  namedMembers: number | null;
  namedOrganisations: number | null;
  otherMembers: number | null;
  otherOrganisations: number | null;
}

/** The latest period's transfers of a territory, with receivers from anywhere in `rows`; null when none were published. */
export function transfers(rows: readonly Known[], territory: string): Transfers | null {
  const [members] = rowsOf(rows, { territory, indicator: 'members-transferred' });
  if (!members) return null;
  const { period } = members;
  const organisations = rowsOf(rows, { territory, indicator: 'organisations-transferred', period })[0] ?? null;
  const received = rows.filter((row) => row.indicator === 'members-transferred-in' && row.period === period);
  const named = received
    .map((row) => ({
      territory: row.territory,
      members: row,
      organisations:
        rowsOf(rows, { territory: row.territory, indicator: 'organisations-transferred-in', period })[0] ?? null
    }))
    .sort((a, b) => b.members.value - a.members.value);
  const sum = (values: readonly (number | undefined)[]) =>
    values.length === 0 || values.includes(undefined)
      ? null
      : (values as number[]).reduce((total, value) => total + value, 0);
  const namedMembers = sum(named.map((entry) => entry.members.value));
  const namedOrganisations = sum(named.map((entry) => entry.organisations?.value));
  const rest = (whole: Known | null, part: number | null) =>
    whole && part !== null ? difference(whole.value, part) : null;
  return {
    period,
    members,
    organisations,
    named,
    namedMembers,
    namedOrganisations,
    otherMembers: rest(members, namedMembers),
    otherOrganisations: rest(organisations, namedOrganisations)
  };
}
