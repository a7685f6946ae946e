import type { FilePreview, FileReading } from '../model/ownFile';
import { cellText } from './cells/cell';
import { fileSource, type FileSource, type OwnFile } from './fileSource';
import { guessReading } from './guessReading';
import { PREVIEW_COLUMNS, PREVIEW_ROWS } from './limits';
import type { OwnColumns } from './ownColumns';
import { parquetPreview } from './parquet/parquetPreview';
import type { OnReadProgress } from './readProgress';
import { gridTable } from './table/gridTable';

/** Reads a reader's file once, guessing everything that is not wanted. Rejects with FileProblems only. */
export async function readFile(file: OwnFile, wanted: Partial<FileReading> = {}): Promise<FilePreview> {
  return previewOf(fileSource(file), wanted);
}

/** As `readFile`. `keep` is given the table that the counts were taken from; not of Parquet, which is not read whole. */
export async function previewOf(
  source: FileSource,
  wanted: Partial<FileReading>,
  { onProgress, keep }: { onProgress?: OnReadProgress | undefined; keep?: (table: OwnColumns) => void } = {}
): Promise<FilePreview> {
  if (source.kind === 'parquet') return parquetPreview(source, wanted);
  const reading = guessReading(source, wanted);
  const table = gridTable(source.grid(reading), reading, { onProgress });
  keep?.(table);
  const { rows: count, refused, refusedCount, skipped, columns } = table;
  const first = Array.from({ length: Math.min(PREVIEW_ROWS, count) }, (_, i) =>
    columns.map(({ values }) => values[i] ?? null)
  );
  const { name, bytes } = source;
  const grid = printedRows(source, reading);
  return { name, bytes: bytes.length, reading, grid, rows: first, count, refused, refusedCount, skipped };
}

function printedRows(source: FileSource, reading: FileReading): string[][] {
  const grid: string[][] = [];
  source.grid(reading).each((row) => {
    const width = Math.min(PREVIEW_COLUMNS, Math.max(row.length, reading.columns.length));
    return grid.push(Array.from({ length: width }, (_, i) => cellText(row[i], reading.decimal))) < PREVIEW_ROWS;
  });
  return grid;
}
