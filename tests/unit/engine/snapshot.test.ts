import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Progress } from '../../../src/lib/engine/snapshot';
import { SupervisedEngine } from '../../../src/lib/engine/supervisedEngine';
import { ask, codeOf } from './support/ask';
import { decryptHere } from './support/decryptHere';
import { nodeWorker } from './support/nodeWorker';
import { FIGURES, publish, reindex, serve, sha, text, type Site } from './support/publish';

const OLD = '2023-12-31';
const NEW = '2024-12-31';
let published: Site;
let site: Site;
let fetchBytes: ReturnType<typeof serve>;
let engine: SupervisedEngine;

beforeAll(async () => {
  published = await publish({ [OLD]: FIGURES, [NEW]: { grdp: FIGURES.grdp!, units: FIGURES.units! } });
});
beforeEach(() => {
  site = new Map(published);
  fetchBytes = serve(site);
  engine = new SupervisedEngine({ source: nodeWorker(), decrypt: decryptHere, fetchBytes });
});
afterEach(() => engine.close());

describe('open', () => {
  it('makes one view per file and observations over the fact tables there are', async () => {
    expect((await engine.open(OLD)).resources.map(({ name }) => name)).toEqual(['grdp', 'budget', 'units']);
    const rows = await engine.run(
      ask(`select indicator, value, upper, published from "${OLD}".observations order by value`)
    );
    expect(rows).toEqual([
      { indicator: 'grdp-growth', value: 5.05, upper: null, published: '2023-12-29' },
      { indicator: 'grdp-growth', value: 6.27, upper: null, published: '2023-12-28' },
      { indicator: 'budget-revenue', value: 400421, upper: null, published: '2023-12-28' }
    ]);
    expect(await engine.run(ask(`select typeof(published) as t from "${OLD}".observations limit 1`))).toEqual([
      { t: 'VARCHAR' }
    ]);
    expect(await engine.run(ask(`select name_vi from "${OLD}".units where code = ?`, 'P63-01'))).toEqual([
      { name_vi: 'Hà Nội' }
    ]);
  });

  it('keeps two open at once; a table that one lacks does not exist there', async () => {
    await Promise.all([engine.open(OLD), engine.open(NEW)]);
    expect(
      await engine.run(
        ask(`select count(*) as n from "${OLD}".observations union all select count(*) from "${NEW}".observations`)
      )
    ).toEqual([{ n: 3 }, { n: 2 }]);
    expect(await codeOf(engine.run(ask(`select * from "${NEW}".budget`)))).toBe('query-failed');
  });

  it('fetches each file once, also for callers at the same time', async () => {
    await Promise.all([engine.open(OLD), engine.open(OLD)]);
    await engine.open(OLD);
    expect(fetchBytes.asked.map(({ path }) => path).sort()).toEqual([
      `snapshots/${OLD}/budget.parquet`,
      `snapshots/${OLD}/datapackage.json`,
      `snapshots/${OLD}/grdp.parquet`,
      `snapshots/${OLD}/units.parquet`,
      'snapshots/index.json'
    ]);
  });

  it('tells its progress in bytes', async () => {
    const seen: Progress[] = [];
    await engine.open(OLD, { onProgress: (progress) => seen.push(progress) });
    const figures = seen.filter(({ part }) => part === 'figures');
    expect(figures[0]?.loaded).toBe(0);
    expect(figures.at(-1)?.loaded).toBe(figures.at(-1)?.total);
  });

  it('stops for the caller who leaves, not for the one who stays', async () => {
    const stop = new AbortController();
    const leaver = codeOf(engine.open(OLD, { signal: stop.signal }));
    const stayer = engine.open(OLD);
    stop.abort();
    expect(await leaver).toBe('cancelled');
    expect((await stayer).name).toBe(`snapshot-${OLD}`);

    const alone = new AbortController();
    const left = codeOf(engine.open(NEW, { signal: alone.signal }));
    alone.abort();
    expect(await left).toBe('cancelled');
    expect((await engine.open(NEW)).name).toBe(`snapshot-${NEW}`);
  });
});

/** Each changes the site; what was there is put back before the second try. */
const grdp = `snapshots/${OLD}/grdp.parquet`;
const manifest = `snapshots/${OLD}/datapackage.json`;
const edit = (path: string, change: (bytes: Uint8Array) => Uint8Array) => () =>
  site.set(path, new Uint8Array(change(site.get(path)!)));
const editPackage = (change: (content: { resources: Record<string, unknown>[] }) => unknown) => () => {
  const content = JSON.parse(new TextDecoder().decode(site.get(manifest)));
  site.set(manifest, text(JSON.stringify(change(content))));
  reindex(site);
};
const noMagic = () => {
  const bytes = new Uint8Array(site.get(grdp)!.length);
  site.set(grdp, bytes);
  editPackage((content) => (Object.assign(content.resources[0]!, { hash: `sha256:${sha(bytes)}` }), content))();
};
const DAMAGE: [string, string, () => unknown][] = [
  ['an empty file', 'file-damaged', edit(grdp, () => new Uint8Array())],
  ['a web page instead', 'not-parquet', edit(grdp, () => text('<!DOCTYPE html><title>404</title>'))],
  ['a truncated body', 'file-damaged', edit(grdp, (bytes) => bytes.slice(0, -20))],
  ['a flipped byte', 'file-damaged', edit(grdp, (bytes) => bytes.map((byte, i) => (i === 9 ? byte ^ 1 : byte)))],
  [
    'a wrong size in the manifest',
    'file-damaged',
    editPackage((c) => (Object.assign(c.resources[0]!, { bytes: 5 }), c))
  ],
  ['no Parquet marks, right hash', 'not-parquet', noMagic],
  ['a missing file', 'file-missing', () => site.delete(grdp)],
  ['a manifest that is not JSON', 'manifest-broken', edit(manifest, () => text('<html>'))],
  ['a manifest with another hash', 'manifest-broken', edit(manifest, (bytes) => new Uint8Array([...bytes, 10]))],
  ['a manifest of another shape', 'manifest-broken', editPackage(() => ({ name: 'x' }))],
  [
    'a path that climbs',
    'manifest-broken',
    editPackage((c) => (Object.assign(c.resources[0]!, { path: '../secret.parquet' }), c))
  ],
  ['a missing manifest', 'snapshot-missing', () => site.delete(manifest)],
  ['a missing index', 'snapshot-missing', () => site.delete('snapshots/index.json')],
  ['an index that is not JSON', 'manifest-broken', edit('snapshots/index.json', () => text('<!doctype html>'))],
  ['a date not in the index', 'snapshot-missing', edit('snapshots/index.json', () => text('[]'))]
];

describe('damage', () => {
  it.each(DAMAGE)('%s is %s; the other snapshot works; a try after repair succeeds', async (_name, code, damage) => {
    await engine.open(NEW);
    const sound = new Map(site);
    damage();
    expect(await codeOf(engine.open(OLD))).toBe(code);
    expect(await engine.run(ask(`select count(*) as n from "${NEW}".grdp`))).toEqual([{ n: 2 }]);

    for (const [path, bytes] of sound) site.set(path, bytes);
    fetchBytes.asked.length = 0;
    await engine.open(OLD);
    expect(await engine.run(ask(`select count(*) as n from "${OLD}".observations`))).toEqual([{ n: 3 }]);
    expect(fetchBytes.asked.every(({ cache }) => cache === 'reload')).toBe(true);
  });

  it('a network that fails is snapshot-missing or file-missing, with its words', async () => {
    const down = (until: RegExp) => async (path: string) => {
      if (until.test(path)) return site.get(path)!.slice();
      throw new TypeError('Failed to fetch');
    };
    const offline = new SupervisedEngine({ source: nodeWorker(), decrypt: decryptHere, fetchBytes: down(/^$/) });
    await expect(offline.open(OLD)).rejects.toMatchObject({
      code: 'snapshot-missing',
      detail: expect.stringContaining('Failed to fetch')
    });
    offline.close();
    const half = new SupervisedEngine({ source: nodeWorker(), decrypt: decryptHere, fetchBytes: down(/json$/) });
    await expect(half.open(OLD)).rejects.toMatchObject({
      code: 'file-missing',
      about: { snapshot: OLD, file: 'grdp.parquet' }
    });
    half.close();
  });

  it('a date that is no date never becomes a path', async () => {
    expect(await codeOf(engine.open('../../secret'))).toBe('snapshot-missing');
    expect(fetchBytes.asked).toEqual([]);
  });
});
