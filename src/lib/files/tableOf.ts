import type { FileReading } from '../model/ownFile';
import { fileSource, type FileSource, type OwnFile } from './fileSource';
import type { OwnColumns } from './ownColumns';
import { parquetTable } from './parquet/parquetTable';
import { gridTable, type TableOptions } from './table/gridTable';

/** All rows of a file as its reading says, with the columns that are added. Rejects with FileProblems only. */
export async function tableOf(
  file: OwnFile | FileSource,
  reading: FileReading,
  options?: TableOptions
): Promise<OwnColumns> {
  const source = 'kind' in file ? file : fileSource(file);
  return source.kind === 'parquet'
    ? parquetTable(source.bytes, reading, options)
    : gridTable(source.grid(reading), reading, options);
}
