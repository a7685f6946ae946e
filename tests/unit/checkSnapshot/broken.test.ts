import type { DuckDBConnection } from '@duckdb/node-api';
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parquetWriter } from '../../../data/publish/writeParquet';
import { DATE, findings, PART, variants, type Variant } from './support/variants';

let connection: DuckDBConnection;
let made: Awaited<ReturnType<typeof variants>>;
beforeAll(async () => {
  connection = await parquetWriter();
  made = await variants(connection);
});
afterAll(() => {
  made.forget();
  connection.closeSync();
});

it('a snapshot that our own publisher cut by indicator keeps the contract', async () => {
  const { lines, snapshots } = await findings(made.copy().folder);
  expect(lines).toEqual([]);
  expect(snapshots).toMatchObject([{ date: DATE, rows: 5, parts: 3 }]);
});

const PARTS = [PART, 'grdp/indicator=grdp-growth/part-0.parquet', 'targets/indicator=grdp-growth/part-0.parquet'];

const alter = (column: string, value: string, where = 'true') =>
  `SELECT * REPLACE (CASE WHEN ${where} THEN ${value} ELSE ${column} END AS ${column}) FROM $file`;

/** How to break it, the first finding, and words that must be in its sentence. */
type Case = [name: string, breakIt: (variant: Variant) => void | Promise<void>, finding: string, says: string];

const MANIFEST: Case[] = [
  ['no index', ({ folder }) => rmSync(`${folder}/index.json`), 'error index index.json', '--write-manifest'],
  [
    'an index that is no JSON',
    ({ folder }) => writeFileSync(`${folder}/index.json`, '['),
    'error index index.json',
    'JSON'
  ],
  [
    'another hash in the index',
    ({ index }) => index((e) => (e['sha256'] = '0'.repeat(64))),
    `error hash index.json: ${DATE}.sha256`,
    '0000'
  ],
  [
    'another number of rows in the index',
    ({ index }) => index((e) => (e['rows'] = 8)),
    `error row-count index.json: ${DATE}.rows`,
    'có 5'
  ],
  ['no manifest', ({ at }) => rmSync(at('datapackage.json')), 'error manifest datapackage.json', '--write-manifest'],
  [
    'a field of another kind',
    ({ manifest }) => manifest((m) => Object.assign(m.resources[0]!, { bytes: 'many' })),
    'error manifest datapackage.json: resources.0.bytes',
    'docs/snapshot.md'
  ],
  [
    'another date',
    ({ manifest }) => manifest((m) => (m['created'] = '2024-12-30')),
    'error manifest datapackage.json: created',
    '2024-12-30'
  ],
  [
    'an internal snapshot',
    ({ manifest }) => manifest((m) => (m['classification'] = 'internal')),
    'error class datapackage.json: classification',
    'internal'
  ],
  [
    'a path that climbs',
    ({ manifest }) => manifest((m) => (m.resources[0]!.path = '../x.parquet')),
    'error path datapackage.json: resources.0.path',
    '../x.parquet'
  ],
  [
    'a path of five names',
    ({ manifest }) => manifest((m) => (m.resources[0]!.path = 'a/b/c/d/e.parquet')),
    'error path datapackage.json: resources.0.path',
    'a/b/c/d/e.parquet'
  ],
  [
    'an unknown table',
    ({ manifest }) => manifest((m) => (m.resources.at(-1)!.name = 'figures')),
    'error table datapackage.json: resources.7.name',
    'figures'
  ],
  [
    'a describing table in parts',
    ({ manifest, resourceOf }) =>
      manifest((m) => Object.assign(resourceOf(m, 'units.parquet'), { table: 'units', partition: { indicator: 'x' } })),
    'error table datapackage.json: resources.4.table',
    'units'
  ],
  [
    'parts by unit',
    ({ manifest }) => manifest((m) => (m.resources[0]!.partition = { unit: 'VN' })),
    'error partition datapackage.json: resources.0.partition',
    'unit'
  ],
  [
    'a table both whole and cut',
    ({ manifest }) =>
      manifest((m) => {
        delete m.resources[0]!.partition;
        delete m.resources[0]!.table;
        m.resources[0]!.name = 'targets';
      }),
    'error table datapackage.json: targets',
    'targets'
  ],
  [
    'the same path twice',
    ({ manifest }) => manifest((m) => (m.resources[1]!.path = m.resources[0]!.path)),
    'error resource datapackage.json: resources.1.path',
    PARTS[1] ?? ''
  ],
  [
    'another schema',
    ({ manifest }) => manifest((m) => (m.resources[0]!.schema!.fields[3]!.type = 'number')),
    'error schema datapackage.json: resources.0.schema.fields',
    'dimension'
  ],
  [
    'units that are not so many',
    ({ manifest, resourceOf }) => manifest((m) => (resourceOf(m, PART).units = 9)),
    `error resource ${PART}: datapackage.json`,
    'units: 1'
  ],
  [
    'made up, it says',
    ({ manifest }) => manifest((m) => (m['synthetic'] = true)),
    'error synthetic datapackage.json: synthetic',
    'synthetic'
  ]
];

const FILES: Case[] = [
  ['a missing file', ({ at }) => rmSync(at(PART)), `error file-missing ${PART}`, 'datapackage.json'],
  [
    'a file that nobody lists',
    ({ at }) => writeFileSync(at('notes.txt'), 'x'),
    'error file-other notes.txt',
    'datapackage.json'
  ],
  [
    'what Spark leaves',
    ({ at }) => writeFileSync(at('budget/_SUCCESS'), ''),
    'warning file-other budget/_SUCCESS',
    'xóa'
  ],
  [
    'one byte more',
    ({ at }) => writeFileSync(at(PART), Buffer.concat([readFileSync(at(PART)), Buffer.from('x')])),
    `error size ${PART}`,
    'datapackage.json'
  ],
  [
    'one byte otherwise',
    ({ at }) => {
      const bytes = readFileSync(at(PART));
      bytes[60]! ^= 1;
      writeFileSync(at(PART), bytes);
    },
    `error hash ${PART}`,
    'sha256:'
  ],
  [
    'a web page',
    ({ at, remake }) => {
      writeFileSync(at(PART), '<!doctype html><title>404</title>');
      remake(PART, 2);
    },
    `error not-parquet ${PART}`,
    'Parquet'
  ],
  [
    'half a file',
    ({ at, remake }) => {
      writeFileSync(at(PART), readFileSync(at(PART)).subarray(0, 900));
      remake(PART, 2);
    },
    `error damaged ${PART}`,
    'Parquet'
  ],
  [
    'another number of rows',
    ({ manifest, resourceOf }) => manifest((m) => (resourceOf(m, PART).rows = 3)),
    `error row-count ${PART}`,
    '3'
  ],
  ['Brotli', ({ rewrite }) => rewrite(PART, 'FROM $file', 'COMPRESSION BROTLI'), `error codec ${PART}`, 'ZSTD'],
  [
    'delta encodings',
    ({ rewrite }) => rewrite(PART, 'FROM $file', 'COMPRESSION ZSTD, PARQUET_VERSION V2, DICTIONARY_SIZE_LIMIT 0'),
    `error encoding ${PART}: column indicator`,
    'DELTA'
  ],
  [
    'row groups too large',
    ({ rewrite }) =>
      rewrite(
        PART,
        'SELECT * EXCLUDE (i) REPLACE (i::VARCHAR AS note) FROM $file, range(61500) n(i)',
        'COMPRESSION ZSTD, PARQUET_VERSION V1, ROW_GROUP_SIZE 200000'
      ),
    `error row-group ${PART}: row group 1`,
    '122880'
  ]
];

const ROWS: Case[] = [
  [
    'a column too few',
    ({ rewrite }) => rewrite(PART, 'SELECT * EXCLUDE (note) FROM $file'),
    `error column ${PART}: column note`,
    'note'
  ],
  [
    'a column too many',
    ({ rewrite }) => rewrite(PART, 'SELECT *, 1 AS extra FROM $file'),
    `error column ${PART}: column extra`,
    'extra'
  ],
  [
    'a year of 64 bits',
    ({ rewrite }) => rewrite(PART, 'SELECT * REPLACE (year::BIGINT AS year) FROM $file'),
    `error type ${PART}: column year`,
    'INT32'
  ],
  [
    'a value in decimals',
    ({ rewrite }) => rewrite(PART, 'SELECT * REPLACE (value::DECIMAL(18,2) AS value) FROM $file'),
    `error type ${PART}: column value`,
    'DOUBLE'
  ],
  [
    'another indicator inside',
    ({ rewrite }) => rewrite(PART, alter('indicator', `'budget-percent'`)),
    `error partition-value ${PART}: row 1`,
    'budget-percent'
  ],
  [
    'another order',
    ({ rewrite }) => rewrite(PART, 'FROM $file ORDER BY published DESC'),
    `error order ${PART}: row 2`,
    'published'
  ],
  [
    'the same row twice',
    ({ rewrite }) => rewrite(PART, 'FROM $file UNION ALL FROM $file ORDER BY published'),
    `error key ${PART}: row 2`,
    'budget-revenue P63-01'
  ],
  [
    'an empty cell',
    ({ rewrite }) => rewrite(PART, alter('note', 'NULL', 'rowid = 0').replace('rowid = 0', `published = '2023-12-28'`)),
    `error empty-cell ${PART}: row 1, column note`,
    'note'
  ],
  [
    'no number',
    ({ rewrite }) => rewrite(PART, alter('value', `'NaN'::DOUBLE`)),
    `error value ${PART}: row 1, column value`,
    'NaN'
  ],
  [
    'an unknown unit',
    ({ rewrite }) => rewrite(PART, alter('unit', `'P63-99'`)),
    `error reference ${PART}: row 1, column unit`,
    'P63-99'
  ],
  [
    'an unknown source',
    ({ rewrite }) => rewrite(PART, alter('source', `'nobody'`)),
    `error reference ${PART}: row 1, column source`,
    'nobody'
  ],
  [
    'no period',
    ({ rewrite }) => rewrite(PART, alter('period', `'2023-13'`)),
    `error period ${PART}: row 1, column period`,
    '2023-13'
  ],
  [
    'another kind of period',
    ({ rewrite }) => rewrite(PART, alter('period_kind', `'month'`)),
    `error period ${PART}: row 1, column period`,
    'year 2023'
  ],
  [
    'published too late',
    ({ rewrite }) =>
      rewrite(
        PART,
        "SELECT * REPLACE (DATE '2025-03-01' AS published, '2025-03-01' AS published_as) FROM $file ORDER BY source"
      ),
    `error published ${PART}: row 1, column published`,
    '2025-03-01'
  ],
  [
    'an unknown status',
    ({ rewrite }) => rewrite(PART, alter('status', `'guess'`)),
    `error status ${PART}: row 1, column status`,
    'preliminary'
  ],
  [
    'an unknown qualifier',
    ({ rewrite }) => rewrite(PART, alter('qualifier', `'maybe'`)),
    `error word ${PART}: row 1, column qualifier`,
    'at-least'
  ],
  [
    'an internal row',
    ({ rewrite }) => rewrite(PART, alter('class', `'internal'`)),
    `error class ${PART}: row 1, column class`,
    'internal'
  ],
  [
    'half a breakdown',
    ({ rewrite }) => rewrite(PART, alter('dimension', `'source'`)),
    `error breakdown ${PART}: row 1, column dimension`,
    'category'
  ],
  [
    'a plan among actuals',
    ({ rewrite }) => rewrite(PART, "SELECT * REPLACE ('plan' AS status, 'council' AS plan_by) FROM $file"),
    `error table ${PART}: row 1, column indicator`,
    'targets'
  ],
  [
    'made-up rows among real ones',
    ({ rewrite }) => rewrite(PART, alter('status', `'synthetic'`)),
    'error synthetic datapackage.json: status',
    '2'
  ],
  [
    'a parent that is not there',
    ({ rewrite }) => rewrite('units.parquet', alter('parent', `'VX'`, `code = 'P63-24'`)),
    'error reference units.parquet: row 3, column parent',
    'VX'
  ],
  [
    'a rule that is none',
    ({ rewrite }) => rewrite('indicators.parquet', alter('aggregation', `'average'`, `code = 'members'`)),
    'error word indicators.parquet: row 3, column aggregation',
    'weighted:'
  ]
];

describe('a breach is named with its file, its place and what to do:', () => {
  it.each([...MANIFEST, ...FILES, ...ROWS])('%s', async (_name, breakIt, finding, says) => {
    const variant = made.copy();
    await breakIt(variant);
    const { all, lines } = await findings(variant.folder, DATE);
    expect(lines).toContain(finding);
    const told = all[lines.indexOf(finding)];
    expect(told?.message_vi).toContain(says);
    expect(told?.message_en).toMatch(/[;:,] \S|\. /);
    expect(lines.filter((line) => line.includes(' engine '))).toEqual([]);
  });
});

it('counts what is alike instead of repeating it', async () => {
  const variant = made.copy();
  await variant.rewrite(
    PART,
    `SELECT * EXCLUDE (i) REPLACE ('P63-9' || i AS unit) FROM $file, range(8) n(i) ORDER BY ALL`
  );
  const { all } = await findings(variant.folder);
  const units = all.filter(({ code, message_vi }) => code === 'reference' && !message_vi.startsWith('và'));
  expect(units).toHaveLength(5);
  expect(all.find(({ message_vi }) => message_vi.startsWith('và 3 chỗ'))).toBeDefined();
});

it('a made-up snapshot must say so, and not stand among published ones', async () => {
  const variant = made.copy();
  for (const path of PARTS)
    await variant.rewrite(path, `SELECT * REPLACE ('synthetic' AS status, '' AS plan_by) FROM $file`);
  expect((await findings(variant.folder)).lines).toContain('error synthetic datapackage.json: synthetic');
  variant.manifest((m) => (m['synthetic'] = true));
  expect((await findings(variant.folder)).lines).toContain('error synthetic datapackage.json');
  const demo = variant.folder.replace(/snapshots$/, 'demo');
  renameSync(variant.folder, demo);
  const { lines } = await findings(demo);
  expect(lines.filter((line) => line.includes('synthetic'))).toEqual([]);
});
it('several files of one part are judged together', async () => {
  const variant = made.copy();
  const second = PART.replace('part-0', 'part-1');
  cpSync(variant.at(PART), variant.at(second));
  variant.manifest((m) => {
    const part = variant.resourceOf(m, PART);
    m.resources.push({ ...part, name: 'budget.budget-revenue.1', path: second });
  });
  variant.index((entry) => (entry['rows'] = 7));
  const { lines } = await findings(variant.folder);
  expect(lines).toEqual([`error key ${second}: row 1`, `error key ${second}: row 2`]);
});
