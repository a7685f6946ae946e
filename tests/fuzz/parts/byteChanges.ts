import type { Random } from '../run/random';
import type { Change } from '../run/room';

type Bytes = Uint8Array<ArrayBuffer>;

const edited = (bytes: Bytes, edit: (copy: Bytes) => void): Bytes => {
  const copy = bytes.slice();
  if (copy.length > 0) edit(copy);
  return copy;
};

export const joined = (...parts: Uint8Array[]): Bytes => {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};

/** Numbers at the edges of what sizes and counts are kept in. */
export const EDGES = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff];

const randomBytes = (count: number, random: Random): Bytes =>
  Uint8Array.from({ length: count }, () => random.below(256));

/** Harm that knows nothing of what the bytes mean. */
export const BYTE_CHANGES: Readonly<Record<string, Change<Bytes>>> = {
  flipBit: (bytes, random) =>
    edited(bytes, (copy) => {
      const at = random.below(copy.length);
      copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8));
    }),
  setByte: (bytes, random) =>
    edited(bytes, (copy) => (copy[random.below(copy.length)] = random.chance(0.3) ? 255 : random.below(256))),
  setEdge: (bytes, random) =>
    edited(bytes, (copy) => {
      if (copy.length >= 4)
        new DataView(copy.buffer).setUint32(random.below(copy.length - 3), random.pick(EDGES), random.chance(0.8));
    }),
  zeroPiece: (bytes, random) => edited(bytes, (copy) => copy.fill(0, ...random.piece(copy.length))),
  noisePiece: (bytes, random) =>
    edited(bytes, (copy) => {
      const [from, to] = random.piece(copy.length);
      copy.set(randomBytes(to - from, random), from);
    }),
  cutEnd: (bytes, random) => bytes.slice(0, random.below(bytes.length)),
  cutStart: (bytes, random) => bytes.slice(random.below(bytes.length)),
  cutOut: (bytes, random) => {
    const [from, to] = random.piece(bytes.length);
    return joined(bytes.subarray(0, from), bytes.subarray(to));
  },
  repeat: (bytes, random) => {
    const [from, to] = random.piece(bytes.length);
    return joined(bytes.subarray(0, to), bytes.subarray(from, to), bytes.subarray(to));
  },
  insert: (bytes, random) => {
    const at = random.below(bytes.length + 1);
    return joined(bytes.subarray(0, at), randomBytes(random.between(1, 16), random), bytes.subarray(at));
  },
  copyOver: (bytes, random) =>
    edited(bytes, (copy) => {
      const [from, to] = random.piece(copy.length);
      copy.copyWithin(random.below(copy.length), from, to);
    })
};
