import { COLUMNS } from '../columns';
import { csvLine } from '../csvLine';

/** Rows among which the head of a sheet may be. */
const HEAD_WITHIN = 30;

/** The rows of a sheet as CSV that `readCsv` numbers alike; null when no row among the first is a head of ours. */
export function csvOfGrid(grid: readonly (readonly string[])[]): string | null {
  const isHead = (row: readonly string[]) => {
    const has = (column: string) => row.some((cell) => cell.trim() === column);
    return COLUMNS.observations.every(has) || COLUMNS.sources.every(has);
  };
  const at = grid.slice(0, HEAD_WITHIN).findIndex(isHead);
  return at < 0 ? null : linesFrom(grid, at);
}

/** The same from the first row that is not empty, whatever it holds: its check names the missing columns. */
export function csvOfAnyGrid(grid: readonly (readonly string[])[]): string {
  return linesFrom(
    grid,
    Math.max(
      0,
      grid.findIndex((row) => row.some((cell) => cell.trim() !== ''))
    )
  );
}

function linesFrom(grid: readonly (readonly string[])[], head: number): string {
  const width = (grid[head] ?? []).reduce((most, cell, i) => (cell.trim() === '' ? most : i + 1), 0);
  return grid.map((row, i) => (i < head ? '' : lineOf(row, width))).join('\n') + '\n';
}

/** One line, whatever breaks a cell holds; an empty row is an empty line, which `readCsv` passes over. */
function lineOf(row: readonly string[], width: number): string {
  const cells = row.map((cell) => cell.replace(/\s*[\r\n]+\s*/g, ' ').trim());
  const filled = cells.reduce((most, cell, i) => (cell === '' ? most : i + 1), 0);
  if (filled === 0) return '';
  return csvLine(Array.from({ length: Math.max(width, filled) }, (_, i) => cells[i] ?? ''));
}
