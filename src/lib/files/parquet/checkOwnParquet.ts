import { parquetMetadata, type FileMetaData, type SchemaElement } from 'hyparquet';
import { FileProblem } from '../../model/ownFile';
import { MOST_COLUMNS } from '../limits';
import { broken } from './broken';
import { checkPages } from './checkPages';

/** What the engine of the site reads; newer ones are refused with the name of what it cannot. */
const CODECS = new Set(['UNCOMPRESSED', 'SNAPPY', 'GZIP', 'ZSTD']);
const ENCODINGS = new Set([
  'PLAIN',
  'PLAIN_DICTIONARY',
  'RLE',
  'BIT_PACKED',
  'DELTA_BINARY_PACKED',
  'DELTA_LENGTH_BYTE_ARRAY',
  'DELTA_BYTE_ARRAY',
  'RLE_DICTIONARY',
  'BYTE_STREAM_SPLIT'
]);

export interface ParquetContent {
  rows: number;
  /** The columns of the table; nested ones count as one. */
  columns: readonly { name: string; element: SchemaElement }[];
  metadata: FileMetaData;
}

/**
 * To be called before the engine sees the bytes: a damaged footer makes it hang. Throws `damaged`, `protected`, `codec`
 * (detail: `codec`), `too-many-columns`, `no-table`. The pages themselves are read by the engine.
 */
export function checkOwnParquet(bytes: Uint8Array): ParquetContent {
  const footer = footerOf(bytes);
  try {
    return checkFooter(bytes, footer);
  } catch (thrown) {
    throw thrown instanceof FileProblem ? thrown : broken((thrown as Error).message);
  }
}

function checkFooter(bytes: Uint8Array, footer: number): ParquetContent {
  const metadata = parquetMetadata(bytes.subarray(footer), { geoparquet: false });
  checkTree(metadata.schema);
  const leaves = metadata.schema.slice(1).filter((element) => !element.num_children);
  if (leaves.length > MOST_COLUMNS)
    throw new FileProblem('too-many-columns', { columns: leaves.length, limit: MOST_COLUMNS });
  checkGroups(bytes, metadata, leaves, footer);
  const rows = Number(metadata.num_rows);
  if (rows === 0 || !leaves.length) throw new FileProblem('no-table');
  return { rows, columns: topElements(metadata.schema), metadata };
}

/** Where the footer begins; its own reader has checked that it ends well. */
function footerOf(bytes: Uint8Array): number {
  const SMALLEST = 12; // mark, length of the footer, mark
  if (bytes.length < SMALLEST || mark(bytes, 0) !== 'PAR1') throw broken('mark');
  if (mark(bytes, bytes.length - 4) === 'PARE') throw new FileProblem('protected');
  if (mark(bytes, bytes.length - 4) !== 'PAR1') throw broken('mark');
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getUint32(bytes.length - 8, true);
  const at = bytes.length - 8 - length;
  if (at < 4 || length === 0) throw broken('footer');
  return at;
}

function mark(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}

/** Every group has the children that it says, and nothing is left over. */
function checkTree(schema: readonly SchemaElement[]): void {
  const DEEPEST = 50;
  let at = 0;
  const walk = (depth: number): void => {
    const element = schema[at++];
    if (!element || depth > DEEPEST || !element.name) throw broken('schema');
    const children = element.num_children ?? 0;
    if (children < 0 || (children === 0) !== (element.type !== undefined)) throw broken('schema');
    for (let i = 0; i < children; i++) walk(depth + 1);
  };
  walk(0);
  if (at !== schema.length) throw broken('schema');
}

function checkGroups(
  bytes: Uint8Array,
  { row_groups, num_rows }: FileMetaData,
  leaves: readonly SchemaElement[],
  footer: number
): void {
  let rows = 0n;
  for (const group of row_groups) {
    if (group.num_rows < 0n || group.columns.length !== leaves.length) throw broken('row group');
    rows += group.num_rows;
    group.columns.forEach(({ meta_data: column, file_path, crypto_metadata }, i) => {
      if (crypto_metadata) throw new FileProblem('protected');
      if (!column || file_path || column.type !== leaves[i]!.type) throw broken('column');
      if (!CODECS.has(column.codec)) throw new FileProblem('codec', { codec: column.codec ?? '?' });
      const strange = column.encodings.find((encoding) => !ENCODINGS.has(encoding));
      if (strange !== undefined || column.encodings.includes(undefined as never))
        throw new FileProblem('codec', { codec: strange ?? '?' });
      const start = column.dictionary_page_offset || column.data_page_offset;
      const from = start < column.data_page_offset ? start : column.data_page_offset;
      const isInside =
        from >= 4n && column.total_compressed_size >= 0n && from + column.total_compressed_size <= footer;
      if (!isInside || column.total_uncompressed_size < 0n || column.num_values < 0n) throw broken('column');
      checkPages(bytes, column, Number(from));
    });
  }
  if (rows !== num_rows) throw broken('rows');
}

function topElements(schema: readonly SchemaElement[]): ParquetContent['columns'] {
  const top: { name: string; element: SchemaElement }[] = [];
  const skip = (at: number): number => {
    let next = at + 1;
    for (let i = 0; i < (schema[at]?.num_children ?? 0); i++) next = skip(next);
    return next;
  };
  for (let at = 1; at < schema.length; at = skip(at)) top.push({ name: schema[at]!.name, element: schema[at]! });
  return top;
}
