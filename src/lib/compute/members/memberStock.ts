import { MEMBER_INDICATORS } from '../../model/memberStatistics';
import type { Maybe } from '../../model/missing';
import type { Unit } from '../../model/unit';
import { yearEnd } from './memberFlows';
import type { MemberTable } from './memberTable';

export interface Stock {
  year: number;
  count: Maybe<number>;
}

/** Whether a unit was there on a day. */
export const livedOn = ({ valid_from, valid_to }: Pick<Unit, 'valid_from' | 'valid_to'>, day: string): boolean =>
  (!valid_from || valid_from <= day) && (!valid_to || valid_to >= day);

/**
 * Members at the ends of the years in which the unit was there. What a new committee began with is the opening of its first
 * year, not a point of its own line.
 */
export const memberStock = (table: MemberTable, unit: Unit, years: readonly number[]): Stock[] =>
  years
    .filter((year) => livedOn(unit, yearEnd(year)))
    .map((year) => ({ year, count: table(MEMBER_INDICATORS.stock, unit.code, yearEnd(year)) }));
