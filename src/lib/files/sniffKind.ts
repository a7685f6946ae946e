import { FileProblem, type FileKind } from '../model/ownFile';
import { zipEntries } from './xlsx/zipEntries';

/**
 * What a file is by its content, whatever its name says. Throws `empty`, `protected`, `damaged`, or `unknown-kind` with
 * `kind` where it is known: pdf, image, doc, docx, pptx, xls, xlsb, ods, html, json, gzip, rar, 7z, zip.
 */
export function sniffKind(name: string, bytes: Uint8Array): FileKind {
  if (isBlank(bytes)) throw new FileProblem('empty');
  const starts = (...head: number[]) => head.every((byte, i) => bytes[i] === byte);
  const word = (text: string) => starts(...Array.from(text, (letter) => letter.charCodeAt(0)));
  if (word('PAR1')) return 'parquet';
  if (word('PARE')) throw new FileProblem('protected');
  if (word('PK\x03\x04') || word('PK\x05\x06')) return zipKind(bytes);
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) throw oleProblem(bytes);
  const known = FOREIGN.find(([head]) => word(head));
  if (known) throw new FileProblem('unknown-kind', { kind: known[1] });
  if (word('RIFF') && ascii(bytes, 8, 12) === 'WEBP') throw new FileProblem('unknown-kind', { kind: 'image' });
  const start = ascii(bytes, 0, 1024).replace(/^(\xef\xbb\xbf)?\s+|^\xef\xbb\xbf/, '');
  if (/^<(!doctype html|html|head|body|table|meta)/i.test(start))
    throw new FileProblem('unknown-kind', { kind: 'html' });
  if (/^<\?xml/i.test(start)) throw new FileProblem('unknown-kind', { kind: 'xml' });
  if (/\.(geo)?json$/i.test(name) && /^[{[]/.test(start)) throw new FileProblem('unknown-kind', { kind: 'json' });
  if (looksBinary(bytes)) throw new FileProblem('unknown-kind');
  return 'csv';
}

const FOREIGN: readonly (readonly [string, string])[] = [
  ['%PDF', 'pdf'],
  ['\x89PNG', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF8', 'image'],
  ['\x1f\x8b', 'gzip'],
  ['Rar!', 'rar'],
  ['7z\xbc\xaf', '7z']
];

function zipKind(bytes: Uint8Array): FileKind {
  const names = new Set(zipEntries(bytes).map((entry) => entry.name));
  if (names.has('xl/workbook.xml') || (names.has('[Content_Types].xml') && has(names, /^xl\/(?!workbook\.bin)/)))
    return 'xlsx';
  const kind = ZIPPED.find(([pattern]) => has(names, pattern))?.[1] ?? 'zip';
  throw new FileProblem('unknown-kind', { kind });
}

const ZIPPED: readonly (readonly [RegExp, string])[] = [
  [/^xl\/workbook\.bin$/, 'xlsb'],
  [/^word\//, 'docx'],
  [/^ppt\//, 'pptx'],
  [/^content\.xml$/, 'ods']
];

function has(names: ReadonlySet<string>, pattern: RegExp): boolean {
  return [...names].some((name) => pattern.test(name));
}

/** Office's old container: a workbook with a password, or a file of Office 97. The names of its parts are in UTF-16. */
function oleProblem(bytes: Uint8Array): FileProblem {
  const part = (name: string) =>
    includes(
      bytes,
      Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0])
    );
  if (part('EncryptedPackage')) return new FileProblem('protected');
  return new FileProblem('unknown-kind', { kind: part('WordDocument') ? 'doc' : 'xls' });
}

function includes(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}

function isBlank(bytes: Uint8Array): boolean {
  const space = new Set([0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf, 0xff, 0xfe, 0]);
  return bytes.every((byte) => space.has(byte));
}

/** More than a few control characters, and not the zeros of UTF-16. */
function looksBinary(bytes: Uint8Array): boolean {
  // In UTF-16 many a Vietnamese letter has a control character for its upper byte.
  if (starts16(bytes)) return false;
  const part = bytes.subarray(0, 65_536);
  let control = 0;
  let zeros = 0;
  for (const byte of part)
    if (byte === 0) zeros++;
    else if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12) control++;
  const utf16 = zeros > part.length / 5;
  return (!utf16 && zeros > Math.max(8, part.length / 50)) || control > Math.max(8, part.length / 20);
}

function starts16([a, b]: Uint8Array): boolean {
  return (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}
