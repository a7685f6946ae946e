import { remember, type HistoryEntry } from '$lib/sql/history';

/** Statements that ran in this tab; kept in the browser only while the reader wants it. */
export class HistoryModel {
  entries = $state.raw<readonly HistoryEntry[]>([]);
  kept = $state(false);
  /** What is on the screen is on its way into the browser's store, or out of it. */
  writing = $state(false);
  /** The browser keeps nothing. */
  refused = $state(false);

  #writes = 0;

  /** What was kept on an earlier visit stands behind what ran meanwhile. */
  async start(): Promise<void> {
    try {
      const { keptHistory } = await import('$lib/sql/keptHistory');
      const earlier = await keptHistory();
      if (!earlier) return;
      this.kept = true;
      this.#set([...this.entries].reverse().reduce<readonly HistoryEntry[]>(remember, earlier));
    } catch {
      // Nothing was kept where nothing can be.
    }
  }

  add(entry: HistoryEntry): void {
    this.#set(remember(this.entries, entry));
  }

  remove(entry: HistoryEntry): void {
    this.#set(this.entries.filter((other) => other !== entry));
  }

  clear(): void {
    this.#set([]);
  }

  async keep(kept: boolean): Promise<void> {
    this.kept = kept;
    this.refused = false;
    await this.#write();
  }

  #set(entries: readonly HistoryEntry[]): void {
    this.entries = entries;
    if (this.kept) void this.#write();
  }

  async #write(): Promise<void> {
    const write = ++this.#writes;
    this.writing = true;
    try {
      const { forgetHistory, keepHistory } = await import('$lib/sql/keptHistory');
      await (this.kept ? keepHistory(this.entries) : forgetHistory());
    } catch {
      this.refused = this.kept;
      this.kept = false;
    } finally {
      if (write === this.#writes) this.writing = false;
    }
  }
}
