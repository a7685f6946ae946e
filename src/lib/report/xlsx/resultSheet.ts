import { writeXlsxStream, type CellValue } from 'hucre/xlsx';
import { cellText } from './cellText';
import { sheetName } from './sheetName';

export interface ResultSheet {
  /** What the result is called. */
  name: string;
  columns: readonly { name: string; kind: string }[];
  /** In the order of the columns; dates are `YYYY-MM-DD`. All of them must fit beside the row of names. */
  pages: AsyncIterable<readonly (readonly (number | string | boolean | null)[])[]>;
}

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
/** Excel counts days from here; earlier dates stay text. */
const FIRST_DAY = '1900-03-01';

/**
 * A result as a workbook of one sheet, written while its rows arrive: parts of the file in order. Text is text, also where
 * it begins like a formula; dates are dates. Rejects with what the pages reject with.
 */
export async function resultSheet({ name, columns, pages }: ResultSheet): Promise<Uint8Array<ArrayBuffer>[]> {
  async function* rows(): AsyncGenerator<CellValue[]> {
    yield columns.map((column) => cellText(column.name) ?? '');
    for await (const page of pages)
      for (const row of page) yield row.map((value, i) => cellOf(value, columns[i]?.kind ?? ''));
  }
  const stream = writeXlsxStream(rows(), {
    name: sheetName(1, name),
    freezePane: { rows: 1 },
    columns: columns.map(({ kind }) => (kind === 'date' ? { width: 12, numFmt: 'dd/mm/yyyy' } : {}))
  });
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = stream.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) parts.push(new Uint8Array(part.value));
  return parts;
}

function cellOf(value: number | string | boolean | null, kind: string): CellValue {
  if (typeof value !== 'string') return typeof value === 'number' && !Number.isFinite(value) ? null : value;
  const [, year, month, day] = (kind === 'date' && value >= FIRST_DAY && ISO_DAY.exec(value)) || [];
  return year ? new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))) : cellText(value);
}
