import { DuckDBInstance, DuckDBDateValue, type DuckDBAppender, type DuckDBConnection } from '@duckdb/node-api';
import { fieldsOf, sqlType, type Field } from './fields';
import type { TableRows, Value } from './snapshotTables';

const DAY_MS = 86_400_000;
const ROW_GROUP = 20480;
export const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A connection whose files are the same byte for byte each time: one thread, rows in the order given. */
export async function parquetWriter(): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1', preserve_insertion_order: 'true' });
  return instance.connect();
}

/** Writes one table as Parquet that the reader's engine (DuckDB-WASM 1.28.0) can open: ZSTD, plain types. */
export async function writeParquet(connection: DuckDBConnection, table: TableRows, path: string): Promise<void> {
  await copyParquet(connection, await fillTable(connection, table), path, ROW_GROUP);
}

/** Puts the rows into a temporary table, whose name is returned; it is there until the next call. */
export async function fillTable(connection: DuckDBConnection, table: TableRows): Promise<string> {
  const fields = fieldsOf(table.name);
  const columns = fields.map((field) => `"${field.name}" ${sqlType(field)}`).join(', ');
  await connection.run(`CREATE OR REPLACE TEMP TABLE written (${columns})`);
  const appender = await connection.createAppender('written');
  for (const row of table.rows) {
    fields.forEach((field, i) => append(appender, field, row[i] ?? null));
    appender.endRow();
  }
  appender.closeSync();
  return 'written';
}

/** Writes a relation, a name or a query in brackets, in its order. */
export async function copyParquet(
  connection: DuckDBConnection,
  relation: string,
  path: string,
  rowGroup: number
): Promise<void> {
  await connection.run(
    `COPY ${relation} TO ${quote(path)} (FORMAT PARQUET, COMPRESSION ZSTD, ROW_GROUP_SIZE ${rowGroup}, PARQUET_VERSION V1)`
  );
}

function append(appender: DuckDBAppender, field: Field, value: Value): void {
  if (value === null) appender.appendNull();
  else if (field.type === 'number') appender.appendDouble(Number(value));
  else if (field.type === 'integer') appender.appendInteger(Number(value));
  else if (field.type === 'date') appender.appendDate(new DuckDBDateValue(Date.parse(`${value}T00:00:00Z`) / DAY_MS));
  else appender.appendVarchar(String(value));
}

/** Reads a written table back, cells as `TableRows` has them. */
export async function readParquet(connection: DuckDBConnection, path: string): Promise<Value[][]> {
  const reader = await connection.runAndReadAll(`SELECT * FROM read_parquet(${quote(path)})`);
  return reader.getRowsJS().map((row) => row.map(plain));
}

function plain(value: unknown): Value {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'number' || value === null ? value : String(value);
}
