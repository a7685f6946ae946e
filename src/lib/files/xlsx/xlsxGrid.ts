import { cellText } from '../cells/cell';
import { openWorkbook } from './openWorkbook';
import type { Merge } from './readSheet';

/** A sheet as text. */
export interface XlsxGrid {
  sheets: readonly string[];
  sheet: string;
  /** All rows equally long; numbers with a decimal point, dates `YYYY-MM-DD`, percents `6.27%`. */
  grid: string[][];
  merges: readonly Merge[];
}

/** Reads a sheet, the first shown one when none is named. Throws FileProblems. */
export function xlsxGrid(bytes: Uint8Array, sheet?: string): XlsxGrid {
  const workbook = openWorkbook(bytes);
  const name = sheet ?? workbook.sheets[0]!;
  const { rows, merges } = workbook.cells(name);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const grid = rows.map((row) => Array.from({ length: width }, (_, i) => cellText(row[i])));
  return { sheets: workbook.sheets, sheet: name, grid, merges };
}
