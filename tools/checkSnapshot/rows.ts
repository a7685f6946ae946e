import type { DuckDBConnection } from '@duckdb/node-api';
import { fieldsOf, type SnapshotTable } from '../../data/publish/fields';
import { quote } from '../../data/publish/writeParquet';
import type { Report } from './breach';

/** A file to be looked at, with the columns that it has. */
export interface ReadableFile {
  path: string;
  local: string;
  columns: readonly string[];
}

/** The rows of one table or of one part, in the database as table `rows` with the number of their file and of their row. */
export interface LoadedRows {
  connection: DuckDBConnection;
  table: SnapshotTable;
  files: readonly ReadableFile[];
}

/** Rows of a file are numbered from 1; those of the file after it go on a trillion later. */
const FILE_STEP = 1_000_000_000_000;

/**
 * Loads them; a column `indicator` that the files do not have is filled from the package. What was loaded before goes. Null,
 * reported, when a page cannot be read.
 */
export async function loadRows(
  connection: DuckDBConnection,
  table: SnapshotTable,
  files: readonly ReadableFile[],
  indicator: string | undefined,
  report: Report
): Promise<LoadedRows | null> {
  const selects = files.map(({ local, columns }, i) => {
    const cells = fieldsOf(table).map(({ name }) => {
      if (!columns.includes(name)) return `${quote(indicator ?? '')} AS "${name}"`;
      return `"${name}"`;
    });
    const place = `${i} * ${FILE_STEP} + file_row_number + 1 AS place`;
    return `SELECT ${cells.join(', ')}, ${place} FROM read_parquet(${quote(local)}, hive_partitioning = false, file_row_number = true)`;
  });
  try {
    await connection.run(`CREATE OR REPLACE TEMP TABLE rows AS ${selects.join(' UNION ALL ')}`);
    return { connection, table, files };
  } catch (thrown) {
    const why = (thrown as Error).message.split('\n')[0];
    report('damaged', files.map(({ path }) => path).join(', '), '', {
      vi: `Giá trị trong tệp không đọc được (${why}); hãy ghi lại tệp.`,
      en: `The file’s values cannot be read (${why}); write it again.`
    });
    return null;
  }
}

export async function ask<T extends Record<string, unknown>>({ connection }: LoadedRows, sql: string): Promise<T[]> {
  return (await connection.runAndReadAll(sql)).getRowObjectsJS() as T[];
}

/** The file and row that a value of column `place` means. */
export function placeOf({ files }: LoadedRows, place: unknown): [file: string, place: string] {
  const number = Number(place);
  return [files[Math.floor(number / FILE_STEP)]?.path ?? '', `row ${number % FILE_STEP}`];
}

/** A combination of values that some rows have. */
export interface Facet {
  cells: readonly string[];
  rows: number;
  /** Of the first of them. */
  file: string;
  place: string;
}

/** Every combination of values of some columns, as text (null is empty), the first row first. */
export async function facets(loaded: LoadedRows, ...columns: string[]): Promise<Facet[]> {
  const names = columns.map((column) => `"${column}"`);
  const found = await ask<Record<string, unknown>>(
    loaded,
    `SELECT ${names.map((name) => `${name}::VARCHAR AS ${name}`).join(', ')}, n, place
     FROM (SELECT ${names.join(', ')}, count(*)::INTEGER AS n, min(place)::DOUBLE AS place
       FROM rows GROUP BY ${names.join(', ')}) ORDER BY place`
  );
  return found.map((row) => {
    const [file, place] = placeOf(loaded, row['place']);
    return { cells: columns.map((column) => String(row[column] ?? '')), rows: Number(row['n']), file, place };
  });
}
