import type { Question, RunOptions } from '../../model/question';
import { isPartitioned } from '../../model/snapshot';
import { MountedParts, type PartMountable } from './mountedParts';
import { MOST_FOR_ONE_QUESTION, neededParts } from './neededParts';
import { PartStore, type HeldPart, type PinnedParts } from './partStore';
import type { FetchBytes, LoadedSnapshot } from '../snapshot';

export interface PartLimits {
  /** Bytes held beside those that a question is waiting for. */
  held?: number;
  /** Bytes for one question. */
  question?: number | undefined;
  /** A question sees its own parts only, not those that others have fetched: its answer is the same whatever was asked before. */
  exact?: boolean;
}

/** The parts of all snapshots that are open: `load` those that a question reads, `mount` them where it is asked, release. */
export class Parts {
  readonly #store: PartStore;
  readonly #mounted = new WeakMap<PartMountable, MountedParts>();
  readonly #checked = new WeakSet<HeldPart>();

  constructor(
    fetchBytes: FetchBytes,
    private readonly limits: PartLimits = {}
  ) {
    this.#store = new PartStore(fetchBytes, limits.held);
  }

  /** Null when none of the snapshots that the question names has parts. Rejects as `neededParts` and `PartStore.pin`. */
  async load(
    question: Question<unknown>,
    snapshots: Iterable<LoadedSnapshot>,
    options: RunOptions = {}
  ): Promise<PinnedParts | null> {
    const { question: most = MOST_FOR_ONE_QUESTION } = this.limits;
    const sql = question.sql.toLowerCase();
    const named = [...snapshots].filter(({ id }) => sql.includes(`"${id}"`));
    const needed = named.map((snapshot) => ({ snapshot, parts: neededParts(question, snapshot, most) }));
    const inParts = needed.filter(({ snapshot }) => isPartitioned(snapshot.content));
    if (inParts.length === 0) return null;
    const pinned: PinnedParts[] = [];
    const release = () => pinned.splice(0).forEach((each) => each.release());
    try {
      for (const { snapshot, parts } of inParts) pinned.push(await this.#store.pin(snapshot.id, parts, options));
    } catch (thrown) {
      release();
      throw thrown;
    }
    return { parts: pinned.flatMap(({ parts }) => parts), release };
  }

  /** Before each answer: the engine may be another one by now, or have been asked something else in between. */
  async mount(engine: PartMountable, { parts }: Pick<PinnedParts, 'parts'>): Promise<void> {
    let mounted = this.#mounted.get(engine);
    if (!mounted) this.#mounted.set(engine, (mounted = new MountedParts(engine, this.#checked)));
    const held = (part: HeldPart) => !this.limits.exact && this.#store.holds(part);
    await mounted.mount(parts, held, (part) => this.#store.refuse(part));
  }

  clear(): void {
    this.#store.clear();
  }
}
