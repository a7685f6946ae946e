import { FileProblem } from '../../model/ownFile';
import { checkSize } from '../checkSize';
import { fileSource, type FileSource } from '../fileSource';
import type { OwnColumns } from '../ownColumns';
import { checkOwnParquet } from '../parquet/checkOwnParquet';
import { tableParquet } from '../parquet/tableParquet';
import { previewOf } from '../readFile';
import type { OnReadProgress } from '../readProgress';
import { columnTexts } from '../table/columnTexts';
import { tableOf } from '../tableOf';
import type { FileTask, FileTasks, OwnParquet } from './workerMessages';

/** What the worker does with one file; the table of the last reading is kept for what is asked of it next. */
export class FileTaskRunner {
  readonly #file: File;
  readonly #onProgress: OnReadProgress;
  #source: FileSource | undefined;
  #last: { reading: string; table: OwnColumns } | undefined;

  constructor(file: File, onProgress: OnReadProgress = () => {}) {
    this.#file = file;
    this.#onProgress = onProgress;
  }

  /** Rejects with FileProblems only. */
  async run(task: FileTask): Promise<FileTasks[keyof FileTasks]['answer']> {
    try {
      const source = (this.#source ??= await this.#open());
      if (task.task === 'preview') return await this.#preview(source, task.wanted);
      if (task.task === 'texts') return await this.#texts(source, task);
      return await this.#parquet(source, task);
    } catch (thrown) {
      throw asFileProblem(thrown);
    }
  }

  async #open(): Promise<FileSource> {
    const { name, size } = this.#file;
    checkSize(name, size);
    this.#onProgress({ part: 'load', share: 0 });
    return fileSource({ name, bytes: new Uint8Array(await this.#file.arrayBuffer()) });
  }

  async #preview(source: FileSource, wanted: FileTasks['preview']['ask']['wanted']) {
    let table: OwnColumns | undefined;
    this.#last = undefined;
    this.#onProgress({ part: 'decode', share: 0 });
    const keep = (made: OwnColumns) => (table = made);
    const preview = await previewOf(source, wanted, { onProgress: this.#onProgress, keep });
    if (table) this.#last = { reading: JSON.stringify(preview.reading), table };
    return preview;
  }

  async #texts(source: FileSource, { reading, column }: FileTasks['texts']['ask']) {
    return columnTexts(await this.#table(source, reading), column);
  }

  async #parquet(source: FileSource, { reading, added }: FileTasks['parquet']['ask']): Promise<OwnParquet> {
    if (source.kind === 'parquet' && !added.length && reading.columns.every(({ as }) => as !== 'skip')) {
      const { rows } = checkOwnParquet(source.bytes);
      const columns = reading.columns.map(({ name, as }) => ({ name, type: as }));
      // The bytes are moved to the page; who asks again has the file opened again.
      this.#source = undefined;
      return { bytes: source.bytes as Uint8Array<ArrayBuffer>, rows, columns };
    }
    const table = added.length
      ? await tableOf(source, reading, { added, onProgress: this.#onProgress })
      : await this.#table(source, reading);
    this.#onProgress({ part: 'write', share: 0 });
    const { rows, columns } = table;
    return { bytes: tableParquet(table), rows, columns: columns.map(({ name, type }) => ({ name, type })) };
  }

  async #table(source: FileSource, reading: FileTasks['texts']['ask']['reading']): Promise<OwnColumns> {
    const key = JSON.stringify(reading);
    if (this.#last?.reading !== key)
      this.#last = { reading: key, table: await tableOf(source, reading, { onProgress: this.#onProgress }) };
    return this.#last.table;
  }
}

/** What is thrown otherwise is a file that no check foresaw, or one too large for the memory there is. */
export function asFileProblem(thrown: unknown): FileProblem {
  if (thrown instanceof FileProblem) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const isMemory = thrown instanceof RangeError && /array buffer|allocation|string length|array length/i.test(message);
  return new FileProblem(isMemory ? 'too-large' : 'damaged', { message });
}
