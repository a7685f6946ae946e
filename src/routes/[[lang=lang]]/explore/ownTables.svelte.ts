import type { Console } from '$lib/engine/console/console';
import { FileProblem } from '$lib/model/ownFile';
import { forgetTable, keepTable, keptTableNames, keptTables, watchTables, type OwnTableData } from './keptTables';

export interface OwnTableEntry extends OwnTableData {
  /** In this browser, beyond this tab. */
  kept: boolean;
  /** Whether the console has it; a kept table that it refuses can still be removed. */
  state: 'opening' | 'ready' | 'refused';
}

/** The reader's own tables of this tab, and those kept in the browser, in the order in which they were added. */
export class OwnTables {
  list = $state.raw<readonly OwnTableEntry[]>([]);
  #opened: Promise<void> | null = null;

  constructor(private readonly console: () => Promise<Console>) {}

  /** Lists the kept tables and gives them to the console, once. A browser that keeps nothing has none. */
  open(): Promise<void> {
    return (this.#opened ??= (async () => {
      watchTables(() => void this.look());
      const kept = await keptTables().catch(() => []);
      const isNew = ({ name }: OwnTableData) => this.list.every((table) => table.name !== name);
      const opening = kept.filter(isNew).map((table): OwnTableEntry => ({ ...table, kept: true, state: 'opening' }));
      this.list = [...opening, ...this.list];
      for (const table of opening) {
        const state = await this.#give(table).then(
          () => 'ready' as const,
          () => 'refused' as const
        );
        this.#change(table, { state });
      }
    })());
  }

  /** A table that another tab no longer keeps stays in this one, and says so. */
  async look(): Promise<void> {
    const names = await keptTableNames().catch(() => null);
    if (names) this.list = this.list.map((one) => (names.includes(one.name) ? one : { ...one, kept: false }));
  }

  /** Adds a table, or puts it in the place of the one of its name. Rejects, with the list as it was, when the console refuses it. */
  async add(table: OwnTableData, signal?: AbortSignal): Promise<void> {
    await this.#give(table, signal);
    const before = this.list.find(({ name }) => name === table.name);
    if (before?.kept) await forgetTable(before).catch(() => {});
    const entry: OwnTableEntry = { ...table, kept: false, state: 'ready' };
    this.list = before ? this.list.map((one) => (one.name === table.name ? entry : one)) : [...this.list, entry];
  }

  /** Rejects, with the list as it was, when the console cannot be reached; a refused table needs no console. */
  async remove(name: string): Promise<void> {
    const table = this.list.find((one) => one.name === name);
    if (table?.state === 'ready') await (await this.console()).remove(name);
    if (table?.kept) await forgetTable(table).catch(() => {});
    this.list = this.list.filter((one) => one.name !== name);
  }

  /** Keeps a table in this browser, or no longer. Throws the FileProblem `not-kept` or `name-kept`; the tab's table stays. */
  async keep(name: string, kept: boolean): Promise<void> {
    const table = this.list.find((one) => one.name === name);
    if (!table) return;
    const { bytes, rows, columns, keys, mark } = table;
    let made: string | null | undefined;
    try {
      if (kept) made = await keepTable({ name, bytes, rows, columns, keys, mark });
      else await forgetTable(table);
    } catch {
      throw new FileProblem('not-kept');
    }
    if (made === null) throw new FileProblem('name-kept');
    const now = this.list.find((one) => one.name === name);
    if (now) this.#change(now, { kept, mark: made });
  }

  async #give({ name, bytes }: OwnTableData, signal?: AbortSignal): Promise<void> {
    await (await this.console()).add({ name, bytes: bytes.slice() }, signal ? { signal } : {});
  }

  /** A table that was replaced or removed meanwhile stays as it is. */
  #change(table: OwnTableEntry, part: Partial<OwnTableEntry>): void {
    this.list = this.list.map((one) =>
      one.name === table.name && one.bytes === table.bytes ? { ...one, ...part } : one
    );
  }
}
