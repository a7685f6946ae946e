import { softBreaks } from './softBreaks';

/** A text in a form that can be searched, whose places lead back to the text as it was given. */
export interface Readable {
  /** As given. */
  original: string;
  /** Composed (NFC), every kind of space one plain space (line ends stay `\n`, but those that only break a line of running text are a space), every dash but the list bullet one `-`, `％` a `%`. */
  text: string;
  /** `text` in lower case, of the same length. */
  lower: string;
  /** The offset in `original` of an offset in `text`; the end of the text for its length. */
  at(offset: number): number;
}

const SPACES = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\ufeff]/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064]/;
const DASHES = /[\u2010-\u2015\u2212\u2043\ufe58\ufe63\uff0d]/;

const MARK = /\p{M}/u;

export function readable(original: string): Readable {
  const pieces: string[] = [];
  const places: number[] = [];
  /** Where removed characters began: what follows them starts there, so that what stands before them ends there. */
  let removed = -1;
  const soft = softBreaks(original);
  let indent = false;
  for (let start = 0; start < original.length;) {
    const end = clusterEnd(original, start);
    const common = isCommon(original, start, end) ? original[start]! : plain(original.slice(start, end), original[end]);
    const piece: string = soft.has(start) ? ' ' : indent && common === ' ' ? '' : common;
    indent = soft.has(start) || (indent && piece === '');
    const place = removed >= 0 ? removed : start;
    removed = piece === '' ? place : -1;
    for (let i = 0; i < piece.length; i++) places.push(place);
    pieces.push(piece);
    start = end;
  }
  const text = pieces.join('');
  return { original, text, lower: lowered(text), at: (offset) => places[offset] ?? original.length };
}

/** A character with the marks that are joined with it: they are read together. */
function clusterEnd(original: string, start: number): number {
  let end = start + (original.codePointAt(start)! > 0xffff ? 2 : 1);
  while (isMark(original.charCodeAt(end))) end++;
  return end;
}

function isMark(code: number): boolean {
  if (!(code >= 0x300) || (code >= 0x1e00 && code < 0x2000)) return false;
  return code < 0x370 || MARK.test(String.fromCharCode(code));
}

/** Printable ASCII and the composed letters of Vietnamese stay as they are. */
function isCommon(original: string, start: number, end: number): boolean {
  const code = original.charCodeAt(start);
  return (
    end === start + 1 &&
    ((code >= 0x20 && code < 0x7f) || (code >= 0xc0 && code < 0x1b1) || (code >= 0x1ea0 && code < 0x1efa))
  );
}

/** Of the same length: the rare letters that grow in lower case stay as they are. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return [...text]
    .map((letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter))
    .join('');
}

function plain(cluster: string, next: string | undefined): string {
  if (cluster === '\r') return next === '\n' ? '' : '\n';
  if (SPACES.test(cluster)) return ' ';
  if (INVISIBLE.test(cluster)) return '';
  if (DASHES.test(cluster)) return '-';
  if (cluster === '％') return '%';
  return cluster.normalize('NFC');
}
