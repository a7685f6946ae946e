import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { breachList } from '../../../tools/checkSnapshot/breach';
import { checkPackage } from '../../../tools/checkSnapshot/checkPackage';
import { openInEngine } from '../../../tools/checkSnapshot/openInEngine';
import { filesOfFolder } from '../../../tools/checkSnapshot/snapshotFiles';
import { expectNamed, PARTS, type Case } from './support/broken';
import { DATE, findings, PART, useVariants } from './support/variants';

const used = useVariants();

it('a snapshot that our own publisher cut by indicator keeps the contract', async () => {
  const { lines, snapshots } = await findings(used.made.copy().folder);
  expect(lines).toEqual([]);
  expect(snapshots).toMatchObject([{ date: DATE, rows: 5, parts: 3 }]);
}, 180_000);

const MANIFEST: Case[] = [
  ['no index', ({ folder }) => rmSync(`${folder}/index.json`), 'error index index.json', '--write-manifest'],
  [
    'an index that is no JSON',
    ({ folder }) => writeFileSync(`${folder}/index.json`, '['),
    'error index index.json',
    'JSON'
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
    'an unknown table',
    ({ manifest }) => manifest((m) => (m.resources.at(-1)!.name = 'figures')),
    'error table datapackage.json: resources.7.name',
    'figures'
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
    PARTS[1]
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
  [
    'data pages of version 2, by pyarrow',
    ({ at, remake }) => {
      cpSync('tests/fixtures/checkSnapshot/pages-2.parquet', at(PART));
      remake(PART, 2);
    },
    `error page-version ${PART}: column indicator`,
    'v1'
  ],
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

describe('a breach of manifest or files is named with its place and what to do:', () => {
  it.each([...MANIFEST, ...FILES])('%s', (_name, ...broken) => expectNamed(used.made, ...broken));
});

it('an index without a snapshot is nothing to check', async () => {
  const { folder } = used.made.copy();
  writeFileSync(`${folder}/index.json`, '[]');
  expect((await findings(folder)).lines).toEqual(['error nothing-here index.json']);
});

it('what the engine of the site cannot answer as the package says is named', async () => {
  const { folder, at, resourceOf } = used.made.copy();
  const content = JSON.parse(readFileSync(at('datapackage.json'), 'utf8'));
  const list = breachList();
  const tables = checkPackage(content, DATE, list.error);
  resourceOf(content, PART).rows = 3;
  writeFileSync(at('grdp/indicator=grdp-growth/part-0.parquet'), readFileSync(at('units.parquet')));
  Object.assign(resourceOf(content, PARTS[1]), {
    bytes: resourceOf(content, 'units.parquet').bytes,
    hash: resourceOf(content, 'units.parquet').hash
  });
  await openInEngine(filesOfFolder(folder), DATE, tables, list.error);
  const told = list.all().map(({ code, file, message_en }) => [code, file, message_en]);
  expect(told).toEqual([
    ['engine', PARTS[1], expect.stringContaining('published')],
    ['engine', PART, expect.stringContaining('2 rows instead of 3')]
  ]);
}, 180_000);
