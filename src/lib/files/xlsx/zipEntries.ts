import { FileProblem } from '../../model/ownFile';

/** A file in an archive, as the directory at the archive's end says. */
export interface ZipEntry {
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  packed: number;
  unpacked: number;
  encrypted: boolean;
  /** Where its own header begins. */
  offset: number;
}

/** The directory of an archive. Throws `damaged`. Archives above 4 GB (ZIP64) are not read, their small ones are. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, at: start } = directory(view);
  const entries: ZipEntry[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + HEADER > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw damaged('directory');
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number
    ];
    const entry: ZipEntry = {
      name: new TextDecoder().decode(bytes.subarray(at + HEADER, at + HEADER + nameLength)).replaceAll('\\', '/'),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      offset: view.getUint32(at + 42, true)
    };
    widen(entry, view, at + HEADER + nameLength, extra);
    entries.push(entry);
    at += HEADER + nameLength + extra + comment;
  }
  return entries;
}

const HEADER = 46;
const UNSAID = 0xffffffff;

function directory(view: DataView): { count: number; at: number } {
  const END = 22;
  const LONGEST_COMMENT = 65_535;
  for (let at = view.byteLength - END; at >= Math.max(0, view.byteLength - END - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    const [count, start] = [view.getUint16(at + 10, true), view.getUint32(at + 16, true)];
    return start === UNSAID || count === 0xffff ? wideDirectory(view, at) : { count, at: start };
  }
  throw damaged('no directory');
}

function wideDirectory(view: DataView, end: number): { count: number; at: number } {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) throw damaged('no directory');
  const at = wide(view, locator + 8);
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== 0x06064b50) throw damaged('no directory');
  return { count: wide(view, at + 32), at: wide(view, at + 48) };
}

/** The sizes that did not fit stand in an extra field, in this order. */
function widen(entry: ZipEntry, view: DataView, from: number, length: number): void {
  for (let at = from; at + 4 <= Math.min(from + length, view.byteLength);) {
    const size = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      let next = at + 4;
      for (const part of ['unpacked', 'packed', 'offset'] as const)
        if (entry[part] === UNSAID) {
          if (next + 8 > at + 4 + size) throw damaged('directory');
          entry[part] = wide(view, next);
          next += 8;
        }
    }
    at += 4 + size;
  }
}

function wide(view: DataView, at: number): number {
  if (at + 8 > view.byteLength) throw damaged('directory');
  return Number(view.getBigUint64(at, true));
}

export function damaged(message: string): FileProblem {
  return new FileProblem('damaged', { message });
}
