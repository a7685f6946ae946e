import { throwIfAborted } from '../engine/abortable';
import type { Claim, ClaimCorrection, Inconsistency, JudgedClaim } from '../model/claim';
import type { Run } from '../model/question';
import { findInconsistencies } from './consistency/findInconsistencies';
import { applyCorrections } from './corrections';
import type { ClaimFacts } from './judge/claimFacts';
import { gatherFacts } from './judge/gatherFacts';
import { claimJudge } from './judge/judgeClaims';
import { breathe, judgeInSteps, longWork } from './judgeInSteps';
import type { Lexicon } from './lexicon';
import { claimReader, type ClaimReader } from './reading/readClaims';

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

export interface CheckOptions {
  signal?: AbortSignal;
  onProgress?: (progress: CheckProgress) => void;
}

/** Reads a text, asks for the figures and judges every number. Rejects with the engine's errors, `cancelled` among them. */
export type CheckText = (text: TextToCheck, lexicon: Lexicon, run: Run, options?: CheckOptions) => Promise<TextChecked>;

/** On this thread: for the command line and tests. In the page see `worker/checkInWorker`. */
export const checkText: CheckText = async ({ text, snapshot, corrections }, lexicon, run, options = {}) => {
  const { signal, onProgress } = options;
  const pause = async () => {
    await breathe();
    throwIfAborted(signal);
  };
  throwIfAborted(signal);
  onProgress?.({ part: 'read', share: 0 });
  await pause();
  const claims = applyCorrections(readerOf(lexicon)(text), corrections, lexicon.units);
  onProgress?.({ part: 'ask', share: 0 });
  await pause();
  const facts = await gatherFacts(run, snapshot, claims, lexicon, signal ? { signal } : {});
  throwIfAborted(signal);
  onProgress?.({ part: 'judge', share: 0 });
  const numbers: JudgedClaim[] = [];
  const isLong = longWork();
  for (const judgements of judgeInSteps(claims, claimJudge(facts))) {
    for (const judgement of judgements) numbers.push({ claim: claims[numbers.length] as Claim, judgement });
    onProgress?.({ part: 'judge', share: numbers.length / claims.length });
    if (isLong()) await pause();
  }
  return { numbers, inconsistencies: findInconsistencies(text, numbers, facts), facts };
};

const readers = new WeakMap<Lexicon, ClaimReader>();

function readerOf(lexicon: Lexicon): ClaimReader {
  const known = readers.get(lexicon);
  if (known) return known;
  const reader = claimReader(lexicon);
  readers.set(lexicon, reader);
  return reader;
}
