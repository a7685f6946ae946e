import type { DuckDBConnection } from '@duckdb/node-api';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataPackage, packageText, type DataPackage, type WrittenTable } from './dataPackage';
import { emptyFolder, hashFolder, sha256 } from './files';
import type { SnapshotPlan } from './snapshotPlan';
import type { TableRows } from './snapshotTables';
import { writeParquet } from './writeParquet';

/** Writes a snapshot into a folder, which is emptied first, and returns the sha256 of every file. `describe` has the last word on its package. */
export async function buildSnapshot(
  connection: DuckDBConnection,
  plan: SnapshotPlan,
  folder: string,
  describe: (described: DataPackage) => DataPackage = (described) => described
): Promise<Record<string, string>> {
  emptyFolder(folder);
  const written = await writeTables(connection, [...plan.facts, ...plan.describing], folder);
  writeFileSync(join(folder, 'changes.csv'), plan.changesCsv);
  writeFileSync(join(folder, 'changes.md'), plan.changesMarkdown);
  const described = dataPackage(plan.date, plan.title_vi, plan.changes, written);
  writeFileSync(join(folder, 'datapackage.json'), packageText(describe(described)));
  return hashFolder(folder) ?? {};
}

/** Writes only the fact tables, for comparison with a published snapshot. */
export async function buildFacts(
  connection: DuckDBConnection,
  plan: SnapshotPlan,
  folder: string
): Promise<Record<string, string>> {
  emptyFolder(folder);
  await writeTables(connection, plan.facts, folder);
  return hashFolder(folder) ?? {};
}

async function writeTables(connection: DuckDBConnection, tables: readonly TableRows[], folder: string) {
  const written: WrittenTable[] = [];
  for (const table of tables) {
    const path = join(folder, `${table.name}.parquet`);
    await writeParquet(connection, table, path);
    const bytes = readFileSync(path);
    written.push({ name: table.name, bytes: bytes.length, sha256: sha256(bytes), rows: table.rows.length });
  }
  return written;
}
