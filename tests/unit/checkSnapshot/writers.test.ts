import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FACT_TABLES } from '../../../src/lib/model/indicator';
import { filesIn } from '../../../data/publish/files';
import { readOptions } from '../../../tools/checkSnapshot/options';
import { CannotDescribe, writeManifest } from '../../../tools/checkSnapshot/writeManifest';
import { DATE, findings, useVariants } from './support/variants';

const used = useVariants();

describe('what our own publisher wrote', () => {
  it.each(['static/snapshots', 'static/demo'])(
    '%s keeps the contract',
    async (folder) => {
      const { all, snapshots } = await findings(folder);
      expect(all.filter(({ level }) => level === 'error')).toEqual([]);
      const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as { date: string; rows: number }[];
      expect(snapshots.map(({ date, rows }) => ({ date, rows }))).toEqual(
        index.map(({ date, rows }) => ({ date, rows }))
      );
      // The gaps of 2011 and 2005 that data/catalogue/exceptions.csv gives reasons for.
      expect([...new Set(all.map(({ code }) => code))]).toEqual(folder === 'static/demo' ? [] : ['sum']);
    },
    180_000
  );
});

describe('another writer needs only --write-manifest:', () => {
  it('pyarrow, which drops the column of the partition', async () => {
    const folder = join(used.made.temporary(), DATE);
    cpSync(`tests/fixtures/checkSnapshot/pyarrow/${DATE}`, folder, { recursive: true });
    expect(await writeManifest(folder)).toEqual({ date: DATE, renamed: [], resources: 10, rows: 7 });
    const { lines, snapshots } = await findings(folder);
    expect(lines).toEqual([]);
    expect(snapshots).toMatchObject([{ date: DATE, files: 10, parts: 5, rows: 7 }]);
  });

  it('DuckDB with PARTITION_BY, and files without an ending as Trino names them', async () => {
    const { folder: from } = used.made.copy();
    const folder = join(used.made.temporary(), DATE);
    mkdirSync(folder);
    for (const name of readdirSync(join(from, DATE))) {
      const isFact = (FACT_TABLES as readonly string[]).includes(name);
      if (name.endsWith('.parquet')) cpSync(join(from, DATE, name), join(folder, name));
      if (!isFact) continue;
      const rows = `read_parquet('${join(from, DATE, name)}/*/*.parquet', hive_partitioning = false)`;
      await used.connection.run(
        `COPY (FROM ${rows}) TO '${join(folder, name)}' (FORMAT PARQUET, PARTITION_BY (indicator), PARQUET_VERSION V1)`
      );
    }
    const [part = ''] = filesIn(folder).filter((path) => path.startsWith('budget/'));
    const bare = join(dirname(part), '20241231_101500_00007_abcde-0f3c');
    renameSync(join(folder, part), join(folder, bare));
    writeFileSync(join(folder, 'budget/_SUCCESS'), '');
    expect(await writeManifest(folder, { title: 'Thử' })).toMatchObject({
      renamed: [[bare, `${bare}.parquet`]],
      rows: 5
    });
    const { lines } = await findings(folder);
    expect(lines).toEqual(['warning file-other budget/_SUCCESS']);
    const [entry] = JSON.parse(readFileSync(join(folder, '../index.json'), 'utf8'));
    expect(entry).toMatchObject({ date: DATE, rows: 5, title_vi: 'Thử' });
  });

  it.each([
    [
      'a table of another name',
      (folder: string) => cpSync(join(folder, 'units.parquet'), join(folder, 'places.parquet')),
      'there is no table "places"'
    ],
    [
      'a describing table in several files',
      (folder: string) => cpSync(join(folder, 'units.parquet'), join(folder, 'units/a.parquet'), { recursive: true }),
      'coalesce(1)'
    ],
    [
      'a partition by unit',
      (folder: string) => renameSync(join(folder, 'grdp/indicator=grdp-growth'), join(folder, 'grdp/unit=VN')),
      'only by indicator'
    ],
    [
      'half a file',
      (folder: string) => writeFileSync(join(folder, 'units.parquet'), 'PAR1'),
      'not readable as Parquet'
    ],
    [
      'nothing',
      (folder: string) => {
        rmSync(folder, { recursive: true });
        mkdirSync(folder);
      },
      'no Parquet file'
    ]
  ])('%s is refused with a sentence', async (_name, breakIt, says) => {
    const folder = join(used.made.copy().folder, DATE);
    breakIt(folder);
    const refusal = await writeManifest(folder).catch((thrown: unknown) => thrown);
    expect(refusal).toBeInstanceOf(CannotDescribe);
    expect((refusal as Error).message).toContain(says);
  });
});

describe('over HTTP', () => {
  let server: Server;
  let answered = 0;
  let address: string;
  let folder: string;
  beforeAll(async () => {
    ({ folder } = used.made.copy());
    server = createServer((request, response) => {
      // The connection ends with the first answer, as an idle one may at any time.
      if (answered++ === 0) return void request.socket.destroy();
      const path = join(folder, decodeURIComponent(request.url ?? '').replace('/snapshots', ''));
      try {
        response.end(readFileSync(path));
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/snapshots`;
  });
  afterAll(() => server.close());

  it('a collection, or one date of it, is checked as a folder is', async () => {
    for (const target of [address, `${address}/${DATE}/`]) {
      const { lines, snapshots } = await findings(target);
      expect(lines).toEqual([]);
      expect(snapshots).toMatchObject([{ date: DATE, parts: 3, rows: 5 }]);
    }
    rmSync(join(folder, DATE, 'units.parquet'));
    expect((await findings(address)).lines).toContain('error file-missing units.parquet');
  }, 180_000);
});

it.each([
  [[], 'which folder'],
  [['a', 'b'], 'b is not understood'],
  [['a', '--date', '31/12/2024'], 'YYYY-MM-DD'],
  [['a', '--lang', 'fr'], 'vi or en']
])('options %j are refused', (args, says) => {
  expect(readOptions(args)).toContain(says);
});
