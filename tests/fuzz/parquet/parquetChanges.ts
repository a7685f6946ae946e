import { BYTE_CHANGES, joined } from '../parts/byteChanges';
import type { Random } from '../run/random';
import type { Change } from '../run/room';
import { everyField, items, member, parquetParts, withFooter, type ParquetParts } from './parquetParts';
import { readStruct, writeStruct, type Struct } from './thrift';

type Bytes = Uint8Array<ArrayBuffer>;

const HUGE = [
  -1n,
  0n,
  1n,
  2n,
  255n,
  65_536n,
  2n ** 31n - 1n,
  2n ** 31n,
  2n ** 32n,
  2n ** 40n,
  2n ** 63n - 1n,
  -(2n ** 63n)
];

const MOST_GROUPS = 200;

/** What can be told of the parts, of a file that an earlier change has left whole; else bytes are harmed blindly. */
const structured =
  (change: (bytes: Bytes, parts: ParquetParts, random: Random) => Bytes): Change<Bytes> =>
  (bytes, random) => {
    try {
      return change(bytes, parquetParts(bytes), random);
    } catch {
      return random.pick(Object.values(BYTE_CHANGES))(bytes, random);
    }
  };

const onFooter = (change: (footer: Struct, random: Random) => void) =>
  structured((bytes, { footerAt, footer }, random) => {
    change(footer, random);
    return withFooter(bytes, footerAt, footer);
  });

function harmStruct(struct: Struct, random: Random): void {
  const field = random.pick(everyField(struct));
  switch (field.type) {
    case 'whole':
      field.value = random.chance(0.5) ? random.pick(HUGE) : field.value + BigInt(random.between(-3, 3));
      break;
    case 'bytes':
      field.bytes = random.pick([
        new Uint8Array(0),
        new Uint8Array(5_000),
        field.bytes.slice(1),
        Uint8Array.of(0, 255)
      ]);
      break;
    case 'list':
      if (random.chance(0.5)) field.items = [...field.items, ...field.items];
      else field.items = field.items.filter(() => random.chance(0.5));
      break;
    case 'struct':
      if (field.fields.length > 0) field.fields.splice(random.below(field.fields.length), 1);
      break;
    case 'truth':
      field.value = !field.value;
      break;
    case 'double':
      field.bytes = new Uint8Array(8).fill(255);
  }
}

/** Harm that knows how a Parquet file is built. */
export const PARQUET_CHANGES: readonly Change<Bytes>[] = [
  ...Object.values(BYTE_CHANGES),
  // Cut at a boundary: of the marks, a page's head or body, a column chunk, the footer, its length.
  structured((bytes, { pages, chunks, footerAt }, random) => {
    const ends = [4, footerAt, bytes.length - 8, bytes.length - 4, ...chunks];
    return bytes.slice(0, random.pick([...ends, ...pages.flatMap(({ head, body, end }) => [head, body, end])]));
  }),
  // A page's body over another's.
  structured((bytes, { pages }, random) => {
    const copy = bytes.slice();
    const [from, to] = [random.pick(pages), random.pick(pages)];
    copy.set(bytes.subarray(from.body, Math.min(from.end, from.body + to.end - to.body)), to.body);
    return copy;
  }),
  // A page, head and all, over another place: what follows no longer lies where the footer says.
  structured((bytes, { pages }, random) => {
    const [from, to] = [random.pick(pages), random.pick(pages)];
    return joined(bytes.subarray(0, to.head), bytes.subarray(from.head, from.end), bytes.subarray(to.end));
  }),
  structured((bytes, { pages }, random) => {
    const page = random.pick(pages);
    return bytes.slice().fill(0, ...(random.chance(0.5) ? [page.head, page.body] : ([page.body, page.end] as const)));
  }),
  // A page's head with other sizes, of the same length where that is possible.
  structured((bytes, { pages }, random) => {
    const { head, body } = random.pick(pages);
    const struct = readStruct({ bytes, at: head });
    harmStruct(struct, random);
    return joined(bytes.subarray(0, head), writeStruct(struct), bytes.subarray(body));
  }),
  onFooter(harmStruct),
  onFooter(harmStruct),
  onFooter(harmStruct),
  // Row groups twice and more often.
  onFooter((footer, random) => {
    const groups = member(footer, 4);
    if (groups?.type === 'list')
      groups.items = Array.from({ length: random.pick([2, 3, 60]) }, () => groups.items)
        .flat()
        .slice(0, MOST_GROUPS);
  }),
  // A column's data said to be another's.
  onFooter((footer, random) => {
    const group = member(random.pick(items(member(footer, 4))), 1);
    const columns = items(group);
    const [one, other] = [random.below(columns.length), random.below(columns.length)];
    if (group?.type === 'list')
      group.items = columns.map((column, i) => (i === one ? (columns[other] ?? column) : column));
  }),
  // The length of the footer.
  (bytes, random) => {
    const copy = bytes.slice();
    if (copy.length < 12) return copy;
    const view = new DataView(copy.buffer);
    const length = view.getUint32(copy.length - 8, true);
    const lengths = [
      0,
      1,
      length - 1,
      length + 1,
      copy.length,
      copy.length - 12,
      0x7fffffff,
      0xffffffff,
      random.below(copy.length)
    ];
    view.setUint32(copy.length - 8, random.pick(lengths) >>> 0, true);
    return copy;
  }
];
