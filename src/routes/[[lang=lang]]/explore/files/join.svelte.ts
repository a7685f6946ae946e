import type { Console, Result } from '$lib/engine/console/console';
import { asEngineError } from '$lib/engine/errors';
import type { SqlView } from '$lib/model/sqlView';
import { joinSql } from '$lib/sql/joinSql';
import type { Failure } from '../../overview.svelte';
import type { OwnTableEntry } from '../ownTables.svelte';

/** An own table beside published indicators. The latest wish wins; the last answer stays until the next is there. */
export class Join {
  table = $state.raw<OwnTableEntry | null>(null);
  indicators = $state.raw<readonly string[]>([]);
  busy = $state(false);
  failure = $state.raw<Failure | null>(null);
  console = $state.raw<Console | null>(null);
  result = $state.raw<Result | null>(null);
  #stop: AbortController | null = null;
  #unsubscribe: () => void = () => {};

  constructor(
    private readonly load: () => Promise<Console>,
    private readonly newest: string
  ) {}

  /** Null while no indicator is chosen. */
  get view(): SqlView | null {
    const { table, indicators } = this;
    if (!table?.keys || indicators.length === 0) return null;
    return joinSql({ name: table.name, keys: table.keys }, indicators, this.newest);
  }

  open(table: OwnTableEntry): void {
    this.close();
    this.table = table;
  }

  close(): void {
    this.#stop?.abort();
    this.#drop();
    this.busy = false;
    this.table = this.failure = null;
  }

  /** The page is left: the console stays for the other rooms. */
  leave(): void {
    this.close();
    this.#unsubscribe();
  }

  async run(): Promise<void> {
    const { view } = this;
    if (!view) return;
    this.#stop?.abort();
    const stop = (this.#stop = new AbortController());
    this.busy = true;
    this.failure = null;
    try {
      const console = await this.#console();
      await console.use(view.snapshot, { signal: stop.signal });
      const result = await console.run(view.sql, view.params, { signal: stop.signal });
      if (stop.signal.aborted) return void console.drop(result.id).catch(() => {});
      this.#drop();
      this.result = result;
    } catch (thrown) {
      if (stop.signal.aborted) return;
      const { code, detail } = asEngineError(thrown, 'query-failed');
      this.failure = { code, detail };
    } finally {
      if (this.#stop === stop) this.busy = false;
    }
  }

  async #console(): Promise<Console> {
    const console = await this.load();
    if (!this.console) {
      this.console = console;
      // A worker that ends takes its results with it.
      this.#unsubscribe = console.subscribe((state) => state === 'restarting' && (this.result = null));
    }
    return console;
  }

  #drop(): void {
    if (this.result) this.console?.drop(this.result.id).catch(() => {});
    this.result = null;
  }
}
