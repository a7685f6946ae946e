import type { Computation, JudgedClaim } from '$lib/model/claim';
import type { ClaimWords } from '$lib/language/claims/claimWords';
import type { Evidence } from '$lib/model/segment';

/** What stands behind a number, for the parts of the site that show evidence. */
export interface ClaimEvidence {
  /** How the figures give it now; null without one. */
  now: Evidence | null;
  /** Of `match-older`: the publication that gives the number. */
  older: Evidence | null;
  /** The same comparison as sources printed it. */
  published: Evidence | null;
}

export function claimEvidence(words: ClaimWords, judged: JudgedClaim): ClaimEvidence {
  const { claim, judgement } = judged;
  const about = claim.reading ? words.reading(claim.reading) : '';
  const evidence = (part: string, observations: Evidence['observations'], formula: string): Evidence => ({
    id: `claim-${claim.index}-${part}`,
    text: claim.text,
    about,
    observations,
    formula
  });
  const of = (part: string, computation: Computation | null, formula: string): Evidence | null =>
    computation && evidence(part, distinct(computation.parts), formula);
  return {
    now: of('now', judgement.computed, words.arithmetic(judged)),
    older: of('older', judgement.older, ''),
    published: judgement.published.length > 0 ? evidence('published', judgement.published, '') : null
  };
}

/** A share of a unit in itself, or a plan held twice, names one observation once. */
const distinct = <T>(list: readonly T[]): T[] => [...new Set(list)];
