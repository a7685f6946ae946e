import { createHash } from 'node:crypto';
import { copyFile, link, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parquetWriter } from '../../../data/publish/writeParquet';
import { FACT_TABLES } from '../../../src/lib/model/indicator';
import type { SnapshotPackage, SnapshotResource } from '../../../src/lib/model/snapshot';

interface Size {
  communes: number;
  years: number;
  indicators: number;
}
const WHOLE_COUNTRY: Size = { communes: 3_321, years: 15, indicators: 300 };
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const code = (n: number) => `made-${String(n).padStart(3, '0')}`;

/**
 * Writes a snapshot in parts into `to`, by default with the sizes of the whole country: 300 invented indicators, each of
 * 3,321 communes in every month of 15 years. The parts are links to one real file, as only the one that is asked for is ever fetched.
 * `like` is a published snapshot's folder, whose catalogue it extends.
 */
export async function standIn(
  like: string,
  to: string,
  { communes, years, indicators }: Size = WHOLE_COUNTRY
): Promise<void> {
  await mkdir(to, { recursive: true });
  const published = JSON.parse(await readFile(join(like, 'datapackage.json'), 'utf8')) as SnapshotPackage;
  const catalogue = published.resources.filter(({ name }) => !(FACT_TABLES as readonly string[]).includes(name));
  const file = (name: string) => `read_parquet('${join(like, `${name}.parquet`)}')`;
  const db = await parquetWriter();
  const write = (sql: string, path: string, rowGroup = 122_880) =>
    db.run(
      `copy (${sql}) to '${path}' (format parquet, compression zstd, row_group_size ${rowGroup}, parquet_version v1)`
    );

  await write(
    `select * from ${file('units')} union all by name
    select 'C-' || lpad(n::varchar, 5, '0') as code, 'commune126' as regime, 'Xã ' || n as name, 'xã Xã ' || n as full_name,
      'Commune ' || n as name_en, 'P34-01' as parent, '' as region, '2025-07-01' as valid_from, '' as valid_to,
      'T-C-' || n as territory, 'xa ' || n as search from range(1, ${communes + 1}) t(n)`,
    join(to, 'units.parquet')
  );
  await write(
    `select * from ${file('indicators')} union all by name
    select * replace ('made-' || lpad(n::varchar, 3, '0') as code, 'Chỉ tiêu ' || n as name_vi, 'Indicator ' || n as name_en,
      '' as aliases, '' as country_name_vi, '' as country_name_en, 'none' as aggregation)
    from (select * from ${file('indicators')} where code = 'population'), range(1, ${indicators + 1}) t(n)`.replace(
      'select * replace',
      'select * exclude (n) replace'
    ),
    join(to, 'indicators.parquet')
  );
  await db.run(`create table source as select min(code) as code from ${file('sources')}`);
  const part = join(to, `society/indicator=${code(1)}/part-0.parquet`);
  await mkdir(dirname(part), { recursive: true });
  await write(
    `select 'C-' || lpad(c::varchar, 5, '0') as unit, (${2026 - years} + m // 12) || '-' || lpad((m % 12 + 1)::varchar, 2, '0') as period,
      '' as dimension, '' as category, (1000 + hash(c) % 20000 + m * 3 + hash(c * 1000 + m) % 100)::double as value,
      null::double as upper, 'secondary' as status, '' as plan_by, date '2026-01-01' as published, '2026-01-01' as published_as,
      (select code from source) as source, '' as qualifier, '' as note, '' as restates, 'public' as class, 'month' as period_kind,
      (${2026 - years} + m // 12)::integer as year
    from range(1, ${communes + 1}) a(c), range(${years * 12}) b(m) order by unit, period`,
    part
  );
  db.closeSync();

  const about = async (name: string, path: string, rows: number): Promise<SnapshotResource> => {
    const bytes = await readFile(join(to, path));
    return { name, path, bytes: bytes.length, hash: `sha256:${sha256(bytes)}`, rows };
  };
  const resources: SnapshotResource[] = [];
  for (const { name, path, rows } of catalogue) {
    const made = { units: communes, indicators }[name];
    if (!made) await copyFile(join(like, path), join(to, path));
    resources.push(await about(name, path, rows + (made ?? 0)));
  }
  const first = await about('', `society/indicator=${code(1)}/part-0.parquet`, communes * years * 12);
  for (let n = 1; n <= indicators; n++) {
    const path = `society/indicator=${code(n)}/part-0.parquet`;
    await mkdir(dirname(join(to, path)), { recursive: true });
    if (n > 1) await link(part, join(to, path));
    resources.push({
      ...first,
      name: `society.${code(n)}.0`,
      table: 'society',
      partition: { indicator: code(n) },
      path
    });
  }
  await writeFile(join(to, 'datapackage.json'), JSON.stringify({ ...published, resources }));
}
