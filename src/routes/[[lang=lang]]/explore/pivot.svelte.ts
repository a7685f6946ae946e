import type { Engine } from '$lib/engine/engine';
import { proposedPeriods } from '$lib/compute/proposedPeriods';
import { asEngineError } from '$lib/engine/errors';
import { comparisonFacts } from '$lib/figures/compare/comparisonFacts';
import { pivotFacts, type PivotFacts } from '$lib/figures/pivot/pivotFacts';
import type { ComparisonFacts } from '$lib/model/comparisonFacts';
import type { Vintage } from '$lib/model/known';
import type { Language } from '$lib/model/language';
import type { Pivot } from '$lib/model/pivot';
import type { Evidence } from '$lib/model/segment';
import { vintagesBehind } from '$lib/questions/vintagesBehind';
import { withSources } from '$lib/questions/withSources';
import type { CompareChoices } from '$lib/view/compareChoices';
import { yearOf } from '$lib/view/defaults';
import { pivotComparison, type PivotWhyNot } from '$lib/view/pivotComparison';
import { pivotSelection } from '$lib/view/pivotSelection';
import { Recent } from '$lib/view/recent';
import { writePivot } from '$lib/view/writePivot';
import type { Failure } from '../overview.svelte';
import { HeldAnswers } from '../heldAnswers';

const MADE = 30;

/**
 * What the page shows for the pivot in the URL. Starts with the prerendered table. The latest wish wins; the last good
 * table stays until the next is ready or has failed.
 */
export class PivotModel {
  facts = $state.raw() as PivotFacts;
  wanted = $state.raw() as Pivot;
  /** The same figures as a comparison; why they are none; null while nothing is to be drawn. */
  drawing = $state.raw<ComparisonFacts | PivotWhyNot | null>(null);
  busy = $state(false);
  failure = $state.raw<Failure | null>(null);
  /** Publications of the numbers whose evidence was opened. */
  vintages = $state.raw<readonly Vintage[]>([]);

  readonly #first: PivotFacts;
  /** The query that the prerendered facts answer; `writePivot` gives one text for one pivot. */
  readonly #firstQuery: string;
  readonly #answers: HeldAnswers;
  /** Facts by query: a table seen before is not made again. */
  readonly #made = new Recent<PivotFacts>(MADE);
  #stop: AbortController | null = null;
  #drawn = false;

  constructor(
    private readonly lang: Language,
    first: { facts: PivotFacts; vintages: readonly Vintage[] },
    private readonly choices: CompareChoices,
    private readonly engine: () => Promise<Engine>
  ) {
    this.facts = this.#first = first.facts;
    this.wanted = first.facts.pivot;
    this.vintages = first.vintages;
    this.#firstQuery = writePivot(first.facts.pivot, choices);
    this.#answers = new HeldAnswers(engine);
  }

  /** Shows a pivot, and its figures as a comparison when they are to be drawn. Resolves when shown, failed or overtaken. */
  async show(pivot: Pivot, drawn: boolean): Promise<void> {
    this.#stop?.abort();
    this.wanted = pivot;
    this.#drawn = drawn;
    this.failure = null;
    this.busy = false;
    const known = this.#known(pivot);
    if (known) this.facts = known;
    if (!drawn) this.drawing = null;
    if (known && !drawn) return;

    const selection = pivotSelection(pivot, this.choices);
    const held = this.#answers.held(selection);
    const stop = (this.#stop = new AbortController());
    this.busy = !held;
    try {
      const answer = held ?? (await this.#answers.ask(selection, stop.signal));
      if (stop.signal.aborted) return;
      const facts = this.#known(pivot) ?? pivotFacts(this.lang, pivot, answer, this.choices);
      this.#made.set(writePivot(pivot, this.choices), facts);
      this.facts = facts;
      if (!drawn) return;
      const comparison = pivotComparison(pivot, facts.table, this.choices);
      this.drawing =
        'whyNot' in comparison
          ? comparison
          : (comparisonFacts(comparison, answer, this.choices) ?? { whyNot: 'nothing', most: 0 });
    } catch (thrown) {
      if (stop.signal.aborted) return;
      const { code, detail } = asEngineError(thrown, 'query-failed');
      this.failure = { code, detail };
    } finally {
      if (!stop.signal.aborted) this.busy = false;
    }
  }

  /** Opens the snapshot and asks for what a small one holds, ahead of the reader's first choice. */
  prepare(): Promise<void> {
    return this.#answers.prepare(this.wanted.snapshot);
  }

  /** The periods to show of other indicators that have nothing in the chosen ones; null when they have, or it is not known yet. */
  periodsFor(indicators: readonly string[]): readonly string[] | null {
    const { keep, snapshot } = this.wanted;
    const answer = this.#answers.held(
      pivotSelection({ ...this.wanted, keep: { ...keep, indicator: indicators } }, this.choices)
    );
    const [indicator = ''] = indicators;
    const unit = this.choices.units.find(({ code }) => code === keep.unit?.[0]);
    if (
      !answer ||
      !unit ||
      answer.known.some((row) => row.indicator === indicator && keep.period?.includes(row.period))
    )
      return null;
    const of = { indicator, territory: unit.territory, dimension: '' };
    return proposedPeriods(answer.known, of, Number(yearOf(snapshot)));
  }

  again(): void {
    void this.show(this.wanted, this.#drawn);
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

  #known(pivot: Pivot): PivotFacts | undefined {
    const query = writePivot(pivot, this.choices);
    return query === this.#firstQuery ? this.#first : this.#made.get(query);
  }
}
