import type { FilePreview, FileProblemCode, FileReading } from '../../model/ownFile';
import type { AddedColumn } from '../ownColumns';
import type { ReadProgress } from '../readProgress';
import type { ColumnText } from '../table/columnTexts';

/** A table as bytes, and what is in it. */
export interface OwnParquet {
  bytes: Uint8Array<ArrayBuffer>;
  rows: number;
  columns: readonly { name: string; type: string }[];
}

/** What can be asked of a file, and what is answered. */
export interface FileTasks {
  preview: { ask: { wanted: Partial<FileReading> }; answer: FilePreview };
  texts: { ask: { reading: FileReading; column: string }; answer: ColumnText[] };
  parquet: { ask: { reading: FileReading; added: readonly AddedColumn[] }; answer: OwnParquet };
}

export type FileTask = { [Name in keyof FileTasks]: { task: Name } & FileTasks[Name]['ask'] }[keyof FileTasks];

/** To the worker: the file once, then tasks one after another. */
export type FileRequest = { file: File } | FileTask;

/** From the worker, for each task: any number of `progress`, then one of the others. */
export type FileResponse =
  | { type: 'progress'; progress: ReadProgress }
  | { type: 'done'; answer: FileTasks[keyof FileTasks]['answer'] }
  | { type: 'failed'; code: FileProblemCode; detail: Readonly<Record<string, string | number>> };
