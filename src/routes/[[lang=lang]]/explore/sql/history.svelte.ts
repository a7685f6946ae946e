import { remember, together, without, type HistoryEntry } from '$lib/sql/history';

type Change = (entries: readonly HistoryEntry[]) => HistoryEntry[];

/**
 * Statements that ran in this tab; kept in the browser only while the reader wants it, together with what other tabs keep.
 * Whether they are kept is one choice for the browser: another tab that ends it ends it here with the next change.
 */
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
      const own = this.entries;
      this.#change((entries) => together(entries, own), together(earlier, own));
    } catch {
      // Nothing was kept where nothing can be.
    }
  }

  add(entry: HistoryEntry): void {
    this.#change((entries) => remember(entries, entry));
  }

  remove(entry: HistoryEntry): void {
    this.#change((entries) => without(entries, entry));
  }

  clear(): void {
    this.#change(() => []);
  }

  async keep(kept: boolean): Promise<void> {
    this.kept = kept;
    this.refused = false;
    const own = this.entries;
    await this.#write(async ({ forgetHistory, keepHistory }) => {
      if (kept) return keepHistory((entries) => together(entries, own));
      await forgetHistory();
      return own;
    });
  }

  #change(change: Change, shown = change(this.entries)): void {
    this.entries = shown;
    if (this.kept) void this.#write(({ changeHistory }) => changeHistory(change));
  }

  /** `work` resolves to what is kept then; null when another tab keeps it no longer. */
  async #write(
    work: (store: typeof import('$lib/sql/keptHistory')) => Promise<readonly HistoryEntry[] | null>
  ): Promise<void> {
    const write = ++this.#writes;
    this.writing = true;
    try {
      const now = await work(await import('$lib/sql/keptHistory'));
      if (now === null) this.kept = false;
      else if (write === this.#writes) this.entries = now;
    } catch {
      this.refused = this.kept;
      this.kept = false;
    } finally {
      if (write === this.#writes) this.writing = false;
    }
  }
}
