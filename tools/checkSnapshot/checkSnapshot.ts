import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { comparePeriods } from '../../src/lib/model/period';
import { isFact } from '../../data/publish/fields';
import type { CatalogueTable } from '../../src/lib/model/indicator';
import { breachList, type Breach, type BreachList } from './breach';
import { checkFacts, type FactCount } from './checkFacts';
import { checkFile } from './checkFile';
import { checkListing } from './checkListing';
import { checkPackage, type TableFiles } from './checkPackage';
import { checkSums } from './checkSums';
import { checkPartition, checkTable } from './checkTable';
import type { Package, Resource } from './manifestSchema';
import { openInEngine } from './openInEngine';
import { readPackageFile, type IndexEntry } from './readManifest';
import { readReferences, type References } from './references';
import { loadRows, type ReadableFile } from './rows';
import type { SnapshotFiles } from './snapshotFiles';

/** Bytes from which two threads do more than wait for each other. */
const LARGE = 20_000_000;

export interface CheckedSnapshot {
  date: string;
  files: number;
  parts: number;
  /** Of the fact tables, as far as they could be read. */
  rows: number;
  breaches: Breach[];
}

export interface CheckOptions {
  /** Line of `index.json`; absent when there is none, which the caller has reported. */
  entry?: IndexEntry;
  onFile?: (done: number, of: number) => void;
}

/**
 * Holds one snapshot of a collection against the contract (docs/snapshot.md), whoever wrote it. Files are taken one table
 * or part at a time, so that memory and disk do not grow with their number.
 */
export async function checkSnapshot(
  files: SnapshotFiles,
  date: string,
  { entry, onFile }: CheckOptions = {}
): Promise<CheckedSnapshot> {
  const list = breachList();
  const done = (of: Partial<CheckedSnapshot> = {}): CheckedSnapshot => ({
    date,
    files: 0,
    parts: 0,
    rows: 0,
    ...of,
    breaches: list.all()
  });
  const content = await readPackageFile(files, date, entry, list.error);
  if (!content) return done();
  const tables = checkPackage(content, date, list.error);
  checkListing(files, date, content, list);

  const bytes = content.resources.reduce((sum, resource) => sum + resource.bytes, 0);
  const threads = bytes > LARGE ? '2' : '1';
  const instance = await DuckDBInstance.create(':memory:', { threads, memory_limit: '2GB' });
  const connection = await instance.connect();
  const total = tables.reduce((sum, { resources }) => sum + resources.length, 0);
  let looked = 0;
  const progress = (n: number) => onFile?.((looked += n), total);
  try {
    const known = await checkDescribing(connection, files, date, tables, list, progress);
    const counts: FactCount[] = [];
    for (const group of tables.filter(({ table }) => isFact(table))) {
      const count = await checkGroup(connection, files, date, group, known, list);
      if (count) counts.push(count);
      progress(group.resources.length);
    }
    const rows = counts.reduce((sum, count) => sum + count.rows, 0);
    checkWhole(
      files,
      content,
      entry,
      { rows, synthetic: counts.reduce((sum, count) => sum + count.synthetic, 0) },
      list
    );
    if (!list.hasErrors()) await openInEngine(files, date, tables, list.error);
    const parts = tables.filter(({ indicator }) => indicator !== undefined);
    return done({ files: total, rows, parts: parts.reduce((sum, { resources }) => sum + resources.length, 0) });
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

async function checkDescribing(
  connection: DuckDBConnection,
  files: SnapshotFiles,
  date: string,
  tables: readonly TableFiles[],
  list: BreachList,
  progress: (n: number) => void
): Promise<References> {
  const readable = new Map<CatalogueTable, ReadableFile>();
  const taken: { release(): void }[] = [];
  for (const { table, resources } of tables) {
    const [resource] = resources;
    if (isFact(table) || !resource) continue;
    progress(1);
    const file = await takeFile(files, date, { table, resources }, resource, list);
    if (!file) continue;
    taken.push(file);
    const loaded = file.readable && (await loadRows(connection, table, [file.readable], undefined, list.error));
    if (!loaded || !file.readable) continue;
    readable.set(table, file.readable);
    await checkTable(loaded, undefined, list.error);
  }
  const known = await readReferences(connection, readable, list.error);
  for (const file of taken) file.release();
  return known;
}

/** The files of one table or part together; null when their values cannot be looked at. */
async function checkGroup(
  connection: DuckDBConnection,
  files: SnapshotFiles,
  date: string,
  group: TableFiles,
  known: References,
  list: BreachList
): Promise<FactCount | null> {
  const taken = [];
  try {
    for (const resource of group.resources) taken.push(await takeFile(files, date, group, resource, list));
    const readable = taken.flatMap((file) => file?.readable ?? []);
    if (readable.length === 0) return null;
    const loaded = await loadRows(connection, group.table, readable, group.indicator, list.error);
    if (!loaded) return null;
    await checkTable(loaded, group.indicator, list.error);
    if (group.indicator !== undefined) await checkPartition(loaded, group.indicator, list.error);
    const count = await checkFacts(loaded, date, known, list);
    // What a sum says of rows that are wrong helps nobody.
    if (!list.hasErrors()) await checkSums(loaded, list.warning);
    if (group.resources.length === 1 && group.resources[0]) checkTold(group.resources[0], count, list);
    return count;
  } finally {
    for (const file of taken) file?.release();
  }
}

async function takeFile(
  files: SnapshotFiles,
  date: string,
  { table }: TableFiles,
  resource: Resource,
  list: BreachList
): Promise<{ readable: ReadableFile | null; release(): void } | null> {
  const taken = await files.take(`${date}/${resource.path}`);
  if (!taken) {
    list.error('file-missing', resource.path, '', {
      vi: 'Không thấy tệp mà datapackage.json ghi; hãy chép tệp vào, hoặc ghi lại datapackage.json.',
      en: 'The file that datapackage.json lists is not there; copy it, or write datapackage.json anew.'
    });
    return null;
  }
  const columns = checkFile(new Uint8Array(readFileSync(taken.local)), table, resource, list.error);
  const readable = columns && { path: resource.path, local: taken.local, columns };
  return { readable, release: taken.release };
}

/** What the package tells of a part for people to see is true. */
function checkTold({ path, units, periods }: Resource, count: FactCount, list: BreachList): void {
  const sorted = [...count.periods].sort(comparePeriods);
  const [first, last] = [sorted[0] ?? '', sorted.at(-1) ?? ''];
  const wrong = [
    ...(units !== undefined && units !== count.units ? [`units: ${count.units}`] : []),
    ...(periods && (periods.first !== first || periods.last !== last) ? [`periods: ${first}, ${last}`] : [])
  ].join('; ');
  if (wrong === '') return;
  list.error('resource', path, 'datapackage.json', {
    vi: `datapackage.json kể khác với tệp (${wrong}); hãy sửa, hoặc bỏ units và periods.`,
    en: `datapackage.json tells otherwise than the file (${wrong}); correct it, or leave units and periods out.`
  });
}

/** What only the whole snapshot tells: the number of rows, and whether it is made up. */
function checkWhole(
  files: SnapshotFiles,
  content: Package,
  entry: IndexEntry | undefined,
  { rows, synthetic }: { rows: number; synthetic: number },
  list: BreachList
): void {
  if (entry && entry.rows !== rows && !list.hasErrors())
    list.error('row-count', 'index.json', `${entry.date}.rows`, {
      vi: `index.json ghi ${entry.rows} dòng, các bảng số liệu có ${rows}; hãy ghi lại index.json.`,
      en: `index.json says ${entry.rows} rows, the fact tables have ${rows}; write index.json anew.`
    });
  const isAll = rows > 0 && synthetic === rows;
  if (synthetic > 0 && !isAll)
    list.error('synthetic', 'datapackage.json', 'status', {
      vi: `${synthetic} trong ${rows} dòng là số mô phỏng; không được lẫn số mô phỏng với số thật: hãy tách thành bản riêng.`,
      en: `${synthetic} of ${rows} rows are made up; made-up figures may not stand among real ones: put them into a snapshot of their own.`
    });
  else if (rows > 0 && isAll !== (content.synthetic === true))
    list.error('synthetic', 'datapackage.json', 'synthetic', {
      vi: isAll
        ? 'Mọi dòng là số mô phỏng nhưng datapackage.json không ghi; hãy thêm "synthetic": true.'
        : 'datapackage.json ghi là mô phỏng nhưng status của các dòng không phải synthetic; hãy sửa status, hoặc bỏ "synthetic".',
      en: isAll
        ? 'Every row is made up but datapackage.json does not say so; add "synthetic": true.'
        : 'datapackage.json says that it is made up but the rows’ status is not synthetic; correct the status, or leave "synthetic" out.'
    });
  if (isAll && basename(files.name) === 'snapshots')
    list.error('synthetic', 'datapackage.json', '', {
      vi: 'Bản mô phỏng nằm trong thư mục snapshots của số liệu đã công bố; hãy chuyển sang thư mục demo.',
      en: 'A made-up snapshot is in folder snapshots, among what was published; move it to folder demo.'
    });
}
