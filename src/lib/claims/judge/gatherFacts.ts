import type { Claim } from '../../model/claim';
import type { Run } from '../../model/question';
import type { Lexicon } from '../lexicon';
import type { ClaimFacts } from './claimFacts';

/** Asks for all that some claims, and readings near to theirs, need: by indicator and territory, whatever the period. */
export async function gatherFacts(
  run: Run,
  snapshot: string,
  claims: readonly Claim[],
  lexicon: Lexicon,
  options: { signal?: AbortSignal } = {}
): Promise<ClaimFacts> {
  void run;
  void claims;
  void options;
  return { snapshot, ...lexicon, rows: [] };
}
