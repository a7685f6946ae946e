import type { DuckDBConnection } from '@duckdb/node-api';
import { join } from 'node:path';
import { FACT_TABLES } from '../../src/lib/model/indicator';
import { buildFacts, buildSnapshot } from './buildSnapshot';
import { firstDifference } from './compareFacts';
import type { Entry } from './entry';
import { hashFolder, PATHS } from './files';
import { factsDiffer, folderDiffers, notLocked, rebuildDiffers } from './immutable';
import { differingFiles } from './lock';
import type { Problem } from './problem';
import type { SnapshotPlan } from './snapshotPlan';
import type { TableRows, Value } from './snapshotTables';
import { readParquet } from './writeParquet';

export interface SnapshotOutcome {
  problems: Problem[];
  /** Hashes of every file, as they are or will be in the folder. */
  files: Record<string, string>;
  /** `built`: the folder waits in the building folder. `kept`: the folder on disk stays. */
  state: 'built' | 'kept';
  /** Files of a published snapshot that a rebuild makes otherwise, with the same rows (a newer catalogue or writer). */
  otherwise: string[];
}

const isOf = (table: string, file: string): boolean => file === `${table}.parquet` || file.startsWith(`${table}/`);
const isFactFile = (file: string): boolean => FACT_TABLES.some((table) => isOf(table, file));

/** Builds a snapshot beside the published ones, or proves that the published one still says what the data say. */
export async function publishSnapshot(
  connection: DuckDBConnection,
  root: string,
  plan: SnapshotPlan,
  locked: Record<string, string> | undefined,
  entries: readonly Entry[],
  rebuildAll: boolean
): Promise<SnapshotOutcome> {
  const folder = join(root, PATHS.snapshots, plan.date);
  const building = join(root, PATHS.building, plan.date);
  const onDisk = hashFolder(folder);
  const outcome = (problems: Problem[], files: Record<string, string>, state: SnapshotOutcome['state'] = 'kept') => ({
    problems,
    files,
    state,
    otherwise: [] as string[]
  });

  if (!onDisk || !locked) {
    const built = await buildSnapshot(connection, plan, building);
    const reference = locked ?? onDisk;
    if (!reference) return outcome([], built, 'built');
    const files = differingFiles(reference, built);
    if (files.length > 0)
      return outcome([locked ? rebuildDiffers(plan.date, files) : notLocked(plan.date, files)], built);
    return outcome([], built, onDisk ? 'kept' : 'built');
  }

  const damaged = differingFiles(locked, onDisk);
  if (damaged.length > 0) return outcome([folderDiffers(plan.date, damaged)], locked);
  const rebuilt = await (rebuildAll ? buildSnapshot : buildFacts)(connection, plan, building);
  const compared = (files: Record<string, string>) =>
    Object.fromEntries(Object.entries(files).filter(([name]) => rebuildAll || isFactFile(name)));
  const otherwise = differingFiles(compared(locked), compared(rebuilt));
  if (otherwise.some(isFactFile)) {
    const published: TableRows[] = [];
    for (const name of FACT_TABLES) {
      const files = Object.keys(locked).filter((file) => isOf(name, file));
      const rows: Value[][] = [];
      for (const file of files) for (const row of await readParquet(connection, join(folder, file))) rows.push(row);
      if (files.length > 0) published.push({ name, rows });
    }
    const difference = firstDifference(published, plan.facts);
    if (difference) return outcome([factsDiffer(plan.date, difference, entries)], locked);
  }
  return { ...outcome([], locked), otherwise };
}
