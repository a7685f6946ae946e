import type { Span } from '../../model/claim';

/** A paragraph is a line: sentences in it share their context. Offsets are of the text that was given. */
export interface Passage extends Span {
  /** A title: short, without a full stop at its end, or numbered, or in capitals. Its year and unit hold for what follows. */
  heading: boolean;
  sentences: Span[];
}

const LONGEST_HEADING = 160;
/** After these a full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(.])(?:TP|TX|Tp|tp|P|Q|H|TS|ThS|PGS|GS|BS|KS|Đ\/c|đ\/c|ĐC|Tr|tr|St|Mr|v\.v|vv|[A-HJ-UWYZĐ])$/u;

/** A full stop behind it belongs to the number of a list. */
const LIST_NUMBER = /^\s*(?:\d{1,2}(?:\.\d{1,2})*|[IVXL]{1,5})$/;

/** Paragraphs of a readable text (`text/readable`), empty ones left out. */
export function passages(text: string): Passage[] {
  const found: Passage[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    const start = index + line.length - line.trimStart().length;
    const end = index + line.trimEnd().length;
    if (end <= start) continue;
    const body = text.slice(start, end);
    found.push({ start, end, heading: isHeading(body), sentences: sentencesOf(body, start) });
  }
  return found;
}

function isHeading(body: string): boolean {
  if (body.length > LONGEST_HEADING || /[.;,]$/.test(body) || /^[-+*•·] /.test(body)) return false;
  if (/^#+ /.test(body)) return true;
  const letters = body.replace(/[^\p{L}]/gu, '');
  if (letters.length > 3 && letters === letters.toUpperCase()) return true;
  return /^(?:[IVXL]+|[A-Z]|\d{1,2}(?:\.\d{1,2})*)[.)]?\s+\p{Lu}/u.test(body) || !/[.!?;:]/.test(body);
}

function sentencesOf(body: string, offset: number): Span[] {
  const found: Span[] = [];
  let from = 0;
  for (const { 0: mark, index } of body.matchAll(/[.!?…;]{1,8}["”’»)]{0,4}\s+(?=["“‘«(]?[\p{Lu}\d"“+-])/gu)) {
    if (mark.startsWith('.') && ABBREVIATION.test(body.slice(Math.max(0, index - 6), index))) continue;
    if (mark.startsWith('.') && index - from < 12 && LIST_NUMBER.test(body.slice(from, index))) continue;
    if (mark[0] === '.' && isThousands(body, index, index + mark.length)) continue;
    push(found, body, from, index + mark.length, offset);
    from = index + mark.length;
  }
  push(found, body, from, body.length, offset);
  return found;
}

/** `118. 255,3 tỷ đồng`: the space of a scan inside a number. */
function isThousands(body: string, index: number, next: number): boolean {
  return (
    /(?:^|[^\d.,/-])[1-9]\d{0,2}$/.test(body.slice(Math.max(0, index - 4), index)) &&
    /^\d{3}(?:,\d{1,3})? {0,2}(?:t[ỷỉ]|triệu|nghìn|đồng)/.test(body.slice(next, next + 16))
  );
}

function push(found: Span[], body: string, from: number, to: number, offset: number): void {
  const piece = body.slice(from, to);
  const start = from + piece.length - piece.trimStart().length;
  const end = from + piece.trimEnd().length;
  if (end > start) found.push({ start: offset + start, end: offset + end });
}
