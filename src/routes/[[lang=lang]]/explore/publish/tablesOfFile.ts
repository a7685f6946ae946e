import { csvOfAnyGrid, csvOfGrid } from '../../../../../data/publish/release/csvOfGrid';
import type { DroppedTable } from '../../../../../data/publish/release/droppedTable';
import { checkSize } from '$lib/files/checkSize';
import { decodeText } from '$lib/files/encoding/decodeText';
import { sniffEncoding } from '$lib/files/encoding/sniffEncoding';
import { sniffKind } from '$lib/files/sniffKind';

/**
 * The tables of a dropped file: a CSV as it is, of a workbook every sheet with a head of ours, or the first one when there
 * is none. Null for Parquet. Throws FileProblem.
 */
export async function tablesOfFile(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<DroppedTable[] | null> {
  checkSize(name, bytes.length);
  const kind = sniffKind(name, bytes);
  if (kind === 'parquet') return null;
  if (kind === 'csv') return [{ name, text: decodeText(bytes, sniffEncoding(bytes)) }];

  const { xlsxGrid } = await import('$lib/files/xlsx/xlsxGrid');
  const first = await xlsxGrid(bytes);
  const found: DroppedTable[] = [];
  for (const sheet of first.sheets) {
    const { grid } = sheet === first.sheet ? first : await xlsxGrid(bytes, sheet);
    const text = csvOfGrid(grid);
    if (text !== null) found.push({ name: first.sheets.length > 1 ? `${name} (${sheet})` : name, text });
  }
  return found.length > 0 ? found : [{ name, text: csvOfAnyGrid(first.grid) }];
}
