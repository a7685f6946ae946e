import { DuckDBInstance } from '@duckdb/node-api';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FACT_TABLES } from '../../../../src/lib/model/indicator';
import type { SnapshotEntry, SnapshotPackage, SnapshotResource } from '../../../../src/lib/model/snapshot';
import { sha } from './publish';

/**
 * Writes published snapshots of `root` anew with every fact table cut by indicator, in folders as Spark and Trino lay them
 * out. Every other indicator's files lack the column `indicator`, and those of a few rows more are two files. Returns the new
 * root, which holds nothing else.
 */
export async function partition(root: string, dates: readonly string[]): Promise<string> {
  const target = await mkdtemp(join(tmpdir(), 'parts-'));
  const db = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
  const index = JSON.parse(await readFile(`${root}/snapshots/index.json`, 'utf8')) as SnapshotEntry[];
  const entries: SnapshotEntry[] = [];
  for (const entry of index.filter(({ date }) => dates.includes(date))) {
    const from = `${root}/snapshots/${entry.date}`;
    const to = `${target}/snapshots/${entry.date}`;
    await mkdir(to, { recursive: true });
    const content = JSON.parse(await readFile(`${from}/datapackage.json`, 'utf8')) as SnapshotPackage;
    const resources: SnapshotResource[] = [];
    for (const resource of content.resources) {
      const { name, path } = resource;
      const table = FACT_TABLES.find((fact) => fact === name);
      if (!table) {
        await copyFile(`${from}/${path}`, `${to}/${path}`);
        resources.push(resource);
        continue;
      }
      await db.run(`create or replace table facts as
        select *, dense_rank() over (order by indicator) % 2 as bare,
          row_number() over (partition by indicator order by unit, period) > 40 as file from read_parquet('${from}/${path}')`);
      for (const bare of [0, 1])
        for (const file of [false, true]) {
          const out = `${to}/${name}-${bare}-${file}`;
          await db.run(`copy (select * exclude (bare, file) from facts where bare = ${bare} and file = ${file}
            order by indicator, unit, period, dimension, category, published)
            to '${out}' (format parquet, compression zstd, partition_by (indicator), write_partition_columns ${bare === 0})`);
          for (const folder of await readdir(out).catch(() => [])) {
            const indicator = folder.replace('indicator=', '');
            const part = `${name}/${folder}/part-${file ? 1 : 0}.parquet`;
            await mkdir(`${to}/${name}/${folder}`, { recursive: true });
            await rename(`${out}/${folder}/data_0.parquet`, `${to}/${part}`);
            const bytes = await readFile(`${to}/${part}`);
            const [[rows] = []] = (
              await db.runAndReadAll(
                `select count(*)::integer from facts where indicator = '${indicator}' and file = ${file}`
              )
            ).getRows();
            resources.push({
              name: `${name}.${indicator}.${file ? 1 : 0}`,
              table,
              partition: { indicator },
              path: part,
              bytes: bytes.length,
              hash: `sha256:${sha(bytes)}`,
              rows: Number(rows)
            });
          }
          await rm(out, { recursive: true, force: true });
        }
    }
    const text = JSON.stringify({ ...content, resources });
    await writeFile(`${to}/datapackage.json`, text);
    entries.push({ date: entry.date, sha256: sha(text), rows: entry.rows });
  }
  await writeFile(`${target}/snapshots/index.json`, JSON.stringify(entries));
  db.closeSync();
  return target;
}
