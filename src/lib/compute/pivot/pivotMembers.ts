import { ascending } from 'd3-array';
import type { Cell } from '../../model/cube';
import { STATUSES } from '../../model/observation';
import { comparePeriods, lineOf, parsePeriod } from '../../model/period';
import type { PivotField } from '../../model/pivot';
import type { PeerMembership, Unit } from '../../model/unit';

/** A unit in no region, a missing value without status or publisher. */
export const NO_MEMBER = 'none';
/** A value worked out from those of several publishers. */
export const SEVERAL_PUBLISHERS = 'several';
/** Groups of the catalogue that are regions. */
export const REGION_GROUP = /^region-/;

/** The region of a unit, as a group of the catalogue. */
export function regionOf(memberships: readonly PeerMembership[]): (unit: Pick<Unit, 'code'>) => string {
  const regions = memberships.filter(({ group }) => REGION_GROUP.test(group));
  const byUnit = new Map(regions.map(({ unit, group }) => [unit, group]));
  return ({ code }) => byUnit.get(code) ?? NO_MEMBER;
}

export const yearOfPeriod = (period: string): string => String(parsePeriod(period)?.year ?? NO_MEMBER);

export const lengthOf = (period: string): string => lineOf(period) ?? NO_MEMBER;

export const statusOf = ({ status }: Cell): string => status || NO_MEMBER;

export function publisherOf({ observations }: Cell): string {
  const [first = NO_MEMBER, second] = new Set(observations.map(({ from }) => from.publisher));
  return second === undefined ? first : SEVERAL_PUBLISHERS;
}

/** Kinds of periods (`lineOf`), longest first. */
export const LENGTHS: readonly string[] = 'year 11M 10M 9M 8M 7M H1 H2 5M 4M quarter 2M month 1M date'.split(' ');

const SETTLEDNESS: readonly string[] = STATUSES;

/**
 * The order of a field's own: time runs forwards, statuses from the weakest, categories by code; others keep the order in
 * which they come (0). Missing ones are last.
 */
export function memberOrder(field: PivotField, a: string, b: string): number {
  if (a === b) return 0;
  if (a === NO_MEMBER || b === NO_MEMBER) return a === NO_MEMBER ? 1 : -1;
  switch (field) {
    case 'period':
      return comparePeriods(a, b);
    case 'year':
    case 'category':
      return ascending(a, b);
    case 'length':
      return LENGTHS.indexOf(a) - LENGTHS.indexOf(b);
    case 'status':
      return SETTLEDNESS.indexOf(a) - SETTLEDNESS.indexOf(b);
    default:
      return 0;
  }
}

/** Fields whose members have an order in time, which names do not change. */
export const TIME_FIELDS: ReadonlySet<PivotField> = new Set(['period', 'year', 'length']);
