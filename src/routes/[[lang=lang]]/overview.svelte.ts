import { EngineError } from '$lib/engine/errors';
import type { Engine } from '$lib/engine/engine';
import type { View } from '$lib/model/view';
import { askOverview, snapshotsNeeded, type OverviewAnswer } from '$lib/questions/overview';
import type { ViewChoices } from '$lib/view/defaults';
import { overviewInput } from '$lib/view/overviewInput';
import { SeenAnswers } from '$lib/view/seenAnswers';

/** A failure in the words of the engine's closed list; the sentence for the reader is in `language`. */
export type Failure = { code: EngineError['code']; detail: string };

const sameView = (a: View, b: View) => a.unit === b.unit && a.period === b.period && a.snapshot === b.snapshot;

/**
 * The overview's answer to what the URL asks. Starts with the prerendered answer, keeps the last good one on the screen
 * while another is on its way or has failed, and remembers what it has already seen.
 */
export class OverviewModel {
  answer = $state.raw() as OverviewAnswer;
  wanted = $state.raw() as View;
  busy = $state(false);
  failure = $state.raw<Failure | null>(null);

  readonly #seen = new SeenAnswers<OverviewAnswer>();
  #turn = 0;
  #stop: AbortController | null = null;

  constructor(
    first: OverviewAnswer,
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
    const turn = ++this.#turn;
    this.#stop?.abort();
    const stop = (this.#stop = new AbortController());
    this.wanted = view;
    this.failure = null;

    const seen = this.#seen.get(view);
    if (seen) {
      this.answer = seen;
      this.busy = false;
      return;
    }
    this.busy = true;
    try {
      const answer = await this.#ask(view, stop.signal);
      if (turn !== this.#turn) return;
      this.answer = answer;
      this.#seen.remember(answer);
    } catch (error) {
      if (turn !== this.#turn) return;
      const known = error instanceof EngineError ? error : new EngineError('query-failed', String(error));
      this.failure = { code: known.code, detail: known.detail };
    } finally {
      if (turn === this.#turn) this.busy = false;
    }
  }

  async #ask(view: View, signal: AbortSignal): Promise<OverviewAnswer> {
    const engine = await this.engine();
    const input = overviewInput(view, this.choices);
    if (!input) throw new EngineError('query-failed', `${view.unit} ${view.period}`);
    await Promise.all(snapshotsNeeded(view, this.choices.snapshots).map((date) => engine.open(date, { signal })));
    return askOverview(engine.run, input, { signal });
  }
}
