/** A cell of the table; the row of names is −1. */
export interface Place {
  row: number;
  column: number;
}

/** Rows `from` to `to`, both included, in any order: `from` is where the selection began. */
export interface RowRange {
  from: number;
  to: number;
}

interface Size {
  rows: number;
  columns: number;
  /** Rows in sight. */
  page: number;
}

/** Where a key leads from a cell; null for a key without a meaning here. Never leaves the table. */
export function moved(place: Place, key: string, ctrl: boolean, { rows, columns, page }: Size): Place | null {
  const to = (row: number, column: number): Place => ({
    row: Math.max(-1, Math.min(rows - 1, row)),
    column: Math.max(0, Math.min(columns - 1, column))
  });
  const { row, column } = place;
  switch (key) {
    case 'ArrowUp':
      return ctrl ? to(Math.min(row, 0), column) : to(row - 1, column);
    case 'ArrowDown':
      return ctrl ? to(rows - 1, column) : to(row + 1, column);
    case 'ArrowLeft':
      return ctrl ? to(row, 0) : to(row, column - 1);
    case 'ArrowRight':
      return ctrl ? to(row, columns - 1) : to(row, column + 1);
    case 'PageUp':
      return to(Math.max(row < 0 ? -1 : 0, row - page), column);
    case 'PageDown':
      return to(row + page, column);
    case 'Home':
      return ctrl ? to(0, 0) : to(row, 0);
    case 'End':
      return ctrl ? to(rows - 1, columns - 1) : to(row, columns - 1);
    default:
      return null;
  }
}

/** The rows of a selection in the order of the table: from included, to excluded. */
export const ordered = ({ from, to }: RowRange): { from: number; to: number } => ({
  from: Math.min(from, to),
  to: Math.max(from, to) + 1
});
