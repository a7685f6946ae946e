export interface RowCacheOptions<Row> {
  rows: number;
  /** Rows that are asked for at once. */
  block: number;
  /** Rows `from` (included) to `to` (excluded). */
  page: (from: number, to: number) => Promise<readonly Row[]>;
  /** More rows are here. */
  loaded: () => void;
  failed: (thrown: unknown) => void;
}

/** Blocks that are kept: enough for going to and fro, little enough for a table of ten million rows. */
const KEPT = 24;

/**
 * Rows of a long table, as far as they were asked for. One request is under way at a time; of the rows that are wanted
 * meanwhile only the latest count.
 */
export class RowCache<Row> {
  /** By number of block, the one used longest ago first. */
  readonly #blocks = new Map<number, readonly Row[]>();
  readonly #options: RowCacheOptions<Row>;
  #wanted: { from: number; to: number } | null = null;
  #busy = false;
  #closed = false;

  constructor(options: RowCacheOptions<Row>) {
    this.#options = options;
  }

  /** Undefined for a row that is not here. */
  row(index: number): Row | undefined {
    const { block } = this.#options;
    return this.#blocks.get(Math.floor(index / block))?.[index % block];
  }

  /** Asks for rows, unless they are here; what was wanted before is forgotten. */
  want(from: number, to: number): void {
    this.#wanted = { from: Math.max(0, from), to: Math.min(this.#options.rows, to) };
    if (!this.#busy) void this.#work();
  }

  /** Nothing is told from now on. */
  close(): void {
    this.#closed = true;
  }

  async #work(): Promise<void> {
    const { block, rows, page, loaded, failed } = this.#options;
    this.#busy = true;
    try {
      for (let next = this.#missing(); next !== null && !this.#closed; next = this.#missing()) {
        const found = await page(next * block, Math.min(rows, (next + 1) * block));
        this.#blocks.set(next, found);
        this.#forget();
        if (!this.#closed) loaded();
      }
    } catch (thrown) {
      if (!this.#closed) failed(thrown);
    } finally {
      this.#busy = false;
    }
  }

  /** The first block that is wanted and not here; those that are, are used now. */
  #missing(): number | null {
    if (!this.#wanted || this.#wanted.to <= this.#wanted.from) return null;
    const { block } = this.#options;
    const last = Math.floor((this.#wanted.to - 1) / block);
    for (let i = Math.floor(this.#wanted.from / block); i <= last; i++) {
      const here = this.#blocks.get(i);
      if (!here) return i;
      this.#blocks.delete(i);
      this.#blocks.set(i, here);
    }
    return null;
  }

  #forget(): void {
    for (const oldest of this.#blocks.keys()) {
      if (this.#blocks.size <= KEPT) return;
      this.#blocks.delete(oldest);
    }
  }
}
