import type { CheckedRow } from './checkedRows';

/** A piece of a paragraph: plain text, or a number with its row. */
export interface MarkedPiece {
  text: string;
  row: CheckedRow | null;
}

/** The paragraphs of a text that are not empty, with the numbers of the table told apart. */
export function markedText(text: string, rows: readonly CheckedRow[]): readonly (readonly MarkedPiece[])[] {
  const paragraphs: MarkedPiece[][] = [];
  let next = 0;
  for (const { 0: line, index: start } of text.matchAll(/[^\r\n\u2028\u2029]+/gu)) {
    const end = start + line.length;
    const pieces: MarkedPiece[] = [];
    let at = start;
    for (let row = rows[next]; row && row.judged.claim.start < end; row = rows[++next]) {
      const { start: from, end: to } = row.judged.claim;
      if (from < at) continue;
      if (from > at) pieces.push({ text: text.slice(at, from), row: null });
      pieces.push({ text: text.slice(from, Math.min(to, end)), row });
      at = Math.min(to, end);
    }
    if (at < end) pieces.push({ text: text.slice(at, end), row: null });
    if (line.trim() !== '') paragraphs.push(pieces);
  }
  return paragraphs;
}
