import type { Vintage } from '../../model/known';
import type { Claim, ClaimCorrection, Inconsistency } from '../../model/claim';
import type { FileProblemCode } from '../../model/ownFile';
import type { ClaimFacts } from '../judge/claimFacts';
import type { Lexicon } from '../lexicon';
import type { JudgementOf } from './mapVintages';

/** A vintage by its place in the facts' rows, which both sides hold; whole where it is none of them. */
export type Carried = number | Vintage;

/** What can be asked, one after another; each has its own number. */
export type ClaimTask =
  | { task: 'file'; id: number; file: File }
  | { task: 'read'; id: number; text: string; corrections: readonly ClaimCorrection[] }
  /** Of the text that was read last. `facts` without their rows, which come before; null: the facts of the last judging. */
  | { task: 'judge'; id: number; facts: ClaimFacts | null };

/** To the worker. `lexicon` before the first text, `rows` before a judging with facts. */
export type ClaimRequest = { lexicon: Lexicon } | { rows: readonly Vintage[] } | { stop: number } | ClaimTask;

/** From the worker, for each task: any number of parts in order, then one of the others. `stopped` follows a `stop`. */
export type ClaimResponse = { id: number } & (
  | { type: 'claims'; claims: readonly Claim[] }
  | { type: 'judgements'; judgements: readonly JudgementOf<Carried>[] }
  | { type: 'text'; text: string }
  | { type: 'done'; inconsistencies: readonly Inconsistency[] }
  | { type: 'stopped' }
  | { type: 'problem'; code: FileProblemCode; detail: Readonly<Record<string, string | number>> }
  | { type: 'failed'; message: string }
);
