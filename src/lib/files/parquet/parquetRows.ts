import { parquetReadObjects, type FileMetaData } from 'hyparquet';
import type { FileReading } from '../../model/ownFile';
import type { OwnValue } from '../ownColumns';
import { gunzipSync } from 'fflate';

/**
 * Rows of a Parquet file in the order of the reading's columns, skipped ones left out; as many as are wanted. Rejects for what
 * only the engine reads (ZSTD).
 */
export async function parquetRows(
  bytes: Uint8Array,
  metadata: FileMetaData,
  reading: FileReading,
  rowEnd: number
): Promise<OwnValue[][]> {
  const columns = reading.columns.filter(({ as }) => as !== 'skip');
  const file = {
    byteLength: bytes.length,
    slice: (from: number, to?: number) => bytes.slice(from, to).buffer
  };
  const options = { columns: columns.map(({ name }) => name), rowStart: 0, rowEnd };
  const compressors = { GZIP: (input: Uint8Array) => gunzipSync(input) };
  const rows = await parquetReadObjects({ file, metadata, compressors, ...options });
  return rows.map((row) => columns.map(({ name, as }) => valueOf(row[name], as === 'date')));
}

function valueOf(value: unknown, isDate: boolean): OwnValue {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return isDate ? value.toISOString().slice(0, 10) : value.toISOString();
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return value;
  if (value instanceof Uint8Array) return new TextDecoder().decode(value);
  return JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? Number(inner) : inner));
}
