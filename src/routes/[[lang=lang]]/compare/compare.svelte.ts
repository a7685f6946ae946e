import { EngineError } from '$lib/engine/errors';
import type { Engine, Progress } from '$lib/engine/engine';
import { comparisonFacts } from '$lib/figures/compare/comparisonFacts';
import type { Comparison } from '$lib/model/comparison';
import type { ComparisonFacts } from '$lib/model/comparisonFacts';
import type { Vintage } from '$lib/model/known';
import type { Evidence } from '$lib/model/segment';
import { selectionOf, type ComparisonAnswer } from '$lib/questions/comparison';
import { vintagesBehind } from '$lib/questions/vintagesBehind';
import { withSources } from '$lib/questions/withSources';
import type { CompareChoices } from '$lib/view/compareChoices';
import { Recent } from '$lib/view/recent';
import { writeComparison } from '$lib/view/writeComparison';
import { HeldAnswers } from '../heldAnswers';
import type { Failure } from '../overview.svelte';

const DRAWN = 100;

/**
 * What the page shows for the comparison in the URL. Starts with the prerendered facts. A small snapshot is
 * asked for once as a whole, a large one for each set of indicators and places; every other change of the comparison is
 * worked out from rows already here, without a word to the engine. The latest wish wins; the last good figure stays until the next is ready or has failed.
 */
export class CompareModel {
  facts = $state.raw() as ComparisonFacts;
  wanted = $state.raw() as Comparison;
  busy = $state(false);
  /** Bytes of a snapshot's parts, while they are fetched; null before and where there are none. */
  progress = $state.raw<Progress | null>(null);
  failure = $state.raw<Failure | null>(null);
  /** Publications of the numbers whose evidence was opened. */
  vintages = $state.raw<readonly Vintage[]>([]);

  readonly #first: ComparisonFacts;
  /** The query that the prerendered facts answer; `writeComparison` gives one text for one comparison. */
  readonly #firstQuery: string;
  readonly #answers: HeldAnswers;
  /** Facts by query: a view seen before is not even worked out again. */
  readonly #drawn = new Recent<ComparisonFacts>(DRAWN);
  #stop: AbortController | null = null;

  constructor(
    first: { facts: ComparisonFacts; asked: Comparison; vintages: readonly Vintage[] },
    private choices: CompareChoices,
    private readonly engine: () => Promise<Engine>
  ) {
    this.facts = this.#first = first.facts;
    this.wanted = first.asked;
    this.vintages = first.vintages;
    this.#firstQuery = writeComparison(first.asked, choices);
    this.#answers = new HeldAnswers(engine);
  }

  /** Shows a comparison that was read against `choices`; at once when its rows are here. Resolves when it is shown, failed or was overtaken. */
  async show(comparison: Comparison, choices = this.choices): Promise<void> {
    this.#stop?.abort();
    this.choices = choices;
    this.wanted = comparison;
    this.failure = null;
    this.busy = false;
    if (writeComparison(comparison, this.choices) === this.#firstQuery) {
      this.facts = this.#first;
      return;
    }
    const selection = selectionOf(comparison, this.choices);
    const held = this.#answers.held(selection);
    if (held) return this.#draw(comparison, held);

    const stop = (this.#stop = new AbortController());
    this.busy = true;
    this.progress = null;
    const onProgress = (progress: { loaded: number; total: number }) =>
      !stop.signal.aborted && (this.progress = { part: 'figures', ...progress });
    try {
      const answer = await this.#answers.ask(selection, stop.signal, onProgress);
      if (!stop.signal.aborted) this.#draw(comparison, answer);
    } catch (thrown) {
      if (!stop.signal.aborted) this.failure = failureOf(thrown);
    } finally {
      if (!stop.signal.aborted) this.busy = false;
    }
  }

  /** Asks ahead of the reader's first choice, as far as that can be known. */
  prepare(): Promise<void> {
    return this.#answers.prepare(this.wanted.snapshot);
  }

  again(): void {
    void this.show(this.wanted);
  }

  /** Adds the other publications of what a number was made of; without an engine the number's own stays alone. */
  async lookUp({ observations }: Evidence): Promise<void> {
    const { snapshot } = this.wanted;
    try {
      const engine = await this.engine();
      await engine.open(snapshot);
      const rows = await engine.run(vintagesBehind(snapshot, observations, this.choices.units));
      this.vintages = await withSources<Vintage>(engine.run, snapshot, rows);
    } catch {
      // The window already shows the observation itself with its source.
    }
  }

  #draw(comparison: Comparison, answer: ComparisonAnswer): void {
    const query = writeComparison(comparison, this.choices);
    const facts = this.#drawn.get(query) ?? comparisonFacts(comparison, answer, this.choices);
    if (!facts) return;
    this.#drawn.set(query, facts);
    this.facts = facts;
  }
}

function failureOf(thrown: unknown): Failure {
  const error = thrown instanceof EngineError ? thrown : new EngineError('query-failed', String(thrown));
  return { code: error.code, detail: error.detail };
}
