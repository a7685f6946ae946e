import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ConsoleEngine } from '../../../src/lib/engine/console/consoleEngine';
import { codeOf } from './support/ask';
import { rowsOf } from './support/console';
import { nodeWorker } from './support/nodeWorker';
import { partition } from './support/partition';

const DATE = '2023-12-28';
let root: string;
let engine: ConsoleEngine;
let source: ReturnType<typeof nodeWorker>;
let fetched: string[];

beforeAll(async () => {
  root = await partition('static', [DATE]);
}, 120_000);
afterAll(() => rm(root, { recursive: true, force: true }));
beforeEach(async () => {
  fetched = [];
  source = nodeWorker();
  engine = new ConsoleEngine({
    source,
    mostParts: 20_000,
    fetchBytes: async (path) => {
      if (path.includes('indicator=')) fetched.push(path);
      return new Uint8Array(await readFile(join(root, path)));
    }
  });
  await engine.use(DATE);
});
afterEach(() => engine.close());

describe('SQL on a snapshot in parts', () => {
  it('opens the indicators that a statement names, shows no others, and says so', async () => {
    const counted = `select distinct indicator from observations where 'population' <> '' and true`;
    expect(await rowsOf(engine, counted)).toEqual([['population']]);
    expect(fetched.every((path) => path.includes('=population/'))).toBe(true);
    const other = await engine.run(`select count(*) from "${DATE}".grdp where indicator = ?`, ['grdp-growth']);
    expect(other).toMatchObject({ rows: 1, only: ['grdp-growth'] });
    expect(await rowsOf(engine, counted)).toEqual([['population']]);
  });

  it('refuses a statement about any indicator, and answers one about the catalogue', async () => {
    expect(await codeOf(engine.run('select count(*) from observations'))).toBe('too-many-parts');
    const units = await engine.run('select * from units');
    expect(units.rows).toBeGreaterThan(100);
    expect(units.only).toBeUndefined();
    expect(fetched).toEqual([]);
  });

  it('statements at once each see their own, also after the worker died', async () => {
    const distinct = (code: string) =>
      rowsOf(engine, `select distinct indicator from observations where '${code}' <> ''`);
    const answers = () => Promise.all([distinct('population'), distinct('grdp-growth')]);
    expect(await answers()).toEqual([[['population']], [['grdp-growth']]]);
    source.workers[0]!.postMessage('crash');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await answers()).toEqual([[['population']], [['grdp-growth']]]);
  });

  it('tells how many rows all parts have', async () => {
    const tables = await engine.tables();
    expect(tables[0]).toMatchObject({ name: 'observations', rows: 2410 });
    expect(tables.find(({ name }) => name === 'grdp')?.rows).toBeGreaterThan(100);
  });
});
