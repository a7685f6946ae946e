import type { ModulePort } from '../../engine/moduleWorker';
import { abortable, throwIfAborted } from '../../engine/abortable';
import { EngineError } from '../../engine/errors';
import type { Claim, Inconsistency, JudgedClaim } from '../../model/claim';
import type { Vintage } from '../../model/known';
import type { CheckText, TextChecked } from '../checkText';
import { gatherFacts } from '../judge/gatherFacts';
import type { ClaimFacts } from '../judge/claimFacts';
import type { Lexicon } from '../lexicon';
import type { Carried, ClaimRequest, ClaimResponse } from './claimMessages';
import { mapVintages } from './mapVintages';
import { sameFacts } from './sameFacts';
import { workerTasks } from './workerTasks';

export type ClaimPort = ModulePort<ClaimRequest, ClaimResponse>;

/** Texts read and judged off the page. */
export interface ClaimsInWorker {
  /**
   * As `checkText`; rejects with `EngineError`s only. A new check ends the one before it, which rejects with `cancelled`.
   * The same text with other corrections is not read again, and only what they change is judged again, as long as the
   * lexicon is the same object; it is plain data.
   */
  check: CheckText;
  /** As `readTextFile`; rejects with a `FileProblem`, or an `EngineError`. */
  readFile(file: File, options?: { signal?: AbortSignal }): Promise<string>;
  /** Ends the worker and gives its memory back; the next call starts another. */
  close(): void;
}

/** A page that clones so many rows at once keeps its frames. */
const ROWS_AT_ONCE = 500;

/** Without what a component wraps around its state, which cannot be sent. */
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

export function claimsInWorker(start: () => ClaimPort): ClaimsInWorker {
  const tasks = workerTasks(start);
  let running: AbortController | undefined;
  /** What the worker that is open has been given. */
  let given: { worker: number; lexicon: Lexicon; facts: ClaimFacts | null } | undefined;

  const read = async (text: Parameters<CheckText>[0], lexicon: Lexicon, signal: AbortSignal): Promise<Claim[]> => {
    const claims: Claim[] = [];
    await tasks.ask({
      signal,
      before: (worker, post) => {
        if (given?.worker === worker && given.lexicon === lexicon) return;
        post({ lexicon });
        given = { worker, lexicon, facts: null };
      },
      task: (id) => ({ task: 'read', id, text: text.text, corrections: plain(text.corrections) }),
      onPart: (part) => {
        if (part.type === 'claims') for (const claim of part.claims) claims.push(claim);
      }
    });
    return claims;
  };

  const judge = async (
    claims: readonly Claim[],
    facts: ClaimFacts,
    signal: AbortSignal,
    tell: (share: number) => void
  ) => {
    const numbers: JudgedClaim[] = [];
    let inconsistencies: readonly Inconsistency[] = [];
    let isKnown = false;
    await tasks.ask({
      signal,
      before: (worker, post) => {
        // The worker that read the text was ended meanwhile.
        if (given?.worker !== worker) throw new EngineError('worker-died');
        isKnown = given.facts !== null && sameFacts(given.facts, facts);
        if (isKnown) return;
        for (let from = 0; from < facts.rows.length; from += ROWS_AT_ONCE)
          post({ rows: facts.rows.slice(from, from + ROWS_AT_ONCE) });
        given.facts = facts;
      },
      task: (id) => ({ task: 'judge', id, facts: isKnown ? null : { ...facts, rows: [] } }),
      onPart: (part) => {
        if (part.type === 'judgements')
          for (const judgement of part.judgements)
            numbers.push({
              claim: claims[numbers.length] as Claim,
              judgement: mapVintages<Carried, Vintage>(judgement, (row) =>
                typeof row === 'number' ? (facts.rows[row] as Vintage) : row
              )
            });
        if (part.type === 'judgements') tell(numbers.length / claims.length);
        if (part.type === 'done') inconsistencies = part.inconsistencies;
      }
    });
    return { numbers, inconsistencies: [...inconsistencies] };
  };

  return {
    check: async (text, lexicon, run, { signal: outer, onProgress } = {}): Promise<TextChecked> => {
      running?.abort();
      const control = new AbortController();
      running = control;
      const abort = () => control.abort();
      if (outer?.aborted) abort();
      outer?.addEventListener('abort', abort, { once: true });
      const { signal } = control;
      try {
        throwIfAborted(signal);
        onProgress?.({ part: 'read', share: 0 });
        const claims = await read(text, lexicon, signal);
        onProgress?.({ part: 'ask', share: 0 });
        const facts = await abortable(gatherFacts(run, text.snapshot, claims, lexicon, { signal }), signal);
        onProgress?.({ part: 'judge', share: 0 });
        const judged = await judge(claims, facts, signal, (share) => onProgress?.({ part: 'judge', share }));
        return { ...judged, facts };
      } finally {
        outer?.removeEventListener('abort', abort);
        if (running === control) running = undefined;
      }
    },
    readFile: async (file, { signal } = {}) => {
      let text = '';
      await tasks.ask({
        ...(signal ? { signal } : {}),
        task: (id) => ({ task: 'file', id, file }),
        onPart: (part) => {
          if (part.type === 'text') ({ text } = part);
        }
      });
      return text;
    },
    close: () => {
      running?.abort();
      given = undefined;
      tasks.close();
    }
  };
}
