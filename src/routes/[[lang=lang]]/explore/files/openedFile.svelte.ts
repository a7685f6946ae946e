import { asEngineError } from '$lib/engine/errors';
import { columnName } from '$lib/files/cells/columnName';
import { textColumn } from '$lib/files/match/keyCandidates';
import { keyColumns } from '$lib/files/match/keyColumns';
import type { ReadProgress } from '$lib/files/readProgress';
import { inFileWorker, type FileInWorker, type FilePort } from '$lib/files/worker/inFileWorker';
import { FileProblem, type FilePreview, type FileReading } from '$lib/model/ownFile';
import type { Unit } from '$lib/model/unit';
import { PERIOD_KEY, UNIT_KEY, type OwnKeys } from '$lib/sql/joinSql';
import type { Failure } from '../../overview.svelte';
import type { OwnTables } from '../ownTables.svelte';
import { FileMatching, type ChosenKeys } from './fileMatching.svelte';

/** A file that was not opened. */
export interface RefusedFile {
  name: string;
  problem: FileProblem;
}

export type Busy = ReadProgress | { part: 'add'; share: 0 };

/**
 * The file that is being read, and those that wait. Of several wishes the last counts; what was read stays until the next
 * reading is there. A file becomes a table as a whole or not at all.
 */
export class OpenedFile {
  waiting = $state.raw<readonly File[]>([]);
  name = $state('');
  preview = $state.raw<FilePreview | null>(null);
  /** What the reader set; the rest of the reading is guessed. */
  wanted = $state.raw<Partial<FileReading>>({});
  matching = $state.raw() as FileMatching;
  /** Only the query engine can read the file's cells. */
  engineOnly = $state(false);
  tableName = $state('');
  busy = $state.raw<Busy | null>(null);
  /** Of the reading that is wanted, or of adding it. */
  problem = $state.raw<FileProblem | null>(null);
  failure = $state.raw<Failure | null>(null);
  refused = $state.raw<readonly RefusedFile[]>([]);
  added = $state.raw<{ name: string; rows: number } | null>(null);

  #file: FileInWorker | null = null;
  #stop: AbortController | null = null;
  /** What was wanted of the reading that is shown. */
  #shown = $state.raw<Partial<FileReading>>({});

  constructor(
    private readonly units: readonly Unit[],
    private readonly newest: string,
    private readonly tables: OwnTables,
    private readonly start: () => FilePort
  ) {
    this.matching = new FileMatching(units, newest);
  }

  /** What is shown is what is wanted. */
  get settled(): boolean {
    return this.busy === null && this.wanted === this.#shown;
  }

  open(files: readonly File[]): void {
    this.refused = [];
    this.added = null;
    this.waiting = [...this.waiting, ...files];
    if (!this.#file) this.#next();
  }

  /** Reads the file again with what the reader set. */
  read(part: Partial<FileReading>): Promise<void> {
    return this.#read({ ...this.wanted, ...part });
  }

  choose(keys: ChosenKeys): Promise<void> {
    return this.#work('read', (signal) => this.#match(this.preview!, signal, keys));
  }

  /** Stops what is on its way: a file that is not yet read is left, what is shown stays. */
  cancel(): void {
    this.#stop?.abort();
    this.busy = null;
    this.wanted = this.#shown;
    if (!this.preview) this.leave();
  }

  /** Closes the file and opens the next. */
  leave(): void {
    this.#close();
    this.#next();
  }

  /** The page is left. */
  close(): void {
    this.waiting = [];
    this.#close();
  }

  add(): Promise<void> {
    return this.#work('write', async (signal) => {
      const { preview, matching, tableName: name } = this;
      if (!preview || !this.#file || this.wanted !== this.#shown) return;
      const found = matching.now ? keyColumns(matching.now, this.units, OWN_KEYS) : [];
      // A Parquet file of any size is taken as it is; one column alone is no reason to write it anew.
      const added = preview.reading.kind === 'parquet' && found.length < 2 ? [] : found;
      const onProgress = (progress: ReadProgress) => !signal.aborted && (this.busy = progress);
      const { bytes, rows, columns } = await this.#file.parquet(preview.reading, added, { signal, onProgress });
      this.busy = { part: 'add', share: 0 };
      const names = columns.map((column) => column.name);
      await this.tables.add({ name, bytes, rows, columns: names, keys: keysOf(names, added.length) }, signal);
      this.added = { name, rows };
      this.leave();
    });
  }

  #next(): void {
    const [file, ...waiting] = this.waiting;
    this.waiting = waiting;
    if (!file) return;
    this.name = file.name;
    try {
      this.#file = inFileWorker(file, this.start);
    } catch (thrown) {
      this.#refuse(thrown as FileProblem);
      return;
    }
    this.matching = new FileMatching(this.units, this.newest);
    void this.#read({});
  }

  async #read(wanted: Partial<FileReading>): Promise<void> {
    this.wanted = wanted;
    await this.#work('load', async (signal) => {
      const onProgress = (progress: ReadProgress) => !signal.aborted && (this.busy = progress);
      const preview = await this.#file!.preview(wanted, { signal, onProgress });
      if (!signal.aborted) await this.#match(preview, signal);
      if (signal.aborted) return;
      this.#shown = wanted;
      if (!this.preview || preview.reading.sheet !== this.preview.reading.sheet) this.tableName = nameFor(preview);
      this.preview = preview;
    });
  }

  async #match(preview: FilePreview, signal: AbortSignal, keys?: ChosenKeys): Promise<void> {
    const textsOf = async (column: string) =>
      textColumn(column, await this.#file!.texts(preview.reading, column, { signal }));
    try {
      await this.matching.match(preview, textsOf, keys);
      this.engineOnly = preview.reading.kind === 'parquet' && preview.rows.length === 0;
    } catch (thrown) {
      if (preview.reading.kind !== 'parquet' || !(thrown instanceof FileProblem)) throw thrown;
      this.matching.now = null;
      this.engineOnly = true;
    }
  }

  /** One thing at a time; what it throws is told unless something newer has begun. */
  async #work(part: 'load' | 'read' | 'write', work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.#stop?.abort();
    const stop = (this.#stop = new AbortController());
    this.busy = { part, share: 0 };
    this.problem = this.failure = null;
    try {
      await work(stop.signal);
    } catch (thrown) {
      if (!stop.signal.aborted) this.#fail(thrown);
    } finally {
      if (this.#stop === stop) this.busy = null;
    }
  }

  #fail(thrown: unknown): void {
    const problem = thrown instanceof FileProblem ? thrown : problemOf(thrown);
    if (!problem) {
      const { code, detail } = asEngineError(thrown, 'boot-failed');
      this.failure = { code, detail };
    } else if (this.preview) this.problem = problem;
    else this.#refuse(problem);
  }

  #refuse(problem: FileProblem): void {
    this.refused = [...this.refused, { name: this.name, problem }];
    this.leave();
  }

  #close(): void {
    this.#stop?.abort();
    this.#stop = null;
    this.#file?.close();
    this.#file = null;
    this.name = this.tableName = '';
    this.preview = this.busy = this.problem = this.failure = null;
    this.wanted = this.#shown = {};
    this.engineOnly = false;
  }
}

const OWN_KEYS: OwnKeys = { unit: UNIT_KEY, period: PERIOD_KEY };

/** Added columns are the last; those of the file may have had their names, or be keys already. */
function keysOf(names: readonly string[], added: number): OwnKeys | null {
  const [unit, period] = names.slice(-2);
  if (added === 2 && unit && period) return { unit, period };
  return names.includes(UNIT_KEY) && names.includes(PERIOD_KEY) ? OWN_KEYS : null;
}

/** What the console says of the reader's own bytes. */
function problemOf(thrown: unknown): FileProblem | undefined {
  const { code } = asEngineError(thrown, 'boot-failed');
  if (code === 'file-damaged') return new FileProblem('damaged');
  return code === 'too-large' ? new FileProblem('too-large') : undefined;
}

/** By the file, and the sheet where there are several. */
function nameFor({ name, reading }: FilePreview): string {
  const stem = name.replace(/\.[^.]*$/, '');
  const text = reading.sheets.length > 1 ? `${stem} ${reading.sheet}` : stem;
  const plain = columnName(text, 0);
  return plain === 'cot_0' ? 'bang' : plain;
}
