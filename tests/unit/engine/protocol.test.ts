import { afterEach, describe, expect, it } from 'vitest';
import { EngineError } from '../../../src/lib/engine/errors';
import { EngineClient, type ClientLimits } from '../../../src/lib/engine/protocol';
import { codeOf, pause, RUNAWAY, STUCK_AFTER } from './support/ask';
import { nodeWorker } from './support/nodeWorker';
import { publish } from './support/publish';

const clients: EngineClient[] = [];
async function boot(limits: Partial<ClientLimits> = {}) {
  const source = nodeWorker();
  const deaths: string[] = [];
  const client = await EngineClient.boot(source, { limits, onDeath: ({ code }) => deaths.push(code) });
  clients.push(client);
  return { client, worker: source.workers[0]!, deaths };
}
afterEach(() => clients.splice(0).forEach((client) => client.terminate(new EngineError('cancelled'))));

/** Slow, but it yields: a cancellation is heard. */
const SORT = `select a.range as i from range(3000000) a order by hash(a.range)`;

describe('EngineClient', () => {
  it.each(['crash', 'exit'])(
    'rejects everything pending when the worker fails (%s), and everything after',
    async (how) => {
      const { client, worker, deaths } = await boot();
      const pending = [client.query(SORT), client.query('select 1'), client.execute('select 1'), client.dropFile('x')];
      worker.postMessage(how);
      expect(await Promise.all(pending.map(codeOf))).toEqual([
        'worker-died',
        'worker-died',
        'worker-died',
        expect.stringMatching(/worker-died|resolved/)
      ]);
      expect(await codeOf(client.query('select 1'))).toBe('worker-died');
      expect(deaths).toEqual(['worker-died']);
    }
  );

  it('rejects everything pending when it is terminated', async () => {
    const { client } = await boot();
    const pending = [client.query(RUNAWAY), client.query('select 1')];
    await pause(50);
    client.terminate(new EngineError('cancelled'));
    expect(await Promise.all(pending.map(codeOf))).toEqual(['cancelled', 'cancelled']);
  });

  it('answers in order, one at a time', async () => {
    const { client } = await boot();
    const order: number[] = [];
    await Promise.all(
      [3, 1, 2].map((n) => client.query(`select ${n} as n`).then(([row]) => order.push(row?.n as number)))
    );
    expect(order).toEqual([3, 1, 2]);
  });

  it('cancels work that yields and keeps the worker', async () => {
    const { client } = await boot({ graceMs: 5000 });
    const stop = new AbortController();
    const slow = codeOf(client.query(SORT, { signal: stop.signal }));
    const next = client.query('select 42 as n');
    await pause(30);
    const aborted = performance.now();
    stop.abort();
    expect(await slow).toBe('cancelled');
    expect(performance.now() - aborted).toBeLessThan(50);
    expect(await next).toEqual([{ n: 42 }]);
    expect(client.dead).toBeNull();
  });

  it('cancels what waits without starting it', async () => {
    const { client } = await boot();
    const stop = new AbortController();
    const first = client.query(SORT + ' limit 1');
    let started = false;
    const waiting = codeOf(client.query('select 1', { signal: stop.signal, onStart: () => (started = true) }));
    stop.abort();
    expect(await waiting).toBe('cancelled');
    expect(await codeOf(client.query('select 1', { signal: stop.signal }))).toBe('cancelled');
    await first;
    await client.query('select 1');
    expect(started).toBe(false);
  });

  it('stops in the middle of a long answer', async () => {
    const { client } = await boot({ graceMs: 5000 });
    const stop = new AbortController();
    const long = codeOf(client.query('select range as i from range(20000000)', { signal: stop.signal }));
    await pause(60);
    stop.abort();
    expect(await long).toBe('cancelled');
    expect(await client.query('select 7 as n')).toEqual([{ n: 7 }]);
  });

  it('ends a runaway join by its limit', async () => {
    const { client, deaths } = await boot({ timeoutMs: STUCK_AFTER, graceMs: 100 });
    expect(await codeOf(client.query(RUNAWAY))).toBe('timeout');
    await pause(400);
    expect(deaths).toEqual(['worker-died']);
  });

  it('ends a statement that cannot be cancelled by its limit', async () => {
    const { client, deaths } = await boot({ timeoutMs: 200, graceMs: 100 });
    expect(await codeOf(client.execute(RUNAWAY))).toBe('timeout');
    expect(deaths).toEqual(['timeout']);
  });

  it('tells what the engine refused and stays usable', async () => {
    const { client } = await boot();
    await expect(client.query('select * from nowhere')).rejects.toMatchObject({
      code: 'query-failed',
      detail: expect.stringContaining('nowhere')
    });
    expect(await codeOf(client.query(''))).toBe('query-failed');
    expect(await codeOf(client.query('select 1; select 2'))).toBe('query-failed');
    expect(await client.query('select 1 as n')).toEqual([{ n: 1 }]);
  });

  it('rejects with boot-failed when the wasm is missing', async () => {
    expect(await codeOf(EngineClient.boot(nodeWorker('/nowhere.wasm'), { limits: { bootMs: 3000 } }))).toBe(
      'boot-failed'
    );
  });

  it('rejects with cancelled when aborted while booting', async () => {
    const stop = new AbortController();
    const booting = codeOf(EngineClient.boot(nodeWorker(), { signal: stop.signal }));
    stop.abort();
    expect(await booting).toBe('cancelled');
  });

  it('with external access off, registered Parquet and COPY cannot be used either', async () => {
    const { client } = await boot();
    const site = await publish({ '2023-12-31': { n: 'select 1::integer as n' } });
    await client.registerFile('n.parquet', site.get('snapshots/2023-12-31/n.parquet')!);
    await client.execute(`create view n as select * from read_parquet('n.parquet')`);
    expect(await client.query('select * from n')).toEqual([{ n: 1 }]);
    await client.execute('create table kept as select * from n');
    await client.execute('set enable_external_access = false');
    expect(await codeOf(client.query('select * from n'))).toBe('query-failed');
    expect(await codeOf(client.execute(`copy (select 1) to 'm.parquet' (format parquet)`))).toBe('query-failed');
    expect(await client.query('select * from kept')).toEqual([{ n: 1 }]);
  });
});
