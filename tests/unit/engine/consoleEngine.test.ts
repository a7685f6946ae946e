import { afterEach, describe, expect, it } from 'vitest';
import type { ConsoleEngine } from '../../../src/lib/engine/console/consoleEngine';
import type { EngineState } from '../../../src/lib/engine/engineContract';
import { codeOf, pause, RUNAWAY, STUCK_AFTER } from './support/ask';
import { DATE, parquetOf, rowsOf, testConsole, view } from './support/console';

let engine: ConsoleEngine;
afterEach(() => engine.close());

const MINE = 'select range as i from range(5)';

async function opened(options: Parameters<typeof testConsole>[0] = {}) {
  const made = await testConsole(options);
  ({ engine } = made);
  await engine.use(DATE);
  await engine.add({ name: 'mine', bytes: await parquetOf(MINE) });
  return made;
}

describe('ConsoleEngine', () => {
  it('boots when it is first asked', async () => {
    const { source, engine: made } = await testConsole();
    engine = made;
    const states: EngineState[] = [];
    engine.subscribe((state) => states.push(state));
    expect(await engine.tables()).toEqual([]);
    expect(source.workers).toHaveLength(0);
    expect(await rowsOf(engine, 'select 1 as a')).toEqual([[1]]);
    expect(states).toEqual(['idle', 'booting', 'ready']);
  });

  it('mounts a snapshot for unqualified names, and lists its tables before the own ones', async () => {
    await opened();
    expect((await engine.tables()).map(({ schema, name, rows }) => [schema, name, rows])).toEqual([
      [DATE, 'observations', 3],
      [DATE, 'budget', 1],
      [DATE, 'grdp', 2],
      [DATE, 'units', 2],
      [DATE, 'withheld', 0],
      ['own', 'mine', 5]
    ]);
    expect((await engine.tables())[0]?.columns[0]).toEqual({ name: 'indicator', kind: 'text', type: 'VARCHAR' });
    expect(await rowsOf(engine, 'select count(*) from observations join mine on true')).toEqual([[15]]);
    expect(await codeOf(engine.use(`internal-${DATE}`))).toBe('locked');
    expect(await codeOf(engine.use('1999-01-01'))).toBe('snapshot-missing');
    expect(await rowsOf(engine, 'select count(*) from observations')).toEqual([[3]]);
  });

  it('replaces and removes an own table, and forgets what showed it', async () => {
    await opened();
    const shown = await engine.run('select * from own.mine');
    const counted = await engine.run('select count(*) from own.mine');
    await engine.add({ name: 'mine', bytes: await parquetOf('select 7 as i') });
    expect(await codeOf(engine.page(view(shown), 0, 1))).toBe('result-gone');
    expect(await engine.page(view(counted), 0, 1)).toEqual([[5]]);
    expect(await rowsOf(engine, 'select i from mine')).toEqual([[7]]);
    await engine.remove('mine');
    await engine.remove('mine');
    expect(await codeOf(engine.run('select * from own.mine'))).toBe('query-failed');
    expect((await engine.tables()).some(({ schema }) => schema === 'own')).toBe(false);
  });

  it.each(['', '1a', 'a b', 'a"b', 'a.b', 'đơn'])('takes only a plain name: %j', async (name) => {
    ({ engine } = await testConsole());
    expect(await codeOf(engine.add({ name, bytes: new Uint8Array(8) }))).toBe('query-failed');
  });

  it('leaves the caller their bytes', async () => {
    ({ engine } = await testConsole());
    const bytes = await parquetOf(MINE);
    await engine.add({ name: 'mine', bytes });
    expect(bytes.length).toBeGreaterThan(0);
  });

  it.each(['empty', 'text', 'cut', 'page', 'codec'])(
    'tells a damaged file, and keeps the table it had: %s',
    async (how) => {
      await opened();
      const good = await parquetOf(
        `select range as i, 'k' || range * 7 as h from range(20000)`,
        'compression zstd, row_group_size 5000'
      );
      const bytes =
        how === 'empty'
          ? new Uint8Array(0)
          : how === 'text'
            ? new Uint8Array(new TextEncoder().encode('a,b\n1,2\n'))
            : how === 'cut'
              ? good.slice(0, good.length / 2)
              : how === 'codec'
                ? await parquetOf(MINE, 'compression brotli')
                : good.map((byte, at) => (Math.abs(at - good.length / 2) < 200 ? 0 : byte));
      const error = await engine.add({ name: 'mine', bytes }).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ code: 'file-damaged', about: { file: 'mine' } });
      expect(await rowsOf(engine, 'select count(*) from own.mine')).toEqual([[5]]);
    }
  );

  it('answers again within a second of a cancel, with its tables and without its results', async () => {
    // Without any grace: how long it takes to stop by itself is another matter (protocol.test.ts).
    const began = performance.now();
    const { source } = await opened({ limits: { graceMs: 0 } });
    const opening = performance.now() - began;
    const before = await engine.run('select 1 as a');
    const stop = new AbortController();
    const runaway = codeOf(engine.run(RUNAWAY, [], { signal: stop.signal }));
    await pause(STUCK_AFTER);
    const waiting = engine.run('select count(*) from observations, mine');
    const tables = engine.tables();
    const at = performance.now();
    stop.abort();
    expect(await runaway).toBe('cancelled');
    expect(performance.now() - at).toBeLessThan(100);
    expect(await engine.page(view(await waiting), 0, 1)).toEqual([[15]]);
    // Half a second on an idle machine; on a busy one as much longer as opening was.
    expect(performance.now() - at).toBeLessThan(Math.max(1000, 3 * opening));
    expect((await tables).at(-1)?.rows).toBe(5);
    expect(source.workers).toHaveLength(2);
    expect(await codeOf(engine.page(view(before), 0, 1))).toBe('result-gone');
  });

  it('keeps its results when what is cancelled stops by itself', async () => {
    const { source } = await testConsole({ limits: { graceMs: 5000 } }).then((made) => ({ engine } = made) && made);
    const kept = await engine.run('select 1 as a');
    const stop = new AbortController();
    const slow = codeOf(
      engine.run('select range as i from range(3000000) order by hash(range)', [], { signal: stop.signal })
    );
    await pause(60);
    stop.abort();
    expect(await slow).toBe('cancelled');
    expect(await engine.page(view(kept), 0, 1)).toEqual([[1]]);
    expect(source.workers).toHaveLength(1);
    expect(await codeOf(engine.run('select 1', [], { signal: stop.signal }))).toBe('cancelled');
  });

  it('says what does not fit, and stays usable', async () => {
    await opened({ megabytes: 60 });
    const small = await engine.run('select 1 as a');
    const huge = `select repeat('x', 1000) || range as t from range(1000000)`;
    expect(await codeOf(engine.run(huge))).toBe('too-large');
    expect(await rowsOf(engine, 'select count(*) from mine')).toEqual([[5]]);
    expect(await codeOf(engine.page(view(small), 0, 1))).toMatch(/^(resolved|result-gone)$/);
  });

  it('restarts after a crash with its snapshot and tables', async () => {
    const { source } = await opened();
    source.workers[0]!.postMessage('crash');
    while (engine.state === 'ready') await pause(5);
    expect(await rowsOf(engine, 'select count(*) from observations, mine')).toEqual([[15]]);
    expect((await engine.tables()).at(-1)?.name).toBe('mine');
  });

  it('rejects everything with cancelled when it is closed, and begins anew when it is asked', async () => {
    await opened();
    const result = await engine.run('select 1 as a');
    const running = codeOf(engine.run(RUNAWAY));
    await pause(20);
    engine.close();
    expect(await running).toBe('cancelled');
    expect(engine.state).toBe('idle');
    expect(await codeOf(engine.page(view(result), 0, 1))).toBe('result-gone');
    expect(await engine.tables()).toEqual([]);
  });

  it('explains a statement without running it', async () => {
    await opened();
    expect(await engine.explain('select i from own.mine where i > ?;', [3])).toMatch(/READ_PARQUET|PARQUET_SCAN/);
    expect(await engine.explain(RUNAWAY)).toMatch(/CROSS_PRODUCT|JOIN/);
  });
});
