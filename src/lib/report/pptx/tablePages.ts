import type { CardTable } from '$lib/figures/export/card';
import { columnWidths, leastNames, rowHeights, tableWidths } from './tableShape';

/** A part of a table that stands on one slide. */
export interface TablePage {
  table: CardTable;
  /** Inches: columns with the names of the rows first, rows with the head first. */
  widths: readonly number[];
  heights: readonly number[];
  /** Columns that hold words alone, in the whole table; elsewhere words stand for a missing number. */
  words: readonly boolean[];
}

/**
 * A table in parts that fit in so many inches: first its columns are shared out, the names of the rows before each share,
 * then its rows, as evenly as they can be. Every cell is in exactly one part; columns keep their widths from part to part. A
 * row that is higher than the room stands alone.
 */
export function tablePages(table: CardTable, room: { w: number; h: number }): TablePage[] {
  return evenRuns(columnWidths(table), room.w - leastNames(room.w)).flatMap(([first, end]) => {
    const part: CardTable = {
      head: table.head,
      columns: table.columns.slice(first, end),
      rows: table.rows.map(({ head, cells }) => ({ head, cells: cells.slice(first, end) }))
    };
    const widths = tableWidths(part, room.w);
    const [head = 0, ...heights] = rowHeights(part, widths);
    const words = part.columns.map((_, i) => part.rows.every(({ cells }) => cells[i]?.value == null));
    return evenRuns(heights, room.h - head).map(([from, to]) => ({
      table: { ...part, rows: part.rows.slice(from, to) },
      widths,
      heights: [head, ...heights.slice(from, to)],
      words
    }));
  });
}

/** Runs `[from, to)` in as few as it takes, none much longer than the others; one at least. */
function evenRuns(lengths: readonly number[], room: number): [number, number][] {
  const fewest = runs(lengths, room).length;
  let even = room;
  while (even > 0.2 && runs(lengths, even - 0.1).length === fewest) even -= 0.1;
  return runs(lengths, even);
}

function runs(lengths: readonly number[], room: number): [number, number][] {
  const found: [number, number][] = [[0, 0]];
  let used = 0;
  lengths.forEach((length, i) => {
    const last = found.at(-1);
    if (last && (used === 0 || used + length <= room)) {
      last[1] = i + 1;
      used += length;
    } else {
      found.push([i, i + 1]);
      used = length;
    }
  });
  return found;
}
