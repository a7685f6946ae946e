import { EngineError } from '$lib/engine/errors';
import type { Engine } from '$lib/engine/engine';
import type { View } from '$lib/model/view';
import { askPartyPage, type PartyAnswer } from '$lib/questions/partyPage';
import type { ViewChoices } from '$lib/view/defaults';
import { SeenAnswers } from '$lib/view/seenAnswers';
import type { Failure } from '../overview.svelte';
import { partyInput } from '$lib/view/partyInput';

const sameView = (a: View, b: View) => a.unit === b.unit && a.snapshot === b.snapshot;

/**
 * The page's answer to what the URL asks. Starts with the prerendered answer, keeps the last good one on the screen while
 * another is on its way or has failed, and remembers what it has already seen.
 */
export class PartyModel {
  answer = $state.raw() as PartyAnswer;
  wanted = $state.raw() as View;
  busy = $state(false);
  failure = $state.raw<Failure | null>(null);

  readonly #seen = new SeenAnswers<PartyAnswer>();
  #stop: AbortController | null = null;

  constructor(
    first: PartyAnswer,
    private readonly choices: ViewChoices,
    private readonly engine: () => Promise<Engine>
  ) {
    this.answer = first;
    this.wanted = first.view;
    this.#seen.remember(first);
  }

  /** Shows a view; the latest call wins. Resolves when the answer is on the screen, failed, or was overtaken. */
  async show(view: View, { again = false } = {}): Promise<void> {
    if (!again && sameView(view, this.wanted) && (this.busy || sameView(this.answer.view, view))) return;
    this.#stop?.abort();
    const stop = (this.#stop = new AbortController());
    this.wanted = view;
    this.failure = null;
    this.busy = false;
    const seen = this.#seen.get(view);
    if (seen) {
      this.answer = seen;
      return;
    }
    this.busy = true;
    try {
      const answer = await this.#ask(view, stop.signal);
      this.#seen.remember(answer);
      if (!stop.signal.aborted) this.answer = answer;
    } catch (error) {
      if (stop.signal.aborted) return;
      const known = error instanceof EngineError ? error : new EngineError('query-failed', String(error));
      this.failure = { code: known.code, detail: known.detail };
    } finally {
      if (!stop.signal.aborted) this.busy = false;
    }
  }

  async #ask(view: View, signal: AbortSignal): Promise<PartyAnswer> {
    const engine = await this.engine();
    const input = partyInput(view, this.choices);
    if (!input) throw new EngineError('query-failed', view.unit);
    await engine.open(view.snapshot, { signal });
    return askPartyPage(engine.run, input, { signal });
  }
}
