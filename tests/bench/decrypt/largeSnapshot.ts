import { DuckDBInstance } from '@duckdb/node-api';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { encryptFolder } from '../../../data/publish/encrypt/encryptFolder';
import { sha256 } from '../../../data/publish/files';

export const DATE = '2026-01-31';
export const PASSPHRASE = 'a passphrase for the bench';
const TABLES = ['grdp', 'budget', 'members'] as const;
/** Of each table; random numbers and texts, which compress hardly at all: about 17 MB. */
const ROWS = 630_000;

/** Writes the same 50 MB of Parquet below `root` as a public and as an encrypted snapshot. Returns the bytes of the files. */
export async function largeSnapshot(root: string): Promise<number> {
  const folder = join(root, 'snapshots', DATE);
  await mkdir(folder, { recursive: true });
  const resources = [];
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  for (const name of TABLES) {
    const path = join(folder, `${name}.parquet`);
    await connection.run(
      `copy (select '${name}' as indicator, 'M-00' as unit, '2025' as period, random() as value, md5(random()::varchar) as note,
        date '2026-01-01' as published from range(${ROWS}))
       to '${path.replaceAll("'", "''")}' (format parquet, compression zstd, row_group_size 20480, parquet_version v1)`
    );
    const bytes = await readFile(path);
    resources.push({ name, path: `${name}.parquet`, bytes: bytes.length, hash: `sha256:${sha256(bytes)}`, rows: ROWS });
  }
  connection.closeSync();
  instance.closeSync();

  const content = JSON.stringify({ name: 'bench', created: DATE, classification: 'internal', resources });
  await writeFile(join(folder, 'datapackage.json'), content);
  const entry = { date: DATE, sha256: sha256(Buffer.from(content)), rows: ROWS };
  await writeFile(join(root, 'snapshots', 'index.json'), JSON.stringify([entry]));

  const encrypted = join(root, 'internal', DATE);
  await mkdir(encrypted, { recursive: true });
  const names = ['datapackage.json', ...resources.map(({ path }) => path)];
  const manifest = JSON.stringify({ resources: await encryptFolder(folder, names, encrypted, PASSPHRASE) });
  await writeFile(join(encrypted, 'datapackage.json'), manifest);
  const list = [{ date: DATE, sha256: sha256(Buffer.from(manifest)) }];
  await writeFile(join(root, 'internal', 'index.json'), JSON.stringify(list));
  return resources.reduce((sum, { bytes }) => sum + bytes, 0);
}
