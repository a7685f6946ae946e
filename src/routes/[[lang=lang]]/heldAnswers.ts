import type { Engine } from '$lib/engine/engine';
import { FACT_TABLES } from '$lib/model/indicator';
import type { RunOptions } from '$lib/model/question';
import { isPartitioned, type SnapshotPackage } from '$lib/model/snapshot';
import {
  askComparison,
  partOf,
  wholeSnapshot,
  type ComparisonAnswer,
  type ComparisonSelection
} from '$lib/questions/comparison';
import { Recent } from '$lib/view/recent';

const REMEMBERED = 12;
/** Observations up to which a snapshot is asked for as a whole, so that no later change asks anything. */
const SMALL = 20_000;

/** Rows by selection: a small snapshot is asked for once as a whole, a large one for each set of indicators and places. */
export class HeldAnswers {
  /** Small snapshots, by id. */
  readonly #wholes = new Recent<ComparisonAnswer>(2);
  readonly #answers = new Recent<ComparisonAnswer>(REMEMBERED);

  constructor(private readonly engine: () => Promise<Engine>) {}

  /** The rows of a selection that are already here. */
  held(selection: ComparisonSelection): ComparisonAnswer | undefined {
    const own = this.#answers.get(selection.key);
    const whole = this.#wholes.get(selection.snapshot);
    if (own || !whole) return own;
    const part = partOf(whole, selection);
    this.#answers.set(part.key, part);
    return part;
  }

  /** Rejects with the engine's errors. */
  async ask(
    selection: ComparisonSelection,
    signal: AbortSignal,
    onProgress?: RunOptions['onProgress']
  ): Promise<ComparisonAnswer> {
    const engine = await this.#askWhole(selection.snapshot, signal);
    const held = this.held(selection);
    if (held) return held;
    const answer = await askComparison(engine.run, selection, { signal, onProgress });
    this.#answers.set(answer.key, answer);
    return answer;
  }

  /** Opens the snapshot and, when it is small, asks for all of it ahead of the reader's first choice. A failure is told then. */
  async prepare(snapshot: string): Promise<void> {
    if (this.#wholes.get(snapshot)) return;
    try {
      await this.#askWhole(snapshot);
    } catch {
      // The first choice tries again and says what is wrong.
    }
  }

  async #askWhole(snapshot: string, signal?: AbortSignal): Promise<Engine> {
    const engine = await this.engine();
    const content = await engine.open(snapshot, { signal });
    if (isSmall(content) && !this.#wholes.get(snapshot))
      this.#wholes.set(snapshot, await askComparison(engine.run, wholeSnapshot(snapshot), { signal }));
    return engine;
  }
}

/** A snapshot in parts never is: each indicator would be fetched. */
const isSmall = (content: SnapshotPackage): boolean => !isPartitioned(content) && observationsIn(content) <= SMALL;

const observationsIn = ({ resources }: SnapshotPackage): number =>
  resources.reduce((sum, { name, rows }) => sum + ((FACT_TABLES as readonly string[]).includes(name) ? rows : 0), 0);
