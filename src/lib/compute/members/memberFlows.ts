import { MEMBER_INDICATORS } from '../../model/memberStatistics';
import type { Maybe } from '../../model/missing';
import { lessOf, sumOf } from './counts';
import type { MemberTable } from './memberTable';

export interface Flow {
  /** Code of the indicator. */
  indicator: string;
  /** +1 for those who came, −1 for those who left. */
  sign: 1 | -1;
  count: Maybe<number>;
}

/** How the number of members went from one year's end to the next. */
export interface MemberFlows {
  opening: Maybe<number>;
  /** In the order of `MEMBER_INDICATORS`: those who came, then those who left. */
  flows: readonly Flow[];
  closing: Maybe<number>;
  /** Closing less (opening + came − left): 0 when the identity holds, missing when it cannot be checked. */
  gap: Maybe<number>;
  /** Moved in less moved out: members that changed organisation, no growth. */
  moved: Maybe<number>;
  /** Closing less opening. */
  change: Maybe<number>;
}

/** The state at the end of a year, as a period key. */
export const yearEnd = (year: number): string => `${year}-12-31`;

export function memberFlows(table: MemberTable, unit: string, year: number): MemberFlows {
  const { stock, inflows, outflows } = MEMBER_INDICATORS;
  const flow = (indicator: string, sign: 1 | -1): Flow => ({
    indicator,
    sign,
    count: table(indicator, unit, `${year}`)
  });
  const [opening, closing] = [table(stock, unit, yearEnd(year - 1)), table(stock, unit, yearEnd(year))];
  const flows = [...inflows.map((code) => flow(code, 1)), ...outflows.map((code) => flow(code, -1))];
  const counts = (sign: 1 | -1) => sumOf(flows.filter((entry) => entry.sign === sign).map((entry) => entry.count));
  const expected = lessOf(sumOf([opening, counts(1)]), counts(-1));
  const of = (code: string) => table(code, unit, `${year}`);
  return {
    opening,
    flows,
    closing,
    gap: lessOf(closing, expected),
    moved: lessOf(of('members-moved-in'), of('members-moved-out')),
    change: lessOf(closing, opening)
  };
}
