import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openNodeEngine, type NodeEngine } from '../../src/lib/engine/node';
import type { FactTable } from '../../src/lib/model/indicator';
import { series } from '../../src/lib/questions/series';
import { isFact } from '../../data/publish/fields';
import { sha256 } from '../../data/publish/files';
import { identifier } from '../../src/lib/engine/literal';
import type { Report } from './breach';
import type { TableFiles } from './checkPackage';
import type { Resource } from './manifestSchema';
import type { SnapshotFiles } from './snapshotFiles';

/** A fact table's file that the engine is to open, and what the database found in it. */
interface Sample {
  table: FactTable;
  indicator?: string;
  resource: Resource;
  name: string;
}

/**
 * Opens a snapshot with the engine of the site and asks the site's own question (a series) of every fact table. Of a table
 * in parts one file is opened, as it is; the others were held against what the engine can read.
 */
export async function openInEngine(
  files: SnapshotFiles,
  date: string,
  tables: readonly TableFiles[],
  report: Report
): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'toan-canh-engine-'));
  const engine = await openNodeEngine(root);
  try {
    const samples = await layOut(files, date, tables, root);
    await engine.open(date);
    for (const sample of samples) await askSeries(engine, date, sample, report);
  } catch (thrown) {
    report('engine', '', '', failed(thrown));
  } finally {
    engine.close();
    rmSync(root, { recursive: true });
  }
}

/** A small snapshot of whole files in `root`: the describing tables, and one file of each fact table under a name of its own. */
async function layOut(
  files: SnapshotFiles,
  date: string,
  tables: readonly TableFiles[],
  root: string
): Promise<Sample[]> {
  const folder = join(root, 'snapshots', date);
  mkdirSync(folder, { recursive: true });
  const samples = new Map<FactTable, Sample>();
  const resources: Resource[] = [];
  for (const { table, indicator, resources: own } of tables) {
    const [resource] = own;
    if (!resource || (isFact(table) && samples.has(table))) continue;
    const name = isFact(table) ? `sample_${table}` : table;
    const path = `${name}.parquet`;
    const taken = await files.take(`${date}/${resource.path}`);
    if (!taken) continue;
    copyFileSync(taken.local, join(folder, path));
    taken.release();
    const { bytes, hash, rows } = resource;
    resources.push({ name, path, bytes, hash, rows });
    if (isFact(table)) samples.set(table, { table, indicator, resource, name });
  }
  const text = JSON.stringify({ name: 'sample', created: date, classification: 'public', resources });
  writeFileSync(join(folder, 'datapackage.json'), text);
  const entry = { date, sha256: sha256(new TextEncoder().encode(text)), rows: 0 };
  writeFileSync(join(root, 'snapshots', 'index.json'), JSON.stringify([entry]));
  return [...samples.values()];
}

async function askSeries(engine: NodeEngine, date: string, sample: Sample, report: Report): Promise<void> {
  const { resource, indicator, name } = sample;
  const schema = identifier(date);
  const ask = <Row>(sql: string) => engine.run<Row>({ name: 'check', sql, params: [] });
  try {
    const columns = await ask<{ column_name: string }>(`describe ${schema}.${name}`);
    const has = columns.some(({ column_name }) => column_name === 'indicator');
    const added = has ? '' : `'${(indicator ?? '').replaceAll("'", "''")}' as indicator, `;
    await ask(
      `create or replace view ${schema}.observations as select ${added}* replace (cast(published as date)::varchar as published) from ${schema}.${name}`
    );
    const [first] = await ask<{ indicator: string; territory: string; n: number }>(
      `select o.indicator, u.territory, count(*)::integer as n from ${schema}.observations o join ${schema}.units u on u.code = o.unit group by all order by n desc, 1, 2 limit 1`
    );
    const [count] = await ask<{ n: number }>(
      `select count(*)::integer as n from ${schema}.observations where isfinite(value)`
    );
    if (count?.n !== resource.rows) throw new Error(`${count?.n} rows instead of ${resource.rows}`);
    if (!first) return;
    const known = await engine.run(
      series({ snapshot: date, indicators: [first.indicator], territories: [first.territory] })
    );
    const vintages = known.reduce((sum, row) => sum + row.vintages, 0);
    if (vintages !== first.n) throw new Error(`${vintages} values of ${first.indicator} instead of ${first.n}`);
  } catch (thrown) {
    report('engine', resource.path, `table ${sample.table}`, failed(thrown));
  }
}

const failed = (thrown: unknown) => {
  const why = thrown instanceof Error ? thrown.message : String(thrown);
  return {
    vi: `Trang không mở hoặc không trả lời được (${why}); hãy ghi lại tệp theo docs/snapshot.md.`,
    en: `The site could not open it or could not answer (${why}); write the file again as docs/snapshot.md says.`
  };
};
