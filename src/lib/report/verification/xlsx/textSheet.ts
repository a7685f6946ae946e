import type { ClaimWords } from '$lib/language/claims/claimWords';
import { verificationWords } from '$lib/language/claims/verificationWords';
import type { CheckedRow } from '../checkedRows';
import { markedText, type MarkedPiece } from '../markedText';
import type { Verification } from '../verification';
import { countCell, textCell } from './cells';
import { tableSheet, type TableSheet } from './tableSheet';

/** Letters of a cell: more do not fit the height that a row of a sheet can have. */
const MOST_LETTERS = 2_500;

/** The text as it was given, a paragraph a row (a long one in several), with the numbers in it and their verdicts. */
export function textSheet(verification: Verification, rows: readonly CheckedRow[], words: ClaimWords): TableSheet {
  const t = verificationWords(verification.lang);
  return tableSheet(verification, {
    name: t.tables.text,
    title: verification.name || t.tables.text,
    columns: [
      { label: t.line, width: 8 },
      { label: t.paragraph, width: 110 },
      { label: t.numbers, width: 40 }
    ],
    body: markedText(verification.text, rows).flatMap((pieces, i) =>
      cut(pieces).map((part) => [
        countCell(i + 1),
        textCell(part.map(({ text }) => text).join('')),
        textCell(
          part.flatMap(({ row }) => (row ? `${row.no}: ${row.number}, ${words.verdict(row.verdict)}` : [])).join('\n')
        )
      ])
    )
  });
}

/** A paragraph in parts that fit a cell; plain text is cut between words where it can be. */
function cut(pieces: readonly MarkedPiece[]): MarkedPiece[][] {
  const parts: MarkedPiece[][] = [[]];
  let room = MOST_LETTERS;
  for (const piece of pieces) {
    let { text } = piece;
    while (text.length > room) {
      const space = piece.row ? -1 : text.lastIndexOf(' ', room);
      const at = space > 0 ? space : room === MOST_LETTERS ? room - (isPair(text, room) ? 1 : 0) : 0;
      if (at > 0) parts.at(-1)?.push({ ...piece, text: text.slice(0, at) });
      parts.push([]);
      text = text.slice(at);
      room = MOST_LETTERS;
    }
    if (text) parts.at(-1)?.push({ ...piece, text });
    room -= text.length;
  }
  return parts.filter((part) => part.length > 0);
}

const isPair = (text: string, at: number) => /[\ud800-\udbff]/.test(text.charAt(at - 1));
