import type { ColumnMetaData } from 'hyparquet';
import { deserializeTCompactProtocol } from 'hyparquet/src/thrift.js';
import { broken } from './broken';

const [DATA, INDEX, DICTIONARY, DATA_V2] = [0, 1, 2, 3];

/**
 * Walks the heads of a column chunk's pages: each inside the chunk, one after another, with as many values as the footer
 * says. What stands in the pages is left to the engine. Throws `damaged`.
 */
export function checkPages(bytes: Uint8Array, column: ColumnMetaData, from: number): void {
  const end = from + Number(column.total_compressed_size);
  const view = new DataView(bytes.buffer, bytes.byteOffset, end);
  let values = 0;
  for (let at = from; at < end;) {
    const reader = { view, offset: at };
    const head = deserializeTCompactProtocol(reader);
    const [kind, size, packed] = [head.field_1, head.field_2, head.field_3] as [number, number, number];
    if (!(size >= 0) || !(packed >= 0) || reader.offset + packed > end) throw broken('page');
    if (column.codec === 'UNCOMPRESSED' && size !== packed) throw broken('page');
    const part = kind === DATA ? head.field_5 : kind === DICTIONARY ? head.field_7 : head.field_8;
    if (kind !== INDEX) {
      if (kind > DATA_V2! || !(part?.field_1 >= 0) || part.field_1 > column.num_values) throw broken('page');
      if (kind !== DICTIONARY) values += part.field_1;
      else if (at !== from) throw broken('page');
    }
    at = reader.offset + packed;
  }
  if (BigInt(values) !== column.num_values) throw broken('pages');
}
