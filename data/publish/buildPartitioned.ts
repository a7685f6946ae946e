import type { DuckDBConnection } from '@duckdb/node-api';
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataPackage, packageText, type DataPackage, type WrittenPart, type WrittenTable } from './dataPackage';
import { fieldsOf, isFact } from './fields';
import type { SnapshotPlan } from './snapshotPlan';
import type { TableRows } from './snapshotTables';
import { sha256OfFile, writePart } from './writePart';
import { fillTable, writeParquet } from './writeParquet';

/** Writes a snapshot whose fact tables are cut by indicator into an empty folder. Parts are written and hashed one at a time. */
export async function buildPartitioned(
  connection: DuckDBConnection,
  plan: SnapshotPlan,
  folder: string,
  describe: (described: DataPackage) => DataPackage = (described) => described
): Promise<void> {
  const parts = await writeParts(connection, plan.facts, folder);
  const tables = await writeTables(connection, plan.describing, folder);
  writeFileSync(join(folder, 'changes.csv'), plan.changesCsv);
  writeFileSync(join(folder, 'changes.md'), plan.changesMarkdown);
  const described = describe(dataPackage(plan.date, plan.title_vi, plan.changes, [...parts, ...tables]));
  writeFileSync(join(folder, 'datapackage.json'), packageText(described));
}

/** Fact tables, sorted by indicator first, as a part for each indicator. */
export async function writeParts(
  connection: DuckDBConnection,
  facts: readonly TableRows[],
  folder: string
): Promise<WrittenPart[]> {
  const written: WrittenPart[] = [];
  for (const { name, rows } of facts) {
    if (!isFact(name)) throw new Error(`${name} is no fact table`);
    const column = fieldsOf(name).findIndex((field) => field.name === 'indicator');
    for (let from = 0, to = 0; from < rows.length; from = to) {
      const indicator = String(rows[from]?.[column]);
      while (to < rows.length && rows[to]?.[column] === indicator) to++;
      const relation = await fillTable(connection, { name, rows: rows.slice(from, to) });
      written.push(await writePart(connection, { table: name, indicator }, relation, folder));
    }
  }
  return written;
}

/** Tables as one file each. */
export async function writeTables(
  connection: DuckDBConnection,
  tables: readonly TableRows[],
  folder: string
): Promise<WrittenTable[]> {
  const written: WrittenTable[] = [];
  for (const table of tables) {
    const path = join(folder, `${table.name}.parquet`);
    await writeParquet(connection, table, path);
    const { name, rows } = table;
    written.push({ name, bytes: statSync(path).size, sha256: await sha256OfFile(path), rows: rows.length });
  }
  return written;
}
