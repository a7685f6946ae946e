/** The compact protocol that Parquet's heads and footer are written in, read into plain parts and written back. */
export type Field =
  | { type: 'truth'; value: boolean }
  | { type: 'whole'; code: 3 | 4 | 5 | 6; value: bigint }
  | { type: 'double'; bytes: Uint8Array }
  | { type: 'bytes'; bytes: Uint8Array }
  | { type: 'list'; code: 9 | 10; of: number; items: Field[] }
  | { type: 'struct'; fields: { id: number; field: Field }[] };

export type Struct = Extract<Field, { type: 'struct' }>;

interface Reader {
  bytes: Uint8Array;
  at: number;
}

/** Where the struct ends is in `at` afterwards. Throws for bytes that are none, soon. */
export function readStruct(reader: Reader): Struct {
  const fields: Struct['fields'] = [];
  for (let id = 0; ;) {
    const head = byteOf(reader);
    if (head === 0) return { type: 'struct', fields };
    id = head >> 4 ? id + (head >> 4) : Number(zigzag(varint(reader)));
    fields.push({ id, field: readField(reader, head & 15, true) });
  }
}

function readField(reader: Reader, code: number, inStruct: boolean): Field {
  if (code === 1 || code === 2) return { type: 'truth', value: inStruct ? code === 1 : byteOf(reader) === 1 };
  if (code === 3) return { type: 'whole', code, value: BigInt.asIntN(8, BigInt(byteOf(reader))) };
  if (code === 4 || code === 5 || code === 6) return { type: 'whole', code, value: zigzag(varint(reader)) };
  if (code === 7) return { type: 'double', bytes: take(reader, 8) };
  if (code === 8) return { type: 'bytes', bytes: take(reader, Number(varint(reader))) };
  if (code === 9 || code === 10) {
    const head = byteOf(reader);
    const count = head >> 4 === 15 ? Number(varint(reader)) : head >> 4;
    const of = head & 15;
    if (count > MOST_ITEMS) throw new RangeError('too many items');
    return { type: 'list', code, of, items: Array.from({ length: count }, () => readField(reader, of, false)) };
  }
  if (code === 12) return readStruct(reader);
  throw new Error(`type ${code} does not stand in Parquet`);
}

const MOST_ITEMS = 100_000;

function byteOf(reader: Reader): number {
  const byte = reader.bytes[reader.at++];
  if (byte === undefined) throw new RangeError('cut short');
  return byte;
}

function take(reader: Reader, count: number): Uint8Array {
  if (reader.at + count > reader.bytes.length) throw new RangeError('cut short');
  return reader.bytes.slice(reader.at, (reader.at += count));
}

function varint(reader: Reader): bigint {
  let value = 0n;
  for (let shift = 0n; ; shift += 7n) {
    const byte = BigInt(byteOf(reader));
    value |= (byte & 127n) << shift;
    if (byte < 128n) return value;
    if (shift > 63n) throw new RangeError('no whole number');
  }
}

const zigzag = (value: bigint): bigint => (value >> 1n) ^ -(value & 1n);

export function writeStruct(struct: Struct): Uint8Array<ArrayBuffer> {
  const out: number[] = [];
  putStruct(out, struct);
  return Uint8Array.from(out);
}

function putStruct(out: number[], { fields }: Struct): void {
  let before = 0;
  for (const { id, field } of fields) {
    const delta = id - before;
    const code = codeOf(field);
    if (delta > 0 && delta < 16) out.push((delta << 4) | code);
    else out.push(code, ...varintBytes(unzigzag(BigInt(id))));
    before = id;
    if (field.type !== 'truth') putField(out, field);
  }
  out.push(0);
}

function putField(out: number[], field: Field): void {
  switch (field.type) {
    case 'truth':
      out.push(field.value ? 1 : 2);
      break;
    case 'whole':
      if (field.code === 3) out.push(Number(BigInt.asUintN(8, field.value)));
      else out.push(...varintBytes(unzigzag(field.value)));
      break;
    case 'double':
      out.push(...field.bytes);
      break;
    case 'bytes':
      out.push(...varintBytes(BigInt(field.bytes.length)), ...field.bytes);
      break;
    case 'list': {
      const { length } = field.items;
      if (length < 15) out.push((length << 4) | field.of);
      else out.push(0xf0 | field.of, ...varintBytes(BigInt(length)));
      for (const item of field.items) putField(out, item);
      break;
    }
    case 'struct':
      putStruct(out, field);
  }
}

function codeOf(field: Field): number {
  if (field.type === 'truth') return field.value ? 1 : 2;
  if (field.type === 'double') return 7;
  if (field.type === 'bytes') return 8;
  return field.type === 'struct' ? 12 : field.code;
}

function varintBytes(value: bigint): number[] {
  const bytes: number[] = [];
  for (let rest = BigInt.asUintN(64, value); ; rest >>= 7n) {
    if (rest < 128n) return [...bytes, Number(rest)];
    bytes.push(Number(rest & 127n) | 128);
  }
}

const unzigzag = (value: bigint): bigint => BigInt.asUintN(64, (value << 1n) ^ (value >> 63n));
