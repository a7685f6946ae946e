/**
 * What stands in a cell. Text as it is; of a workbook also numbers, truths, a number printed as percent (6.27 for `6,27%`),
 * and a formula that was saved without its result. A workbook's dates are text, `YYYY-MM-DD` (with ` hh:mm:ss` when not midnight).
 */
export type Cell = string | number | boolean | { readonly percent: number } | { readonly formula: string };

export type Row = readonly (Cell | undefined)[];

/** As a sheet would print it, with the given decimal sign and without thousands. */
export function cellText(cell: Cell | undefined, decimal: ',' | '.' = '.'): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return decimal === '.' ? String(cell) : String(cell).replace('.', decimal);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return 'percent' in cell ? `${cellText(cell.percent, decimal)}%` : `=${cell.formula}`;
}

export function isEmptyCell(cell: Cell | undefined): boolean {
  return cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

export function isEmptyRow(row: Row): boolean {
  return row.every(isEmptyCell);
}
