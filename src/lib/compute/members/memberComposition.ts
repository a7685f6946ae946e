import { MEMBER_BREAKDOWNS, MEMBER_INDICATORS, type MemberBreakdown } from '../../model/memberStatistics';
import { isMissing, type Maybe } from '../../model/missing';
import { reasonOf, shareOf, type Share } from './counts';
import { yearEnd } from './memberFlows';
import type { MemberTable } from './memberTable';

export interface CompositionPart {
  category: string;
  count: Maybe<number>;
  share: Maybe<Share>;
  /** A year before. */
  before: Maybe<number>;
  shareBefore: Maybe<Share>;
  /** Of the share, in percentage points. */
  change: Maybe<number>;
}

export interface MemberComposition {
  by: MemberBreakdown;
  year: number;
  total: Maybe<number>;
  totalBefore: Maybe<number>;
  parts: readonly CompositionPart[];
}

/** The parts of one breakdown at the end of a year, beside the year before. */
export function memberComposition(
  table: MemberTable,
  unit: string,
  year: number,
  by: MemberBreakdown
): MemberComposition {
  const at = (of: number, dimension = '', category = '') =>
    table(MEMBER_INDICATORS.stock, unit, yearEnd(of), dimension, category);
  const [total, totalBefore] = [at(year), at(year - 1)];
  const parts = MEMBER_BREAKDOWNS[by].map((category): CompositionPart => {
    const [count, before] = [at(year, by, category), at(year - 1, by, category)];
    const [share, shareBefore] = [shareOf(count, total), shareOf(before, totalBefore)];
    const change =
      reasonOf([share, shareBefore]) ??
      (isMissing(share) || isMissing(shareBefore) ? 0 : share.percent - shareBefore.percent);
    return { category, count, share, before, shareBefore, change };
  });
  return { by, year, total, totalBefore, parts };
}
