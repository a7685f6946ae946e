import { matchCorrections } from '$lib/claims/corrections';
import type { CheckProgress, CheckText, TextChecked } from '$lib/claims/checkText';
import type { Lexicon } from '$lib/claims/lexicon';
import type { Engine } from '$lib/engine/engine';
import { asEngineError } from '$lib/engine/errors';
import type { CheckedText, Claim, ClaimCorrection } from '$lib/model/claim';
import type { Failure } from '../overview.svelte';
import { movedCorrections } from './movedCorrections';

/** The text of the result, and what was found in it. */
export interface Checked extends TextChecked {
  text: string;
  name: string;
  snapshot: string;
  /** By `Claim.index`. */
  corrections: ReadonlyMap<number, ClaimCorrection>;
}

export type Busy = CheckProgress | { part: 'open'; share: 0 };
type Own = Pick<CheckedText, 'name' | 'text' | 'corrections'>;

/** Characters that are read at a time: some three hundred pages. */
export const MOST_CHARACTERS = 1_000_000;

/**
 * The text that the reader checks, as typed and as last checked. Of several wishes the last counts; the last result stays
 * until the next is there. Nothing that was typed is lost: a text that another takes the place of can be brought back.
 */
export class CheckModel {
  draft = $state('');
  name = $state('');
  corrections = $state.raw<readonly ClaimCorrection[]>([]);
  /** The text is shown to be edited, not its result. */
  editing = $state(true);
  checked = $state.raw<Checked | null>(null);
  /** The snapshot that was last asked for. */
  asked = $state('');
  busy = $state.raw<Busy | null>(null);
  failure = $state.raw<Failure | null>(null);
  /** What the text at hand took the place of. */
  before = $state.raw<Own | null>(null);

  /** The text that the places of `corrections` are of. */
  #placedIn = '';
  #stop: AbortController | null = null;

  constructor(
    private readonly engine: () => Promise<Engine>,
    private readonly checkText: () => Promise<CheckText>
  ) {}

  /** Puts another text in the place of the one at hand. */
  replace({ name, text, corrections }: Own): void {
    this.cancel();
    const own: Own = { name: this.name, text: this.draft, corrections: this.corrections };
    this.before = this.draft.trim() && this.draft !== text ? own : null;
    this.#set({ name, text, corrections });
  }

  bringBack(): void {
    if (this.before) this.replace(this.before);
  }

  edit(): void {
    this.cancel();
    this.editing = true;
  }

  cancel(): void {
    this.#stop?.abort();
    this.#stop = null;
    this.busy = null;
    this.failure = null;
  }

  /** Resolves when the result is shown, failed or was overtaken. */
  async check(snapshot: string, lexicon: Lexicon): Promise<void> {
    this.#stop?.abort();
    const { signal } = (this.#stop = new AbortController());
    const { draft: text, name } = this;
    this.asked = snapshot;
    this.failure = null;
    this.busy = { part: 'open', share: 0 };
    const corrections = (this.corrections = movedCorrections(this.#placedIn, text, this.corrections));
    this.#placedIn = text;
    try {
      const [engine, checkText] = await Promise.all([this.engine(), this.checkText()]);
      await engine.open(snapshot, { signal });
      const onProgress = (progress: CheckProgress) => !signal.aborted && (this.busy = progress);
      const found = await checkText({ text, snapshot, corrections }, lexicon, engine.run, { signal, onProgress });
      // What the worker sent of a long text is read in this task and shown in the next: together they hold up the page.
      await new Promise((next) => setTimeout(next));
      if (signal.aborted) return;
      const claims = found.numbers.map(({ claim }) => claim);
      this.checked = { ...found, text, name, snapshot, corrections: matchCorrections(claims, corrections) };
      this.editing = this.draft !== text;
    } catch (thrown) {
      const { code, detail } = asEngineError(thrown, 'boot-failed');
      if (!signal.aborted && code !== 'cancelled') this.failure = { code, detail };
    } finally {
      if (this.#stop?.signal === signal) this.busy = null;
    }
  }

  /** What the reader says of a number of the result, in place of what was said before; null takes it back. */
  correct(claim: Claim, said: Pick<ClaimCorrection, 'reading' | 'ignored'> | null): void {
    const before = this.checked?.corrections.get(claim.index);
    const others = this.corrections.filter((one) => one !== before);
    this.corrections = said ? [...others, { start: claim.start, text: claim.text, ...said }] : others;
  }

  #set({ name, text, corrections }: Own): void {
    this.name = name;
    this.draft = this.#placedIn = text;
    this.corrections = corrections;
    this.editing = true;
  }
}
