import type { Claim, JudgedClaim, Judgement } from '../../model/claim';
import type { Vintage } from '../../model/known';
import { FileProblem } from '../../model/ownFile';
import { findInconsistencies } from '../consistency/findInconsistencies';
import { applyCorrections } from '../corrections';
import type { ClaimFacts } from '../judge/claimFacts';
import { claimJudge, type Judge } from '../judge/judgeClaims';
import { breathe, judgeInSteps, longWork } from '../judgeInSteps';
import type { Lexicon } from '../lexicon';
import { claimReader, type ClaimReader } from '../reading/readClaims';
import { readTextFile } from '../readTextFile';
import type { Carried, ClaimRequest, ClaimResponse, ClaimTask } from './claimMessages';
import { mapVintages } from './mapVintages';

/** Claims handed over at once: a page that takes them in keeps its frames. */
const CLAIMS_AT_ONCE = 200;

interface Held {
  facts: ClaimFacts;
  judge: Judge;
  /** Of the rows in the facts. */
  places: ReadonlyMap<Vintage, number>;
  judged: WeakMap<Claim, Judgement>;
}

/**
 * What the worker does. The last text's claims and the last facts' judgements are kept, so that a correction costs the
 * judging of what it changes.
 */
export class ClaimTaskRunner {
  readonly #answer: (message: ClaimResponse) => void;
  #lexicon: Lexicon | undefined;
  #reader: ClaimReader | undefined;
  #rows: Vintage[] = [];
  #read: { text: string; claims: readonly Claim[] } | undefined;
  #claims: readonly Claim[] = [];
  #held: Held | undefined;
  #stopped = -1;

  constructor(answer: (message: ClaimResponse) => void) {
    this.#answer = answer;
  }

  /** Answers, and never rejects. */
  async take(message: ClaimRequest): Promise<void> {
    if ('lexicon' in message) this.#open(message.lexicon);
    else if ('rows' in message) for (const row of message.rows) this.#rows.push(row);
    else if ('stop' in message) this.#stopped = message.stop;
    else await this.#do(message);
  }

  #open(lexicon: Lexicon): void {
    this.#lexicon = lexicon;
    this.#reader = undefined;
    this.#read = undefined;
    this.#held = undefined;
  }

  async #do(task: ClaimTask): Promise<void> {
    const { id } = task;
    try {
      if (task.task === 'file') this.#answer({ id, type: 'text', text: await readTextFile(task.file) });
      else if (task.task === 'read') this.#readText(task);
      else await this.#judge(task);
    } catch (thrown) {
      if (thrown instanceof FileProblem) {
        const { code, detail } = thrown;
        this.#answer({ id, type: 'problem', code, detail });
      } else this.#answer({ id, type: 'failed', message: thrown instanceof Error ? thrown.message : String(thrown) });
    }
  }

  #readText({ id, text, corrections }: ClaimTask & { task: 'read' }): void {
    const lexicon = this.#lexicon;
    if (!lexicon) throw new Error('no lexicon');
    this.#reader ??= claimReader(lexicon);
    if (this.#read?.text !== text) this.#read = { text, claims: this.#reader(text) };
    this.#claims = applyCorrections(this.#read.claims, corrections, lexicon.units);
    for (let from = 0; from < this.#claims.length; from += CLAIMS_AT_ONCE)
      this.#answer({ id, type: 'claims', claims: this.#claims.slice(from, from + CLAIMS_AT_ONCE) });
    this.#answer({ id, type: 'done', inconsistencies: [] });
  }

  async #judge({ id, facts: given }: ClaimTask & { task: 'judge' }): Promise<void> {
    if (given) this.#hold({ ...given, rows: this.#rows });
    const held = this.#held;
    if (!held) throw new Error('no facts');
    const { facts, judge, places, judged } = held;
    const once = (claim: Claim) => {
      const known = judged.get(claim) ?? judge(claim);
      judged.set(claim, known);
      return known;
    };
    const claims = this.#claims;
    const numbers: JudgedClaim[] = [];
    const isLong = longWork();
    for (const judgements of judgeInSteps(claims, once)) {
      for (const judgement of judgements) numbers.push({ claim: claims[numbers.length] as Claim, judgement });
      const carried = judgements.map((judgement) =>
        mapVintages<Vintage, Carried>(judgement, (row) => places.get(row) ?? row)
      );
      this.#answer({ id, type: 'judgements', judgements: carried });
      if (!isLong()) continue;
      await breathe();
      if (this.#stopped === id) return this.#answer({ id, type: 'stopped' });
    }
    this.#answer({ id, type: 'done', inconsistencies: findInconsistencies(this.#read?.text ?? '', numbers, facts) });
  }

  #hold(facts: ClaimFacts): void {
    const places = new Map(facts.rows.map((row, i) => [row, i]));
    this.#rows = [];
    this.#held = { facts, judge: claimJudge(facts), places, judged: new WeakMap() };
  }
}
