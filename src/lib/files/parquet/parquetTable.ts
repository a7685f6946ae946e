import { FileProblem, type FileReading } from '../../model/ownFile';
import type { OwnColumn, OwnColumns } from '../ownColumns';
import { addedColumns } from '../table/addedColumns';
import type { TableOptions } from '../table/gridTable';
import { checkOwnParquet } from './checkOwnParquet';
import { parquetRows } from './parquetRows';

const MOST_ROWS = 1_000_000;

/**
 * A Parquet file as a table in JavaScript, to add columns to it. Throws `too-many-rows` above a million, `codec` for what
 * only the engine reads (ZSTD), and what the check throws.
 */
export async function parquetTable(
  bytes: Uint8Array,
  reading: FileReading,
  { added = [] }: TableOptions = {}
): Promise<OwnColumns> {
  const { rows, metadata } = checkOwnParquet(bytes);
  if (rows > MOST_ROWS) throw new FileProblem('too-many-rows', { rows, limit: MOST_ROWS });
  const codec = metadata.row_groups[0]?.columns[0]?.meta_data?.codec;
  if (codec === 'ZSTD') throw new FileProblem('codec', { codec });
  let read: Awaited<ReturnType<typeof parquetRows>>;
  try {
    read = await parquetRows(bytes, metadata, reading, rows);
  } catch (thrown) {
    throw new FileProblem('damaged', { message: (thrown as Error).message });
  }
  const used = reading.columns.filter(({ as }) => as !== 'skip');
  const columns = used.map(({ name, as }, i): OwnColumn => {
    const type = as === 'percent' ? 'number' : as === 'skip' ? 'text' : as;
    const values = read.map((row) => row[i] ?? null);
    return {
      name,
      type,
      values: type === 'text' ? values.map((value) => (value === null ? null : String(value))) : values
    };
  });
  return {
    columns: [...columns, ...addedColumns(columns, added, rows)],
    rows,
    refused: [],
    refusedCount: 0,
    skipped: 0
  };
}
