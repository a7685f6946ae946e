import type { Claim, Judgement } from '../../model/claim';
import type { ClaimFacts } from './claimFacts';

/** A judge of claims; made once for some facts (it indexes them). Pure. */
export type Judge = (claim: Claim) => Judgement;

export function claimJudge(facts: ClaimFacts): Judge {
  void facts;
  return () => ({
    verdict: 'insufficient',
    reason: 'no-indicator',
    computed: null,
    older: null,
    published: [],
    nearby: [],
    missing: []
  });
}
