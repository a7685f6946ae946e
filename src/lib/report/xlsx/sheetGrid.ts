import type { Cell, CellStyle, MergeRange, RowDef, WriteSheet } from 'hucre';
import { cellText } from './cellText';

export interface GridCell {
  /** Null leaves the cell empty; a text is always a text, whatever it begins with. */
  value: number | string | null;
  style: CellStyle;
  /** Columns and rows that the cell covers; 1 when absent. */
  across?: number;
  down?: number;
  link?: Cell['hyperlink'];
}

/** Cells stand one after another, each as wide as it is; what a taller cell above covers is left out by the caller. */
export type GridRow = readonly { at: number; cell: GridCell }[];

/** Points for a line of 10-point text. */
const LINE = 13.5;
/** Excel's highest row. */
const HIGHEST = 409;

/** Cells one after another from a column on. */
export function rowOf(cells: readonly GridCell[], from = 0): GridRow {
  let at = from;
  return cells.map((cell) => {
    const here = { at, cell };
    at += cell.across ?? 1;
    return here;
  });
}

/** Rows of cells as the rows, cells, merges and heights of a sheet. `widths` are in characters. */
export function sheetGrid(
  rows: readonly GridRow[],
  widths: readonly number[]
): Required<Pick<WriteSheet, 'rows' | 'cells' | 'merges' | 'columns' | 'rowDefs'>> {
  const cells = new Map<string, Partial<Cell>>();
  const merges: MergeRange[] = [];
  const rowDefs = new Map<number, RowDef>();
  rows.forEach((row, r) => {
    for (const { at, cell } of row) {
      const { across = 1, down = 1, style } = cell;
      for (let dr = 0; dr < down; dr++)
        for (let dc = 0; dc < across; dc++) cells.set(`${r + dr},${at + dc}`, { style, value: null });
      cells.set(`${r},${at}`, written(cell));
      if (across > 1 || down > 1)
        merges.push({ startRow: r, startCol: at, endRow: r + down - 1, endCol: at + across - 1 });
    }
    const height = heightOf(row, widths);
    if (height > 0) rowDefs.set(r, { height });
  });
  return { rows: rows.map(() => []), cells, merges, rowDefs, columns: widths.map((width) => ({ width })) };
}

function written({ value, style, link }: GridCell): Partial<Cell> {
  const text = typeof value === 'string' ? cellText(value) : value;
  return {
    value: text,
    style,
    ...(link && { hyperlink: link }),
    // The writer takes a text like an error of Excel (`#N/A`) for one, but not in a run.
    ...(typeof text === 'string' && text.startsWith('#') && { richText: [{ text, font: style.font }] })
  };
}

/**
 * Excel fits the height of a row to its text by itself, but not to that of merged cells, and LibreOffice to none. Zero for a
 * row of one line in cells that stand alone, which keeps its usual height.
 */
function heightOf(row: GridRow, widths: readonly number[]): number {
  const lines = row.flatMap(({ at, cell }) => {
    const { value, style, across = 1, down = 1 } = cell;
    if (typeof value !== 'string' || down > 1 || !style.alignment?.wrapText) return [];
    const size = ((style.font?.size ?? 10) / 10) * (style.font?.bold ? 1.1 : 1);
    const width = widths.slice(at, at + across).reduce((sum, each) => sum + each, 0);
    const count = value
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * size) / Math.max(1, width))), 0);
    return across > 1 || count > 1 ? [count * size] : [];
  });
  return lines.length === 0 ? 0 : Math.min(HIGHEST, Math.ceil(Math.max(...lines) * LINE) + 2);
}
