import { closeSync, existsSync, openSync, readFileSync, readSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { asyncBufferFromFile, parquetMetadataAsync } from 'hyparquet';
import { DuckDBInstance } from '@duckdb/node-api';
import { PROFILE } from '../../data/publish/dataPackage';
import { fieldsOf, keyOf, isFact, SNAPSHOT_TABLES, type SnapshotTable } from '../../data/publish/fields';
import { filesIn, sha256 } from '../../data/publish/files';
import { isSnapshotPath } from '../../data/publish/partPath';
import { indexText, type IndexEntry } from '../../data/publish/snapshotIndex';
import { quote } from '../../data/publish/writeParquet';
import { sha256OfFile } from '../../data/publish/writePart';

/** What the caller can mend. */
export class CannotDescribe extends Error {}

export interface Described {
  date: string;
  /** Files that were renamed, old and new name. */
  renamed: [string, string][];
  resources: number;
  rows: number;
}

/**
 * Makes `datapackage.json` in a folder `<date>` of Parquet files, and its line in `index.json` beside it. The folder holds
 * `<table>.parquet` or `<table>/…` with one file, and for a fact table in parts `<table>/indicator=<code>/…`, as Spark,
 * Trino and DuckDB write it. Files of Trino that have no ending get `.parquet`. Throws `CannotDescribe`.
 */
export async function writeManifest(folder: string, { title }: { title?: string } = {}): Promise<Described> {
  const date = basename(folder);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date))
    throw new CannotDescribe(`${folder}: name the folder after the snapshot’s date, YYYY-MM-DD.`);
  const renamed = giveEndings(folder);
  const paths = filesIn(folder).filter((path) => path.endsWith('.parquet') && !path.split('/').some(isHidden));
  if (paths.length === 0) throw new CannotDescribe(`${folder}: there is no Parquet file.`);
  const numbers = new Map<string, number>();
  const resources = [];
  for (const path of paths) resources.push(await describeFile(folder, path, numbers));
  resources.sort((a, b) => place(a.table ?? a.name) - place(b.table ?? b.name) || (a.path < b.path ? -1 : 1));

  const facts = resources.filter(({ name, table }) => isFact((table ?? name) as SnapshotTable));
  const made = await areMadeUp(facts.map(({ path }) => join(folder, path)));
  const content = {
    $schema: PROFILE,
    name: `toan-canh${made ? '-mo-phong' : ''}-${date}`,
    title: title ?? `Toàn Cảnh, ${made ? 'số liệu mô phỏng' : 'bản số liệu'} ${date}`,
    ...(made ? { synthetic: true } : {}),
    created: date,
    classification: 'public',
    changes: { since: null, new: 0, revised: 0, withdrawn: 0 }
  };
  const lines = resources.map((resource) => `    ${JSON.stringify(resource)}`).join(',\n');
  const text = JSON.stringify(content, null, 2).replace(/\n\}$/, () => `,\n  "resources": [\n${lines}\n  ]\n}\n`);
  writeFileSync(join(folder, 'datapackage.json'), text);
  const rows = facts.reduce((sum, resource) => sum + resource.rows, 0);
  addToIndex(join(dirname(folder), 'index.json'), {
    date,
    sha256: sha256(new TextEncoder().encode(text)),
    rows,
    title_vi: content.title,
    title_en: content.title
  });
  return { date, renamed, resources: resources.length, rows };
}

const isHidden = (name: string): boolean => /^[._]/.test(name);
const place = (name: string): number => (SNAPSHOT_TABLES as readonly string[]).indexOf(name);
const isTable = (name: string): name is SnapshotTable => place(name) >= 0;

/** Hive tables of Trino have files without an ending; the site takes `.parquet` only. */
function giveEndings(folder: string): [string, string][] {
  const bare = filesIn(folder).filter((path) => !/\.[a-z]+$/.test(path) && !path.split('/').some(isHidden));
  return bare
    .filter((path) => isParquet(join(folder, path)))
    .map((path): [string, string] => {
      renameSync(join(folder, path), join(folder, `${path}.parquet`));
      return [path, `${path}.parquet`];
    });
}

function isParquet(file: string): boolean {
  const head = Buffer.alloc(4);
  const opened = openSync(file, 'r');
  readSync(opened, head, 0, 4, 0);
  closeSync(opened);
  return head.toString('latin1') === 'PAR1';
}

interface DescribedFile {
  name: string;
  table?: SnapshotTable;
  partition?: { indicator: string };
  path: string;
  rows: number;
}

async function describeFile(folder: string, path: string, numbers: Map<string, number>): Promise<DescribedFile> {
  const table = path.split(/[/.]/)[0] ?? '';
  if (!isTable(table))
    throw new CannotDescribe(`${path}: there is no table "${table}"; use ${SNAPSHOT_TABLES.join(', ')}.`);
  if (!isSnapshotPath(path))
    throw new CannotDescribe(`${path}: use one to four names of plain letters, digits and . _ = - only.`);
  const keys = path.split('/').filter((name) => name.includes('='));
  const [, indicator] = /^indicator=(.+)$/.exec(keys[0] ?? '') ?? [];
  if (keys.length > 1 || (keys.length === 1 && (!indicator || !isFact(table))))
    throw new CannotDescribe(`${path}: only fact tables can be cut, and only by indicator.`);
  const key = `${table}.${indicator ?? ''}`;
  const number = numbers.get(key) ?? 0;
  numbers.set(key, number + 1);
  if (number > 0 && indicator === undefined)
    throw new CannotDescribe(
      `${path}: table ${table} has several files; write one (coalesce(1)), or cut it by indicator.`
    );
  const file = join(folder, path);
  const bytes = statSync(file).size;
  const rows = Number((await footerOf(file, path)).num_rows);
  return {
    name: indicator === undefined ? table : `${table}.${indicator}.${number}`,
    ...(indicator === undefined ? {} : { table, partition: { indicator } }),
    path,
    ...{ format: 'parquet', mediatype: 'application/vnd.apache.parquet', bytes },
    ...{ hash: `sha256:${await sha256OfFile(file)}` },
    rows,
    ...{
      schema: {
        fields: fieldsOf(table).map(({ name, type }) => ({ name, type })),
        primaryKey: keyOf(table),
        missingValues: []
      }
    }
  };
}

async function footerOf(file: string, path: string) {
  try {
    return await parquetMetadataAsync(await asyncBufferFromFile(file));
  } catch (thrown) {
    throw new CannotDescribe(`${path}: not readable as Parquet (${(thrown as Error).message}); write it again.`);
  }
}

/** True when every row says that it is made up; a mixture is for the check to refuse. */
async function areMadeUp(files: readonly string[]): Promise<boolean> {
  if (files.length === 0) return false;
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const list = files.map((file) => quote(file)).join(', ');
  const sql = `SELECT count(*) > 0 AND bool_and(status = 'synthetic') FROM read_parquet([${list}], union_by_name = true)`;
  try {
    const [[made] = []] = (await connection.runAndReadAll(sql)).getRowsJS();
    return made === true;
  } catch {
    // Without a readable column `status` the check will say what is wrong.
    return false;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** Puts the line in its place; other snapshots of the collection stay. */
function addToIndex(path: string, entry: IndexEntry): void {
  let others: IndexEntry[] = [];
  if (existsSync(path)) {
    try {
      others = (JSON.parse(readFileSync(path, 'utf8')) as IndexEntry[]).filter(({ date }) => date !== entry.date);
    } catch {
      throw new CannotDescribe(`${path}: not JSON; restore the file or delete it.`);
    }
  }
  writeFileSync(path, indexText([...others, entry].sort((a, b) => (a.date < b.date ? -1 : 1))));
}
