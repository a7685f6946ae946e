import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetWriter } from '../../../data/publish/writeParquet';

/** A Parquet file of invented values as another program writes it: names, years, quarters, three numbers. */
export async function bigFile(rows: number): Promise<{ path: string; bytes: number; dispose: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'toan-canh-own-'));
  const path = join(folder, 'so_lieu.parquet');
  const db = await parquetWriter();
  await db.run(`copy (
    select 'Tỉnh ' || (range % 63) as tinh, (2000 + range % 25)::integer as nam, 'Quý ' || (1 + range % 4) as ky,
      round(random() * 1000, 2) as gia_tri, (random() * 100000)::integer as so_luong, random() as ty_le
    from range(${rows})) to '${path}' (format parquet, compression snappy)`);
  db.closeSync();
  return { path, bytes: (await stat(path)).size, dispose: () => rm(folder, { recursive: true, force: true }) };
}
