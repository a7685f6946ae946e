import type { DuckDBConnection } from '@duckdb/node-api';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPartitioned, writeParts } from './buildPartitioned';
import type { DataPackage } from './dataPackage';
import { emptyFolder, hashFolder } from './files';
import { snapshotFiles, type WriteTable } from './snapshotFiles';
import type { SnapshotPlan } from './snapshotPlan';
import { writeParquet } from './writeParquet';

/** Writes a snapshot into a folder, which is emptied first, and returns the sha256 of every file. `describe` has the last word on its package. */
export async function buildSnapshot(
  connection: DuckDBConnection,
  plan: SnapshotPlan,
  folder: string,
  describe?: (described: DataPackage) => DataPackage
): Promise<Record<string, string>> {
  emptyFolder(folder);
  if (plan.partition) await buildPartitioned(connection, plan, folder, describe);
  else {
    const files = await snapshotFiles(plan, writeInto(connection, folder), describe);
    for (const [name, bytes] of files) if (!name.endsWith('.parquet')) writeFileSync(join(folder, name), bytes);
  }
  return hashFolder(folder) ?? {};
}

/** Writes only the fact tables, for comparison with a published snapshot. */
export async function buildFacts(
  connection: DuckDBConnection,
  plan: SnapshotPlan,
  folder: string
): Promise<Record<string, string>> {
  emptyFolder(folder);
  const write = writeInto(connection, folder);
  if (plan.partition) await writeParts(connection, plan.facts, folder);
  else for (const table of plan.facts) await write(table);
  return hashFolder(folder) ?? {};
}

/** Tables are left in the folder: the database writes files, not bytes. */
const writeInto =
  (connection: DuckDBConnection, folder: string): WriteTable =>
  async (table) => {
    const path = join(folder, `${table.name}.parquet`);
    await writeParquet(connection, table, path);
    return new Uint8Array(readFileSync(path));
  };
