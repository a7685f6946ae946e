import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeTables } from '../../data/publish/buildPartitioned';
import type { Observation } from '../../src/lib/model/observation';
import type { Unit } from '../../src/lib/model/unit';
import type { Catalogue, CatalogueIndicator } from '../../data/publish/catalogue';
import { changesCsv } from '../../data/publish/changesCsv';
import { dataPackage, packageText, type WrittenPart } from '../../data/publish/dataPackage';
import { emptyFolder, removeFolder, sha256 } from '../../data/publish/files';
import { indexText } from '../../data/publish/snapshotIndex';
import { catalogueTables } from '../../data/publish/snapshotTables';
import { parquetWriter } from '../../data/publish/writeParquet';
import { writePart } from '../../data/publish/writePart';
import { describeDemo } from '../../data/demo/describeDemo';
import { nationalCommunes, nationalUnits, type Commune } from './communes';
import { nationalIndicators, type NationalIndicator } from './indicators';
import { ABOUT, NATIONAL_DATE, NATIONAL_SOURCE, NATIONAL_TITLE } from './source';
import { rowsSql, sharedSql, ticksSql, type NationalSize } from './valuesSql';

export interface BuiltNational {
  folder: string;
  rows: number;
  /** Of the parts. */
  bytes: number;
  parts: number;
}

/**
 * Writes a made-up snapshot of every commune as `<out>/<date>/` and `<out>/index.json`, for the collection `demo`. What was
 * in that folder goes. The same size and seed give the same bytes, however many `workers` share the indicators.
 */
export async function buildNational(
  out: string,
  catalogue: Catalogue,
  size: NationalSize,
  { workers = 2, onPart }: { workers?: number; onPart?: (done: number, of: number) => void } = {}
): Promise<BuiltNational> {
  const folder = join(out, NATIONAL_DATE);
  emptyFolder(folder);
  const above = nationalUnits(catalogue.units.values());
  const communes = nationalCommunes(
    above.filter(({ regime }) => regime === 'province34'),
    size.communes,
    size.seed
  );
  const indicators = nationalIndicators(catalogue, size.indicators, size.seed);
  const parts: WrittenPart[] = [];
  const waiting = [...indicators.entries()];
  let done = 0;
  const work = async () => {
    const connection = await openWriter(communes, size);
    try {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        parts[next[0]] = await buildPart(connection, next[1], size, folder);
        onPart?.(++done, indicators.length);
      }
    } finally {
      connection.closeSync();
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(workers, indicators.length) }, work));
    await describe(out, {
      units: [...above, ...communes.map(({ unit }) => unit)],
      indicators: indicators.map(({ indicator }) => indicator),
      parts
    });
  } catch (thrown) {
    removeFolder(folder);
    throw thrown;
  }
  const total = (of: (part: WrittenPart) => number) => parts.reduce((sum, part) => sum + of(part), 0);
  return { folder, rows: total((part) => part.rows), bytes: total((part) => part.bytes), parts: parts.length };
}

/** A database of its own with one thread, so that its rows come in one order, and at most 700 MB. */
async function openWriter(communes: readonly Commune[], size: NationalSize): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(':memory:', {
    threads: '1',
    preserve_insertion_order: 'true',
    memory_limit: '700MB'
  });
  const connection = await instance.connect();
  await connection.run('CREATE TEMP TABLE communes (code VARCHAR, province VARCHAR, size INTEGER, wealth DOUBLE)');
  const appender = await connection.createAppender('communes');
  for (const { unit, province, size: people, wealth } of communes) {
    appender.appendVarchar(unit.code);
    appender.appendVarchar(province);
    appender.appendInteger(people);
    appender.appendDouble(wealth);
    appender.endRow();
  }
  appender.closeSync();
  for (const sql of sharedSql(size)) await connection.run(sql);
  return connection;
}

async function buildPart(connection: DuckDBConnection, made: NationalIndicator, size: NationalSize, folder: string) {
  for (const sql of ticksSql(made, size)) await connection.run(sql);
  const { table, code } = made.indicator;
  return writePart(connection, { table, indicator: code }, rowsSql(made), folder);
}

/** The tables that describe the facts, the package and the index. */
async function describe(
  out: string,
  {
    units,
    indicators,
    parts
  }: { units: readonly Unit[]; indicators: readonly CatalogueIndicator[]; parts: WrittenPart[] }
): Promise<void> {
  const folder = join(out, NATIONAL_DATE);
  const used = [{ source: NATIONAL_SOURCE.code }] as Observation[];
  const tables = catalogueTables(used, {
    measures: new Map(),
    indicators: new Map(indicators.map((indicator) => [indicator.code, indicator])),
    units: new Map(units.map((unit) => [unit.code, unit])),
    territories: new Map(),
    unitChanges: [],
    peerGroups: [],
    sources: new Map([[NATIONAL_SOURCE.code, NATIONAL_SOURCE]]),
    exceptions: [],
    snapshots: []
  });
  const connection = await parquetWriter();
  const written = await writeTables(connection, tables, folder);
  connection.closeSync();
  writeFileSync(join(folder, 'changes.csv'), changesCsv([]));
  writeFileSync(join(folder, 'changes.md'), ABOUT);
  const changes = { since: null, new: 0, revised: 0, withdrawn: 0 };
  const described = {
    ...describeDemo(dataPackage(NATIONAL_DATE, NATIONAL_TITLE.title_vi, changes, [...parts, ...written])),
    sources: [{ path: 'sources.parquet', title: NATIONAL_SOURCE.title }]
  };
  const text = packageText(described);
  writeFileSync(join(folder, 'datapackage.json'), text);
  const entry = {
    date: NATIONAL_DATE,
    sha256: sha256(new TextEncoder().encode(text)),
    rows: parts.reduce((sum, part) => sum + part.rows, 0),
    ...NATIONAL_TITLE
  };
  writeFileSync(join(out, 'index.json'), indexText([entry]));
}
