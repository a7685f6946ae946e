import { readFile, readdir, rm } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Question } from '../../../src/lib/model/question';
import { isPart, type SnapshotPackage, type SnapshotPart } from '../../../src/lib/model/snapshot';
import type { PartLimits } from '../../../src/lib/engine/parts/parts';
import { SupervisedEngine } from '../../../src/lib/engine/supervisedEngine';
import { ask, codeOf, pause } from './support/ask';
import { decryptHere } from './support/decryptHere';
import { nodeWorker } from './support/nodeWorker';
import { partition } from './support/partition';
import { reindex, serve, sha, text, type Site } from './support/publish';

const DATE = '2023-12-28';
const MANIFEST = `snapshots/${DATE}/datapackage.json`;
let root: string;
let published: Site;
let site: Site;
let fetchBytes: ReturnType<typeof serve>;
let source: ReturnType<typeof nodeWorker>;
let engine: SupervisedEngine;
let all: SnapshotPart[];

const start = (parts?: PartLimits) =>
  (engine = new SupervisedEngine({ source: (source = nodeWorker()), decrypt: decryptHere, fetchBytes, parts }));
const about = (indicators?: readonly string[], from = 'observations'): Question<{ n: number }> => ({
  ...ask(`select count(*) as n, count(distinct indicator) as indicators from "${DATE}".${from}`),
  ...(indicators && { indicators })
});
const partsOf = (indicator: string) => all.filter(({ partition }) => partition.indicator === indicator);
const rowsOf = (indicator: string) => partsOf(indicator).reduce((sum, { rows }) => sum + rows, 0);
const fetched = () => fetchBytes.asked.filter(({ path }) => path.includes('indicator=')).map(({ path }) => path);
const pathsOf = (indicator: string) => partsOf(indicator).map(({ path }) => `snapshots/${DATE}/${path}`);
const edit = (change: (content: SnapshotPackage) => unknown) => {
  const content = JSON.parse(new TextDecoder().decode(site.get(MANIFEST))) as SnapshotPackage;
  change(content);
  site.set(MANIFEST, text(JSON.stringify(content)));
  reindex(site);
};

beforeAll(async () => {
  root = await partition('static', [DATE]);
  published = new Map();
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    const path = `${entry.parentPath}/${entry.name}`;
    if (entry.isFile()) published.set(path.slice(root.length + 1), new Uint8Array(await readFile(path)));
  }
  const content = JSON.parse(new TextDecoder().decode(published.get(MANIFEST))) as SnapshotPackage;
  all = content.resources.filter(isPart);
}, 120_000);
afterAll(() => rm(root, { recursive: true, force: true }));
beforeEach(() => {
  site = new Map(published);
  fetchBytes = serve(site);
  start();
});
afterEach(() => engine.close());

describe('a snapshot in parts', () => {
  it('opens without its parts; its tables are there, with the types of a fact table', async () => {
    await engine.open(DATE);
    expect(fetched()).toEqual([]);
    expect(await engine.run(ask(`select count(*) > 100 as n from "${DATE}".units`))).toEqual([{ n: true }]);
    const columns = `select column_name, data_type from duckdb_columns() where schema_name = '${DATE}' and table_name = ? order by column_index`;
    expect(await engine.run(ask(columns, 'grdp'))).toContainEqual({ column_name: 'published', data_type: 'DATE' });
    expect(await engine.run(ask(columns, 'observations'))).toHaveLength(18);
    expect(fetched()).toEqual([]);
  });

  it('fetches the parts of the indicators of a question, of the tables that it names, once', async () => {
    await engine.open(DATE);
    expect(rowsOf('population')).toBeGreaterThan(40);
    expect(await engine.run(about(['population']))).toEqual([{ n: rowsOf('population'), indicators: 1 }]);
    expect(fetched().sort()).toEqual(pathsOf('population').sort());
    expect(await engine.run(about(['population'], 'grdp'))).toEqual([{ n: 0, indicators: 0 }]);
    expect(await engine.run(about(['none-such'], 'society'))).toEqual([{ n: rowsOf('population'), indicators: 1 }]);
    expect(fetched()).toHaveLength(pathsOf('population').length);
    const rows = await engine.run(
      ask(
        `select distinct indicator, published > '2000' as ok from "${DATE}".observations where indicator = 'population'`
      )
    );
    expect(rows).toEqual([{ indicator: 'population', ok: true }]);
  });

  it('a question that may read any indicator gets all, unless they are too many', async () => {
    await engine.open(DATE);
    expect(await engine.run(about())).toEqual([
      { n: 2410, indicators: new Set(all.map((p) => p.partition.indicator)).size }
    ]);
    engine.close();
    start({ question: 20_000 });
    await engine.open(DATE);
    fetchBytes.asked.length = 0;
    expect(await codeOf(engine.run(about()))).toBe('too-many-parts');
    expect(fetched()).toEqual([]);
    expect(await engine.run(about(['population']))).toMatchObject([{ n: rowsOf('population') }]);
  }, 120_000);

  it('equal requests at once share a download; who leaves does not stop who stays', async () => {
    await engine.open(DATE);
    const stop = new AbortController();
    const left = codeOf(engine.run(about(['population']), { signal: stop.signal }));
    const stayed = engine.run(about(['population', 'grdp-growth'], 'observations o'));
    stop.abort();
    expect(await left).toBe('cancelled');
    expect(await stayed).toMatchObject([{ n: rowsOf('population') + rowsOf('grdp-growth') }]);
    expect(new Set(fetched()).size).toBe(fetched().length);
  });

  it('a download that nobody waits for any more is stopped, and can be asked for again', async () => {
    await engine.open(DATE);
    let stopped = 0;
    const serving = fetchBytes;
    engine.close();
    engine = new SupervisedEngine({
      source: nodeWorker(),
      decrypt: decryptHere,
      fetchBytes: async (path, options) => {
        if (path.includes('indicator=') && stopped === 0)
          await new Promise<never>((_, reject) =>
            options.signal?.addEventListener('abort', () => reject(new Error(`stopped ${++stopped}`)))
          );
        return serving(path, options);
      }
    });
    await engine.open(DATE);
    const stop = new AbortController();
    const left = codeOf(engine.run(about(['population']), { signal: stop.signal }));
    await pause(20);
    stop.abort();
    expect(await left).toBe('cancelled');
    await pause(1);
    expect(stopped).toBe(partsOf('population').length);
    expect(await engine.run(about(['population']))).toMatchObject([{ n: rowsOf('population') }]);
  });

  it('tells its progress in bytes, up to all', async () => {
    await engine.open(DATE);
    const seen: { loaded: number; total: number }[] = [];
    await engine.run(about(['population']), { onProgress: (progress) => seen.push(progress) });
    const total = partsOf('population').reduce((sum, { bytes }) => sum + bytes, 0);
    expect(seen[0]).toEqual({ loaded: 0, total });
    expect(seen.at(-1)).toEqual({ loaded: total, total });
    seen.length = 0;
    await engine.run(about(['population'], 'observations o'), { onProgress: (progress) => seen.push(progress) });
    expect(seen).toEqual([]);
  });

  it('survives its worker: the bytes are held, and mounted again when they are asked for', async () => {
    await engine.open(DATE);
    await engine.run(about(['population']));
    const before = fetched().length;
    source.workers[0]!.postMessage('crash');
    await pause(50);
    expect(await engine.run(about(['population'], 'observations o'))).toEqual([
      { n: rowsOf('population'), indicators: 1 }
    ]);
    expect(source.workers).toHaveLength(2);
    expect(fetched()).toHaveLength(before);
  });

  it('drops the longest unused parts, from memory and from the engine, never one in use', async () => {
    start({ held: 0 });
    await engine.open(DATE);
    expect(await engine.run(about(['population']))).toEqual([{ n: rowsOf('population'), indicators: 1 }]);
    expect(await engine.run(about(['grdp-growth']))).toEqual([{ n: rowsOf('grdp-growth'), indicators: 1 }]);
    const both = [about(['population', 'grdp-growth']), about(['population'], 'observations o')];
    const answers = await Promise.all(both.map((question) => engine.run(question)));
    expect(answers[0]).toEqual([{ n: rowsOf('population') + rowsOf('grdp-growth'), indicators: 2 }]);
    expect(answers[1]![0]!.n).toBeGreaterThanOrEqual(rowsOf('population'));
    expect(await engine.run(about([], 'observations o'))).toEqual([{ n: 0, indicators: 0 }]);
  });
});

describe('damage of a part', () => {
  const of = 'population';
  const replace = async (sql: string, rows?: number) => {
    const { DuckDBInstance } = await import('@duckdb/node-api');
    const db = await (await DuckDBInstance.create()).connect();
    const part = partsOf(of)[0]!;
    const out = `${root}/replaced.parquet`;
    await db.run(
      `copy (${sql.replace('FILE', `read_parquet('${root}/snapshots/${DATE}/${part.path}', hive_partitioning = false)`)}) to '${out}' (format parquet)`
    );
    const bytes = new Uint8Array(await readFile(out));
    db.closeSync();
    site.set(`snapshots/${DATE}/${part.path}`, bytes);
    edit(({ resources }) =>
      resources
        .filter(({ path }) => path === part.path)
        .forEach((resource) =>
          Object.assign(resource, { bytes: bytes.length, hash: `sha256:${sha(bytes)}`, rows: rows ?? resource.rows })
        )
    );
  };
  const path = () => pathsOf(of)[0]!;
  const DAMAGE: [string, string, () => unknown][] = [
    ['a missing file', 'file-missing', () => site.delete(path())],
    [
      'a flipped byte',
      'file-damaged',
      () =>
        site.set(
          path(),
          site.get(path())!.map((byte, i) => (i === 9 ? byte ^ 1 : byte))
        )
    ],
    ['a web page instead', 'not-parquet', () => site.set(path(), text('<!DOCTYPE html><title>404</title>'))],
    [
      'another indicator in it',
      'file-damaged',
      () =>
        replace(
          `select * exclude (indicator), 'other' as indicator from (select 'x' as indicator, * exclude (indicator) from (select *, '' as indicator from (select unit, period, dimension, category, value, upper, status, plan_by, published, published_as, source, qualifier, note, restates, class, period_kind, year from FILE)))`
        )
    ],
    ['a column of another type', 'file-damaged', () => replace(`select * replace (value::float as value) from FILE`)],
    ['a missing column', 'file-damaged', () => replace(`select * exclude (class) from FILE`)],
    ['a column too many', 'file-damaged', () => replace(`select *, 1 as extra from FILE`)],
    ['a row too few', 'file-damaged', () => replace(`select * from FILE limit 5`, 6)]
  ];

  it.each(DAMAGE)(
    '%s is %s with the file’s name; other parts work; a try after repair succeeds',
    async (_, code, damage) => {
      await damage();
      await engine.open(DATE);
      const failure = await engine.run(about([of])).catch((thrown: unknown) => thrown);
      expect(failure).toMatchObject({ code, about: { snapshot: DATE, file: partsOf(of)[0]!.path } });
      expect(await engine.run(about(['grdp-growth']))).toEqual([{ n: rowsOf('grdp-growth'), indicators: 1 }]);
      if (!['a missing file', 'a flipped byte', 'a web page instead'].includes(_)) return;
      site.set(path(), published.get(path())!);
      fetchBytes.asked.length = 0;
      expect(await engine.run(about([of], 'society'))).toEqual([{ n: rowsOf(of), indicators: 1 }]);
      expect(fetchBytes.asked.every(({ cache, path: asked }) => asked !== path() || cache === 'reload')).toBe(true);
    }
  );
});

describe('a manifest that breaks the rules of parts', () => {
  const first = ({ resources }: SnapshotPackage) => resources.findIndex(isPart);
  const change = (field: object) => (content: SnapshotPackage) =>
    Object.assign(content.resources[first(content)]!, field);
  const BREACHES: [string, RegExp, (content: SnapshotPackage) => unknown][] = [
    ['a table that is none', /resources\.\d+\.table/, change({ table: 'units' })],
    ['a part without its table', /resources\.\d+\.table: missing/, change({ table: undefined })],
    ['a table without its partition', /resources\.\d+\.partition: missing/, change({ partition: undefined })],
    ['another partition key', /resources\.\d+\.partition/, change({ partition: { indicator: 'population', year: 1 } })],
    ['an empty partition', /resources\.\d+\.partition\.indicator/, change({ partition: { indicator: '' } })],
    ['a path that climbs', /resources\.\d+\.path/, change({ path: 'a/../b.parquet' })],
    ['a path with five segments', /resources\.\d+\.path/, change({ path: 'a/b/c/d/e.parquet' })],
    ['a path from the root', /resources\.\d+\.path/, change({ path: '/a.parquet' })],
    ['a file that is no Parquet', /resources\.\d+\.path: a part/, change({ path: 'a/b.csv' })],
    ['a name that is a table’s', /resources\.\d+\.name: a part/, change({ name: 'targets' })],
    ['a name twice', /resources\.\d+\.name: .*twice/, change({ name: 'units' })],
    [
      'a path twice',
      /resources\.\d+\.path: .*twice/,
      (c) => change({ path: c.resources.filter(isPart)[1]!.path.toUpperCase().replace('.PARQUET', '.parquet') })(c)
    ],
    [
      'a table that is whole and in parts',
      /resources\.\d+\.table: .*whole/,
      (c) => {
        const part = c.resources[first(c)]!;
        c.resources.push({
          ...part,
          name: part.table!,
          path: 'whole.parquet',
          table: undefined,
          partition: undefined
        } as never);
      }
    ],
    ['units that are no number', /resources\.\d+\.units/, change({ units: 'many' })],
    ['periods without an end', /resources\.\d+\.periods\.last/, change({ periods: { first: '2001' } })]
  ];

  it.each(BREACHES)('%s is told with its place', async (_, place, breach) => {
    edit(breach);
    const failure = await engine.open(DATE).catch((thrown: unknown) => thrown);
    expect(failure).toMatchObject({
      code: 'manifest-broken',
      about: { message: expect.stringMatching(place) as string }
    });
  });

  it('is read with what may be told of a part', async () => {
    edit(change({ units: 3321, periods: { first: '2011', last: '2025-12' } }));
    expect(await engine.open(DATE)).toMatchObject({
      resources: expect.arrayContaining([
        expect.objectContaining({ units: 3321, periods: { first: '2011', last: '2025-12' } })
      ]) as unknown
    });
  });
});
