const quote = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Cells as one line of CSV, without its end. */
export const csvLine = (cells: readonly string[]): string => cells.map(quote).join(',');
