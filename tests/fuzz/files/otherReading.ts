import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import { xlsxGrid } from '../../../src/lib/files/xlsx/xlsxGrid';
import type { OwnColumns } from '../../../src/lib/files/ownColumns';
import type { FilePreview } from '../../../src/lib/model/ownFile';
import { decodeText } from '../../../src/lib/files/encoding/decodeText';
import { mustHold } from '../parts/fail';

/** A number that can be read in one way only: no thousands, a decimal sign that is the reading's. */
function plainNumber(text: string, decimal: string): number | null {
  const trimmed = text.trim();
  const isPlain = decimal === ',' ? /^-?\d{1,12}(,\d+)?$/ : /^-?\d{1,12}(\.\d+)?$/;
  return isPlain.test(trimmed) ? Number(trimmed.replace(',', '.')) : null;
}

/** What csv-parse makes of a text file, against our table: its plain numbers, row by row. Null when it reads none. */
export function compareText(bytes: Uint8Array, { reading, skipped }: FilePreview, table: OwnColumns): boolean {
  let records: string[][];
  try {
    const text = decodeText(bytes, reading.encoding);
    records = parse(text, { delimiter: reading.delimiter, bom: true, relax_column_count: true }) as string[][];
  } catch {
    return false;
  }
  const body = records.slice(reading.headFrom + reading.headRows);
  // Left-out rows could be any: then rows do not stand beside their own.
  if (skipped > 0 || body.length !== table.rows || reading.headRows === 0) return false;
  for (const [i, { name, as }] of reading.columns.entries()) {
    const column = table.columns.find((one) => one.name === name);
    if (!column || as !== 'number') continue;
    for (const [j, record] of body.entries()) {
      const number = plainNumber(record[i] ?? '', reading.decimal);
      mustHold(
        number === null || column.values[j] === number,
        `row ${j}, ${name}: ${String(column.values[j])} where csv-parse has ${String(number)}`
      );
    }
  }
  return true;
}

/** What hucre makes of a workbook, against our grid: its numbers, cell by cell. */
export async function compareWorkbook(bytes: Uint8Array, sheet: string): Promise<boolean> {
  const workbook = await readXlsx(bytes);
  const theirs = workbook.sheets.find(({ name }) => name === sheet);
  if (!theirs) return false;
  const { grid } = xlsxGrid(bytes, sheet);
  for (const [i, cells] of theirs.rows.entries())
    for (const [j, cell] of cells.entries())
      if (typeof cell === 'number')
        mustHold(Number(grid[i]?.[j]) === cell, `cell ${i},${j}: ${grid[i]?.[j]} where hucre has ${cell}`);
  return true;
}
