import { cellText, isEmptyCell, type Row } from '../cells/cell';
import { unique } from '../cells/columnName';
import type { Merge } from '../xlsx/readSheet';
import { isIndexRow } from './headRow';
import type { Head } from './sniffHead';

/**
 * A title for each column, unique; empty for a column without any. The storeys of a head are joined by ` – `; a text over several
 * columns belongs to all of them, by the sheet's merges or, where there are none, up to the next text of its storey.
 */
export function headTitles(
  rows: readonly Row[],
  { headFrom, headRows }: Head,
  width: number,
  merges: readonly Merge[]
): string[] {
  const storeys = rows.slice(headFrom, headFrom + headRows);
  const named = storeys.map((row, i) => ({ row, at: headFrom + i })).filter(({ row }) => !isIndexRow(row));
  const used = named.length ? named : storeys.map((row, i) => ({ row, at: headFrom + i }));
  const texts = used.map(({ row }) => Array.from({ length: width }, (_, i) => titleOf(row, i)));
  const inHead = merges.filter(({ top, bottom }) => top < headFrom + headRows && bottom >= headFrom);
  if (inHead.length)
    fillMerged(
      texts,
      used.map(({ at }) => at),
      inHead
    );
  else texts.slice(0, -1).forEach((_, storey) => fillRight(texts, storey));
  const taken = new Set<string>();
  return Array.from({ length: width }, (_, column) => {
    const parts = texts.map((storey) => storey[column] ?? '').filter(Boolean);
    const title = parts.filter((part, i) => part !== parts[i - 1]).join(' – ');
    return title && unique(title, taken, (text, n) => `${text} (${n})`);
  });
}

function titleOf(row: Row, column: number): string {
  return isEmptyCell(row[column]) ? '' : cellText(row[column]).replace(/\s+/g, ' ').trim();
}

function fillMerged(texts: string[][], lines: readonly number[], merges: readonly Merge[]): void {
  for (const { top, left, bottom, right } of merges) {
    const text = texts[lines.indexOf(top)]?.[left];
    if (!text) continue;
    lines.forEach((line, storey) => {
      if (line < top || line > bottom) return;
      for (let i = left; i <= Math.min(right, texts[storey]!.length - 1); i++) texts[storey]![i] ||= text;
    });
  }
}

/** Only from a text that has one below it, over columns that have: `Kế hoạch` over 2024 and 2025, not `Đơn vị` over them. */
function fillRight(texts: string[][], storey: number): void {
  const row = texts[storey]!;
  const below = (column: number) => texts.slice(storey + 1).some((other) => other[column]);
  let text = '';
  row.forEach((own, column) => {
    if (own) text = below(column) ? own : '';
    else if (below(column)) row[column] = text;
    else text = '';
  });
}
