import { MEMBER_INDICATORS } from '../../model/memberStatistics';
import { isMissing } from '../../model/missing';
import { ceiling, DEFAULT_CEILING, type Ceiling, type CeilingRule } from '../party/ceiling';
import { ratingsOf } from './committeeMeasures';
import type { MemberTable } from './memberTable';

export interface CommitteeCeiling extends Ceiling {
  unit: string;
  /** What was rated: members or organisations. */
  indicator: string;
}

export interface CeilingReview {
  /** Committees over the ceiling, the highest share first. */
  over: readonly CommitteeCeiling[];
  /** Ratings of committees that could be checked, and those that could not (withheld or not published). */
  checked: number;
  unchecked: number;
}

/** The share rated excellent of members and of organisations, committee by committee, against the ceiling. */
export function committeeCeilings(
  table: MemberTable,
  units: readonly string[],
  year: number,
  rule: CeilingRule = DEFAULT_CEILING
): CeilingReview {
  const found = units.flatMap((unit) =>
    [MEMBER_INDICATORS.rated, MEMBER_INDICATORS.organisationsRated].map((indicator) => {
      const { excellent, good, completed, notCompleted } = ratingsOf(table, indicator, unit, year);
      const known = Object.entries({ excellent, good, completed, 'not-completed': notCompleted }).filter(
        ([, count]) => !isMissing(count)
      );
      return { unit, indicator, verdict: ceiling(Object.fromEntries(known), rule) };
    })
  );
  const over = found.flatMap(({ unit, indicator, verdict }): CommitteeCeiling[] =>
    isMissing(verdict) || verdict.verdict === 'within' ? [] : [{ ...verdict, unit, indicator }]
  );
  const checked = found.filter(({ verdict }) => !isMissing(verdict)).length;
  return {
    over: over.sort((a, b) => b.excellent * a.base - a.excellent * b.base),
    checked,
    unchecked: found.length - checked
  };
}
