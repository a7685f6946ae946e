import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetWriter } from '../../../data/publish/writeParquet';
import type { SnapshotEntry, SnapshotPackage } from '../../../src/lib/model/snapshot';

const TABLE = 'society.parquet';
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/**
 * A copy of a built site whose newest snapshot has a million observations: those published, and invented ones of 40 years
 * and quarters for the units and indicators of the catalogue, sorted as the publisher sorts. Returns its folder and rows.
 */
export async function largeSite(
  built: string,
  rows = 1_000_000,
  /** Years and quarters of each indicator and unit. */
  periods = 160
): Promise<{ folder: string; rows: number; dispose: () => Promise<void> }> {
  const base = await mkdtemp(join(tmpdir(), 'toan-canh-large-'));
  const folder = join(base, 'site');
  await cp(built, folder, { recursive: true });
  const snapshots = join(folder, 'snapshots');
  const index = JSON.parse(await readFile(join(snapshots, 'index.json'), 'utf8')) as SnapshotEntry[];
  const newest = index.at(-1);
  if (!newest) throw new Error('the built site has no snapshot');
  const of = join(snapshots, newest.date);

  const db = await parquetWriter();
  const file = (name: string) => `read_parquet('${join(of, name)}')`;
  await db.run(`create table large as
    with published as (select * from ${file(TABLE)}),
    made as (
      select i.code as indicator, u.code as unit,
        case when p % 4 = 0 then cast(1985 + p // 4 as varchar) else (1985 + p // 4) || '-Q' || (p % 4) end as period,
        (hash(i.code || u.code) % 1000) + p as value
      from ${file('indicators.parquet')} i,
        -- One code for each territory: two would be one series with two values.
        (select min(code) as code from ${file('units.parquet')} group by territory) u, range(${periods}) t(p)
    )
    select * from published union all by name
    select m.indicator, m.unit, m.period, '' as dimension, '' as category, cast(m.value as double) as value,
      'secondary' as status, '' as plan_by, date '2026-01-01' as published, '2026-01-01' as published_as, source, '' as qualifier,
      '' as note, '' as restates, 'public' as class,
      case when m.period like '%Q%' then 'quarter' else 'year' end as period_kind, cast(left(m.period, 4) as integer) as year
    from made m, (select min(code) as source from ${file('sources.parquet')})
    limit ${rows}`);
  const target = join(of, TABLE);
  await db.run(`copy (select * from large order by indicator, unit, period, published)
    to '${target}' (format parquet, compression zstd, row_group_size 20480, parquet_version v1)`);
  const count = (await db.runAndReadAll('select count(*) from large')).getRows()[0]?.[0];
  db.closeSync();

  const bytes = await readFile(target);
  const path = join(of, 'datapackage.json');
  const content = JSON.parse(await readFile(path, 'utf8')) as SnapshotPackage;
  for (const resource of content.resources)
    if (resource.path === TABLE)
      Object.assign(resource, { bytes: bytes.length, hash: `sha256:${sha256(bytes)}`, rows: Number(count) });
  const text = Buffer.from(JSON.stringify(content));
  await writeFile(path, text);
  newest.sha256 = sha256(text);
  await writeFile(join(snapshots, 'index.json'), JSON.stringify(index));
  for (const stale of [`${path}.br`, join(snapshots, 'index.json.br')]) await rm(stale, { force: true });
  return { folder, rows: Number(count), dispose: () => rm(base, { recursive: true, force: true }) };
}
