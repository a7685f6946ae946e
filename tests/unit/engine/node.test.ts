import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNodeEngine, type NodeEngine } from '../../../src/lib/engine/node';
import { SupervisedEngine } from '../../../src/lib/engine/supervisedEngine';
import { ask, codeOf } from './support/ask';
import { decryptHere } from './support/decryptHere';
import { nodeWorker } from './support/nodeWorker';
import { FIGURES, publish, serve, type Site } from './support/publish';

const DATE = '2023-12-31';
let root: string;
let site: Site;
let node: NodeEngine;
let worker: SupervisedEngine;

beforeAll(async () => {
  site = await publish({ [DATE]: FIGURES, '2024-12-31': FIGURES });
  site.set('snapshots/2024-12-31/grdp.parquet', new Uint8Array(3));
  root = await mkdtemp(join(tmpdir(), 'static-'));
  for (const [path, bytes] of site) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), bytes);
  }
  node = await openNodeEngine(root);
  worker = new SupervisedEngine({ source: nodeWorker(), decrypt: decryptHere, fetchBytes: serve(site) });
  expect(await node.open(DATE)).toEqual(await worker.open(DATE));
});
afterAll(async () => {
  node.close();
  worker.close();
  await rm(root, { recursive: true });
});

const SAME = [
  ask(`select * from "${DATE}".observations order by all`),
  ask(`select * from "${DATE}".grdp where unit = ? and value > ?`, 'P63-01', 1.5),
  ask(`select * from "${DATE}".units order by code`),
  ask(
    `select indicator, avg(value) as mean, count(*) as n, sum(n) over () as total, max(published) as last from (select *, 1 as n from "${DATE}".observations) group by indicator, n order by all`
  ),
  ask(
    `select 1.25::decimal(6,2) as d, 5::bigint as b, 7::hugeint as h, true as t, null as n, 'NaN'::double as x, date '2024-02-29' as day, timestamp '2024-02-29 01:02:03' as at, ['a', null] as l, {a: 1} as s, blob 'ab' as bytes, time '10:00:00' as clock, ? as text`,
    "Đ'ặ?"
  ),
  ask(`select range as i, range / 7.0 as x, if(range % 3 = 0, null, 'r' || range) as s from range(5000)`),
  ask(`select 1 as x where false`),
  ask(`describe select 1 as x`)
];

describe('openNodeEngine', () => {
  it.each(SAME)('answers as the worker does: $sql', async (question) => {
    const rows = await node.run(question);
    expect(rows).toStrictEqual(await worker.run(question));
  });

  it.each(['select * from nowhere', `select 'a'::enum('a')`, 'select [1::bigint]', 'select ?', ''])(
    'fails as the worker does: %s',
    async (sql) => {
      expect(await codeOf(node.run(ask(sql)))).toBe('query-failed');
      expect(await codeOf(worker.run(ask(sql)))).toBe('query-failed');
    }
  );

  it('checks files as the browser does', async () => {
    expect(await codeOf(node.open('2024-12-31'))).toBe('file-damaged');
    expect(await codeOf(node.open('1999-12-31'))).toBe('snapshot-missing');
    await writeFile(join(root, 'snapshots/2024-12-31/grdp.parquet'), site.get(`snapshots/${DATE}/grdp.parquet`)!);
    expect((await node.open('2024-12-31')).name).toBe('snapshot-2024-12-31');
  });

  it('obeys a signal that is already aborted', async () => {
    expect(await codeOf(node.run(ask('select 1'), { signal: AbortSignal.abort() }))).toBe('cancelled');
  });
});
