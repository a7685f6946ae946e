import type { Engine } from '$lib/engine/engine';
import { asEngineError } from '$lib/engine/errors';
import { parseSnapshotId } from '$lib/model/snapshotId';
import { askChoices } from '$lib/questions/choices';
import type { CompareChoices } from '$lib/view/compareChoices';
import { isSnapshot } from '$lib/view/defaults';
import type { Failure } from './overview.svelte';

/**
 * What an address is read against: the page's own catalogue, or that of the snapshot in parts that the address names. Such
 * a snapshot brings its catalogue itself, thousands of communes that no page carries; it may have come to the server
 * after the site was built.
 */
export class BroughtChoices {
  failure = $state.raw<Failure | null>(null);
  /** By snapshot; null of one that is not there. */
  #brought = $state.raw<Readonly<Record<string, CompareChoices | null>>>({});
  #asking = '';

  constructor(
    private readonly own: CompareChoices,
    private readonly engine: () => Promise<Engine>
  ) {}

  /** Undefined while the catalogue of a snapshot is on its way. `named` as the address says it. */
  of(named: string | null): CompareChoices | undefined {
    if (!this.#isForeign(named)) return this.own;
    const brought = this.#brought[named];
    return brought === null ? this.own : brought;
  }

  /** Fetches the catalogue of a snapshot that is not the page's own. Resolves when it is here, failed or was overtaken. */
  async bring(named: string | null): Promise<void> {
    this.#asking = named ?? '';
    this.failure = null;
    if (!this.#isForeign(named) || named in this.#brought) return;
    try {
      const engine = await this.engine();
      await engine.open(named);
      const choices = await askChoices(engine.run, named);
      this.#set(named, { ...this.own, ...choices, large: [...(this.own.large ?? []), named] });
    } catch (thrown) {
      const { code, detail } = asEngineError(thrown, 'snapshot-missing');
      // Reading the address against the page's own says that there is no such snapshot.
      if (code === 'snapshot-missing' && !isSnapshot(this.own, named)) this.#set(named, null);
      else if (this.#asking === named) this.failure = { code, detail };
    }
  }

  #isForeign(named: string | null): named is string {
    return named !== null && !this.own.snapshots.includes(named) && parseSnapshotId(named)?.collection === 'snapshots';
  }

  #set(named: string, choices: CompareChoices | null): void {
    this.#brought = { ...this.#brought, [named]: choices };
  }
}
