import { Inflate } from 'fflate';
import { FileProblem } from '../../model/ownFile';
import { checkZip, unpackedLimit } from './checkZip';
import { damaged, zipEntries, type ZipEntry } from './zipEntries';

/** The parts of a workbook, unpacked one by one as they are asked for. */
export interface ZipParts {
  has(name: string): boolean;
  /** Throws `damaged` when it is missing or broken, `zip-bomb` when all that was unpacked goes beyond the limit. */
  text(name: string): string;
}

export function unzipParts(bytes: Uint8Array): ZipParts {
  const list = zipEntries(bytes);
  checkZip(bytes, list);
  const entries = new Map(list.map((entry) => [entry.name.toLowerCase(), entry]));
  const limit = unpackedLimit(bytes.length);
  // A part that is read again counts once.
  const sizes = new Map<string, number>();
  return {
    has: (name) => entries.has(name.toLowerCase()),
    text: (name) => {
      const entry = entries.get(name.toLowerCase());
      if (!entry) throw damaged(name);
      const chunks: Uint8Array[] = [];
      sizes.delete(entry.name);
      let size = [...sizes.values()].reduce((sum, one) => sum + one, 0);
      unpack(dataOf(bytes, entry), entry, (chunk) => {
        size += chunk.length;
        if (size > limit) throw new FileProblem('zip-bomb', { size, limit });
        chunks.push(chunk);
      });
      sizes.set(
        entry.name,
        chunks.reduce((sum, { length }) => sum + length, 0)
      );
      return decodeXml(chunks);
    }
  };
}

function dataOf(bytes: Uint8Array, { name, offset, packed }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) throw damaged(name);
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (from + packed > bytes.length) throw damaged(name);
  return bytes.subarray(from, from + packed);
}

/** In small steps: a megabyte may hold a gigabyte, and is to be stopped on the way. */
function unpack(data: Uint8Array, { name, method }: ZipEntry, take: (chunk: Uint8Array) => void): void {
  const STEP = 65_536;
  if (method === 0) return take(data);
  if (method !== 8) throw damaged(`${name}: method ${method}`);
  let ended = false;
  const inflate = new Inflate((chunk, final) => {
    take(chunk);
    ended = final;
  });
  try {
    for (let at = 0; at < data.length && !ended; at += STEP)
      inflate.push(data.subarray(at, at + STEP), at + STEP >= data.length);
  } catch (thrown) {
    throw thrown instanceof FileProblem ? thrown : damaged(`${name}: ${(thrown as Error).message}`);
  }
  if (!ended) throw damaged(name);
}

function decodeXml(chunks: readonly Uint8Array[]): string {
  const [a, b] = chunks[0] ?? [];
  const encoding = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
  const decoder = new TextDecoder(encoding);
  return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode();
}
