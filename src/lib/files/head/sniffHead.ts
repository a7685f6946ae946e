import { isEmptyRow, type Row } from '../cells/cell';
import type { Merge } from '../xlsx/readSheet';
import { filledOf, isCaption, isCountedHead, isFigure, isIndexRow, isMark, isSection } from './headRow';

export interface Head {
  headFrom: number;
  headRows: number;
}

/**
 * Where the head of a table stands among its first rows: under titles, offices and the unit of measure, over the first row
 * with figures; of several storeys, with the row of column numbers. A table without figures has the first row that is at
 * least half full as its head.
 */
export function sniffHead(rows: readonly Row[], merges: readonly Merge[] = []): Head {
  const width = Math.max(1, ...rows.map(lastFilled));
  const first = firstOfBody(rows, width);
  if (first === -1) return textHead(rows, width);
  let body = first;
  let head = -1;
  for (let at = first - 1; at >= 0; at--) {
    const row = rows[at]!;
    if (isEmptyRow(row)) {
      if (head !== -1) break;
      continue;
    }
    if (isIndexRow(row)) head = at;
    else if (head === -1 && isSection(row) && hasHeadAbove(rows, at, width)) body = at;
    else if (isCaption(row) || !isHead(row, at, width, merges, head !== -1)) break;
    else head = at;
  }
  return head === -1 ? { headFrom: body, headRows: 0 } : { headFrom: head, headRows: headEnd(rows, head, body) - head };
}

/** Without the empty rows between head and body. */
function headEnd(rows: readonly Row[], head: number, body: number): number {
  let end = body;
  while (end > head + 1 && isEmptyRow(rows[end - 1]!)) end--;
  return end;
}

function firstOfBody(rows: readonly Row[], width: number): number {
  const least = Math.min(3, Math.ceil(width / 2));
  return rows.findIndex((row, at) => {
    const filled = filledOf(row);
    if (!filled.some(isFigure) || filled.length < least || isCaption(row)) return false;
    if (isIndexRow(row) && rows.slice(0, at).some((above) => filledOf(above).length >= least)) return false;
    return !isCountedHead(
      row,
      rows.slice(at + 1).find((below) => !isEmptyRow(below) && !isIndexRow(below))
    );
  });
}

function textHead(rows: readonly Row[], width: number): Head {
  const at = rows.findIndex((row) => filledOf(row).length >= Math.max(1, width / 2) && !isCaption(row));
  return { headFrom: Math.max(0, at), headRows: at === -1 ? 0 : 1 };
}

function hasHeadAbove(rows: readonly Row[], from: number, width: number): boolean {
  for (let at = from - 1; at >= 0; at--) {
    const filled = filledOf(rows[at]!);
    if (filled.length >= Math.max(2, width / 2) && !isCaption(rows[at]!)) return true;
  }
  return false;
}

/** Two names of columns; or, above such a row, one over a part of the columns. */
function isHead(row: Row, at: number, width: number, merges: readonly Merge[], hasHeadBelow: boolean): boolean {
  const filled = filledOf(row);
  if (filled.every(isMark)) return false;
  const groups = merges.filter(
    ({ top, left, right, bottom }) => top <= at && bottom >= at && right > left && right - left + 1 < width
  );
  if (hasHeadBelow && groups.some(({ left, top }) => top === at && row[left] !== undefined && left > 0)) return true;
  if (filled.length >= Math.max(2, Math.min(3, width / 2))) return true;
  return width === 1 ? !hasHeadBelow : filled.length >= 2 && !hasHeadBelow;
}

function lastFilled(row: Row): number {
  for (let i = row.length; i > 0; i--) if (filledOf([row[i - 1]]).length) return i;
  return 0;
}
