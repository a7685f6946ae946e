import { DuckDBInstance } from '@duckdb/node-api';
import { createHash } from 'node:crypto';
import { cp, link, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isPart, type SnapshotEntry, type SnapshotPackage } from '../../../src/lib/model/snapshot';
import { standIn } from './standIn';

/** Not the date of any published snapshot: the site learns of it from the address. */
const DATE = '2026-02-28';

export interface NationalSite {
  folder: string;
  /** Query of `/compare` for one indicator of one commune. */
  query: string;
  /** Name of that indicator. */
  title: string;
  /** Observations in all parts. */
  rows: number;
  parts: number;
  dispose(): Promise<void>;
}

/**
 * A copy of a built site to whose server a snapshot in parts was added afterwards: the one in the folder NATIONAL_SNAPSHOT,
 * or a stand-in with parts of the same size.
 */
export async function nationalSite(built: string): Promise<NationalSite> {
  const base = await mkdtemp(join(tmpdir(), 'toan-canh-national-'));
  const folder = join(base, 'site');
  await cp(built, folder, { recursive: true });
  const snapshots = join(folder, 'snapshots');
  const index = JSON.parse(await readFile(join(snapshots, 'index.json'), 'utf8')) as SnapshotEntry[];
  const target = join(snapshots, DATE);
  const full = process.env.NATIONAL_SNAPSHOT;
  if (full) await linkFolder(full, target);
  else await standIn(join(snapshots, index.at(-1)?.date ?? ''), target);

  const text = await readFile(join(target, 'datapackage.json'));
  const content = JSON.parse(text.toString()) as SnapshotPackage;
  const parts = content.resources.filter(isPart);
  const largest = parts.reduce((most, part) => (part.bytes > most.bytes ? part : most));
  const rows = parts.reduce((sum, part) => sum + part.rows, 0);
  const sha256 = createHash('sha256').update(text).digest('hex');
  index.push({ date: DATE, sha256, rows });
  await writeFile(join(snapshots, 'index.json'), JSON.stringify(index));
  await rm(join(snapshots, 'index.json.br'), { force: true });

  const { indicator } = largest.partition;
  const of = (path: string) => `read_parquet('${join(target, path)}', hive_partitioning = false)`;
  const db = await (await DuckDBInstance.create()).connect();
  const [[unit, title] = []] = (
    await db.runAndReadAll(
      `select (select min(unit) from ${of(largest.path)}), (select name_vi from ${of('indicators.parquet')} where code = '${indicator}')`
    )
  ).getRows();
  db.closeSync();
  return {
    folder,
    query: `?i=${indicator}&u=${String(unit)}&s=${DATE}`,
    title: String(title),
    rows,
    parts: parts.length,
    dispose: () => rm(base, { recursive: true, force: true })
  };
}

/** Files are shared where the disk is the same. */
async function linkFolder(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await linkFolder(source, target);
    else await link(source, target).catch(() => cp(source, target));
  }
}
