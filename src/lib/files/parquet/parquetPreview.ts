import type { SchemaElement } from 'hyparquet';
import type { ColumnReading, FilePreview, FileReading } from '../../model/ownFile';
import type { FileSource } from '../fileSource';
import { checkOwnParquet } from './checkOwnParquet';
import { parquetRows } from './parquetRows';

const FIRST = 30;

/** A Parquet file by its footer: its columns are what they say. The first rows where they can be read here, else none. */
export async function parquetPreview(source: FileSource, wanted: Partial<FileReading>): Promise<FilePreview> {
  const { rows: count, columns, metadata } = checkOwnParquet(source.bytes);
  const given = new Map(wanted.columns?.map(({ name, as }) => [name, as]));
  const reading: FileReading = {
    kind: 'parquet',
    encoding: 'utf-8',
    delimiter: ',',
    decimal: '.',
    dateOrder: 'year',
    sheets: [],
    sheet: '',
    headFrom: 0,
    headRows: 0,
    columns: columns.map(({ name, element }) => ({
      title: name,
      name,
      as: given.get(name) === 'skip' ? 'skip' : readingOf(element)
    }))
  };
  const rows = await parquetRows(source.bytes, metadata, reading, FIRST).catch(() => []);
  const { name, bytes } = source;
  return { name, bytes: bytes.length, reading, grid: [], rows, count, refused: [], refusedCount: 0, skipped: 0 };
}

function readingOf({ type, converted_type, logical_type }: SchemaElement): ColumnReading {
  if (converted_type === 'DATE' || logical_type?.type === 'DATE') return 'date';
  if (type === 'BOOLEAN') return 'truth';
  const isTime = /^TIME/.test(converted_type ?? logical_type?.type ?? '') || type === 'INT96';
  const isNumber = type === 'INT32' || type === 'INT64' || type === 'FLOAT' || type === 'DOUBLE';
  return (isNumber && !isTime) || (converted_type === 'DECIMAL' && type !== undefined) ? 'number' : 'text';
}
