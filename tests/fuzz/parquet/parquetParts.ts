import { readStruct, writeStruct, type Field, type Struct } from './thrift';
import { joined } from '../parts/byteChanges';

type Bytes = Uint8Array<ArrayBuffer>;

/** A page: where its head begins, its body begins and ends. */
export interface PagePlace {
  head: number;
  body: number;
  end: number;
}

/** Where the parts of a sound Parquet file are. */
export interface ParquetParts {
  pages: readonly PagePlace[];
  /** Ends of the column chunks. */
  chunks: readonly number[];
  footerAt: number;
  footer: Struct;
}

const MAGIC = new TextEncoder().encode('PAR1');

/** Throws, soon, for bytes that are no Parquet file any more. */
export function parquetParts(bytes: Bytes): ParquetParts {
  const length = new DataView(bytes.buffer).getUint32(bytes.length - 8, true);
  const footerAt = bytes.length - 8 - length;
  const footer = readStruct({ bytes, at: footerAt });
  const chunks: number[] = [];
  const pages: PagePlace[] = [];
  for (const group of items(member(footer, 4)))
    for (const chunk of items(member(group, 1))) {
      const meta = member(chunk, 3);
      const starts = [whole(member(meta, 11)), whole(member(meta, 9))].filter(
        (at) => at !== null && at > 0
      ) as number[];
      const end = Math.min(...starts) + (whole(member(meta, 7)) ?? 0);
      chunks.push(end);
      for (let head = Math.min(...starts); head < end;) {
        const reader = { bytes, at: head };
        const size = whole(member(readStruct(reader), 3)) ?? -1;
        if (size < 0 || reader.at + size > footerAt) throw new RangeError('no page');
        pages.push({ head, body: reader.at, end: reader.at + size });
        head = reader.at + size;
      }
    }
  return { pages, chunks, footerAt, footer };
}

export const member = (field: Field | undefined, id: number): Field | undefined =>
  field?.type === 'struct' ? field.fields.find((entry) => entry.id === id)?.field : undefined;

export const items = (field: Field | undefined): Field[] => (field?.type === 'list' ? field.items : []);

const whole = (field: Field | undefined): number | null => (field?.type === 'whole' ? Number(field.value) : null);

/** The file with another footer, whose length is right. */
export function withFooter(bytes: Bytes, footerAt: number, footer: Struct): Bytes {
  const written = writeStruct(footer);
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, written.length, true);
  return joined(bytes.subarray(0, footerAt), written, length, MAGIC);
}

/** Every field inside, the deepest too. */
export function everyField(field: Field): Field[] {
  if (field.type === 'struct') return [field, ...field.fields.flatMap((entry) => everyField(entry.field))];
  return field.type === 'list' ? [field, ...field.items.flatMap(everyField)] : [field];
}
