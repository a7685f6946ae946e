import type { Engine } from '$lib/engine/engine';
import { EngineError } from '$lib/engine/errors';
import { askTargets, type TargetsAnswer } from '$lib/questions/targets';
import type { ViewChoices } from '$lib/view/defaults';
import type { TargetsView } from '$lib/view/defaultTargetsView';
import { Recent } from '$lib/view/recent';
import type { Failure } from '../overview.svelte';
import { targetsInput } from '$lib/view/targetsInput';

const REMEMBERED = 30;

/** What must be asked of the engine: every year, term and order is worked out from the rows already here. */
type Asked = Pick<TargetsView, 'unit' | 'snapshot'>;

const keyOf = ({ unit, snapshot }: Asked) => `${unit} ${snapshot}`;

/** The answer to what the URL asks. The last good one stays on the screen while another is on its way or has failed. */
export class TargetsModel {
  answer = $state.raw() as TargetsAnswer;
  /** The view that the answer on the screen is shown for. */
  shown = $state.raw() as TargetsView;
  wanted = $state.raw() as TargetsView;
  busy = $state(false);
  failure = $state.raw<Failure | null>(null);

  readonly #seen = new Recent<TargetsAnswer>(REMEMBERED);
  #stop: AbortController | null = null;

  constructor(
    first: { answer: TargetsAnswer; view: TargetsView },
    private readonly choices: ViewChoices,
    private readonly engine: () => Promise<Engine>
  ) {
    this.answer = first.answer;
    this.shown = this.wanted = first.view;
    this.#seen.set(keyOf(first.view), first.answer);
  }

  /** Shows a view; the latest call wins. Resolves when the answer is on the screen, failed, or was overtaken. */
  async show(view: TargetsView): Promise<void> {
    this.#stop?.abort();
    const stop = (this.#stop = new AbortController());
    this.wanted = view;
    this.failure = null;
    const seen = this.#seen.get(keyOf(view));
    if (seen) {
      this.#put(seen, view);
      return;
    }
    this.busy = true;
    try {
      const answer = await this.#ask(view, stop.signal);
      this.#seen.set(keyOf(view), answer);
      if (!stop.signal.aborted) this.#put(answer, view);
    } catch (thrown) {
      if (stop.signal.aborted) return;
      const error = thrown instanceof EngineError ? thrown : new EngineError('query-failed', String(thrown));
      this.failure = { code: error.code, detail: error.detail };
    } finally {
      if (!stop.signal.aborted) this.busy = false;
    }
  }

  again(): void {
    void this.show(this.wanted);
  }

  #put(answer: TargetsAnswer, view: TargetsView): void {
    this.answer = answer;
    this.shown = view;
    this.busy = false;
  }

  async #ask(view: TargetsView, signal: AbortSignal): Promise<TargetsAnswer> {
    const input = targetsInput(view, this.choices);
    if (!input) throw new EngineError('query-failed', view.unit);
    const engine = await this.engine();
    await engine.open(view.snapshot, { signal });
    return askTargets(engine.run, input, { signal });
  }
}
