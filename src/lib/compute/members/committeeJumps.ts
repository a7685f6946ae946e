import { median } from 'd3-array';
import { MEMBER_INDICATORS } from '../../model/memberStatistics';
import { isMissing, type Maybe } from '../../model/missing';
import { ratingsOf } from './committeeMeasures';
import { reasonOf, shareOf } from './counts';
import { jumpOf, type Jump } from './jumps';
import { yearEnd } from './memberFlows';
import type { MemberTable } from './memberTable';

/** What is watched for jumps: growth of members and share rated excellent in per cent, the others as counts. */
export const JUMP_MEASURES = ['growth', 'admitted', 'removed', 'excellent'] as const;
export type JumpMeasure = (typeof JUMP_MEASURES)[number];

export interface CommitteeJump extends Jump {
  unit: string;
  measure: JumpMeasure;
  /** Of growth: members moved in less moved out in the year, which is no growth. */
  moved: Maybe<number> | null;
}

/** The smallest deviation that counts: a percentage point, or of counts a tenth of the usual number and at least 3. */
const leastOf = (measure: JumpMeasure, others: readonly number[]): number =>
  measure === 'growth' || measure === 'excellent' ? 1 : Math.max(3, (median(others) ?? 0) / 10);

function valueIn(table: MemberTable, unit: string, year: number, measure: JumpMeasure): Maybe<number> {
  const { stock, rated } = MEMBER_INDICATORS;
  if (measure === 'admitted' || measure === 'removed') return table(`members-${measure}`, unit, `${year}`);
  if (measure === 'excellent') {
    const ratings = ratingsOf(table, rated, unit, year);
    const share = shareOf(ratings.excellent, ratings.rated);
    return isMissing(share) ? share : share.percent;
  }
  const [now, before] = [table(stock, unit, yearEnd(year)), table(stock, unit, yearEnd(year - 1))];
  const change = shareOf(now, before);
  return reasonOf([change]) ?? (isMissing(change) ? 0 : change.percent - 100);
}

/** The jumps of committees in a year against their own other years, the farthest first. */
export function committeeJumps(
  table: MemberTable,
  units: readonly string[],
  year: number,
  years: readonly number[]
): CommitteeJump[] {
  return units
    .flatMap((unit) =>
      JUMP_MEASURES.flatMap((measure): CommitteeJump[] => {
        const now = valueIn(table, unit, year, measure);
        if (isMissing(now)) return [];
        const others = years
          .filter((other) => other !== year)
          .flatMap((other) => {
            const value = valueIn(table, unit, other, measure);
            return isMissing(value) ? [] : [value];
          });
        const jump = jumpOf(now, others, leastOf(measure, others));
        if (isMissing(jump) || !jump.isJump) return [];
        const moves = (code: string) => table(code, unit, `${year}`);
        const [came, went] = [moves('members-moved-in'), moves('members-moved-out')];
        const moved = isMissing(came) ? came : isMissing(went) ? went : came - went;
        return [{ ...jump, unit, measure, moved: measure === 'growth' ? moved : null }];
      })
    )
    .sort((a, b) => b.distance - a.distance);
}
