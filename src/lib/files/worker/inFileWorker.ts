import type { ModulePort } from '../../engine/moduleWorker';
import { abortable, throwIfAborted } from '../../engine/abortable';
import { FileProblem, type FilePreview, type FileReading } from '../../model/ownFile';
import { checkSize } from '../checkSize';
import type { AddedColumn } from '../ownColumns';
import type { OnReadProgress } from '../readProgress';
import type { ColumnText } from '../table/columnTexts';
import type { FileRequest, FileResponse, FileTask, FileTasks, OwnParquet } from './workerMessages';

export type FilePort = ModulePort<FileRequest, FileResponse>;

export interface FileTaskOptions {
  signal?: AbortSignal | undefined;
  onProgress?: OnReadProgress | undefined;
}

/**
 * One file read off the page. Every promise settles, and rejects with nothing but a `FileProblem`, or an `EngineError`
 * `cancelled` when the signal aborts: what runs is then ended at once and the next call starts anew. A new call waits for
 * the one before it; who wants only the newest answer aborts the older.
 */
export interface FileInWorker {
  /** As `readFile`: guesses everything not wanted. */
  preview(wanted?: Partial<FileReading>, options?: FileTaskOptions): Promise<FilePreview>;
  /** The different texts of a column (`ReadColumn.name`), to be matched. Of Parquet: see `parquetTable` for what only the engine reads. */
  texts(reading: FileReading, column: string, options?: FileTaskOptions): Promise<ColumnText[]>;
  /** The table as Parquet, with columns added. A Parquet file without any is handed over as it is. */
  parquet(reading: FileReading, added?: readonly AddedColumn[], options?: FileTaskOptions): Promise<OwnParquet>;
  /** Ends the worker and gives its memory back. */
  close(): void;
}

/** Throws `empty` and `too-large` at once, before anything is read. */
export function inFileWorker(file: File, start: () => FilePort): FileInWorker {
  checkSize(file.name, file.size);
  let port: FilePort | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const end = () => {
    port?.terminate();
    port = undefined;
  };
  const open = (): FilePort => {
    if (!port) {
      port = start();
      port.post({ file });
    }
    return port;
  };
  const answer = <Name extends keyof FileTasks>(task: FileTask, onProgress: OnReadProgress | undefined) =>
    new Promise<FileTasks[Name]['answer']>((resolve, reject) => {
      const worker = open();
      worker.onFailure = (message) => {
        end();
        reject(new FileProblem('not-read', { message }));
      };
      worker.onMessage = (message) => {
        if (message.type === 'progress') onProgress?.(message.progress);
        else if (message.type === 'done') resolve(message.answer as FileTasks[Name]['answer']);
        else reject(new FileProblem(message.code, message.detail));
      };
      worker.post(task);
    });
  const ask = async <Name extends keyof FileTasks>(
    task: { task: Name } & FileTasks[Name]['ask'],
    { signal, onProgress }: FileTaskOptions = {}
  ): Promise<FileTasks[Name]['answer']> => {
    const turn = last.then(async () => {
      throwIfAborted(signal);
      try {
        return await abortable(answer<Name>(task as FileTask, onProgress), signal);
      } catch (thrown) {
        if (signal?.aborted) end();
        throw thrown;
      }
    });
    last = turn.catch(() => {});
    return abortable(turn, signal);
  };
  return {
    preview: (wanted = {}, options) => ask({ task: 'preview', wanted }, options),
    texts: (reading, column, options) => ask({ task: 'texts', reading, column }, options),
    parquet: (reading, added = [], options) => ask({ task: 'parquet', reading, added }, options),
    close: end
  };
}
