import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EngineState } from '../../../src/lib/engine/engineContract';
import { latestOnly } from '../../../src/lib/engine/latestOnly';
import { SupervisedEngine } from '../../../src/lib/engine/supervisedEngine';
import { ask, codeOf, pause, RUNAWAY, STUCK_AFTER } from './support/ask';
import { decryptHere } from './support/decryptHere';
import { nodeWorker, type TestSource } from './support/nodeWorker';
import { FIGURES, publish, serve } from './support/publish';

const DATE = '2023-12-31';
const COUNT = ask<{ n: number }>(`select count(*) as n from "${DATE}".observations`);
let source: TestSource;
let fetchBytes: ReturnType<typeof serve>;
let engine: SupervisedEngine;
let states: EngineState[];

beforeEach(async () => {
  source = nodeWorker();
  fetchBytes = serve(await publish({ [DATE]: FIGURES }));
  engine = new SupervisedEngine({ source, decrypt: decryptHere, fetchBytes });
  states = [];
  engine.subscribe((state) => states.push(state));
});
afterEach(() => engine.close());

const untilReady = async () => {
  while (engine.state !== 'ready') await pause(10);
};

describe('SupervisedEngine', () => {
  it('loads nothing until it is asked', async () => {
    await pause(20);
    expect(source.workers).toHaveLength(0);
    await engine.warm();
    expect(source.workers).toHaveLength(1);
    expect(states).toEqual(['idle', 'booting', 'ready']);
  });

  it.each(['crash', 'exit'])(
    'restarts by itself after a %s, with the snapshot open and without fetching',
    async (how) => {
      await engine.open(DATE);
      const fetched = fetchBytes.asked.length;
      const running = codeOf(engine.run(ask(RUNAWAY)));
      const waiting = engine.run(COUNT);
      await pause(50);
      // A blocked worker hears nothing, so it is ended from outside where it must be.
      if (how === 'crash') source.workers[0]!.emit('error', new Error('crash'));
      else await source.workers[0]!.terminate();
      expect(await running).toBe('worker-died');
      expect(await waiting).toEqual([{ n: 3 }]);
      expect(fetchBytes.asked).toHaveLength(fetched);
      expect(source.workers).toHaveLength(2);
      expect(states).toEqual(['idle', 'booting', 'ready', 'restarting', 'ready']);
    }
  );

  it('restarts while nothing is asked', async () => {
    await engine.open(DATE);
    source.workers[0]!.postMessage('crash');
    while (engine.state === 'ready') await pause(5);
    await untilReady();
    expect(await engine.run(COUNT)).toEqual([{ n: 3 }]);
  });

  it('gives up after some restarts in a row, and starts again when asked', async () => {
    await engine.open(DATE);
    for (let i = 0; i < 4; i++) {
      await untilReady();
      source.workers.at(-1)!.postMessage('crash');
      while (engine.state === 'ready') await pause(5);
    }
    expect(engine.state).toBe('failed');
    expect(await engine.run(COUNT)).toEqual([{ n: 3 }]);
  });

  it('fails to boot with boot-failed, every time it is asked', async () => {
    const broken = new SupervisedEngine({
      source: nodeWorker('/nowhere.wasm'),
      decrypt: decryptHere,
      fetchBytes,
      limits: { bootMs: 2000 }
    });
    expect(await codeOf(broken.run(COUNT))).toBe('boot-failed');
    expect(broken.state).toBe('failed');
    expect(await codeOf(broken.open(DATE))).toBe('boot-failed');
    broken.close();
    expect(broken.state).toBe('idle');
  });

  it('answers a seen question from memory, and forgets on close', async () => {
    await engine.open(DATE);
    const first = await engine.run(COUNT);
    source.workers[0]!.postMessage('exit');
    expect(await engine.run(COUNT)).toEqual(first);
    engine.close();
    expect(await codeOf(engine.run(COUNT))).toBe('query-failed');
  });

  it('rejects what is pending with cancelled when it is closed, and can be opened again', async () => {
    await engine.open(DATE);
    const pending = [codeOf(engine.run(ask(RUNAWAY))), codeOf(engine.run(COUNT)), codeOf(engine.open('2024-01-01'))];
    await pause(20);
    engine.close();
    const [running, waiting] = await Promise.all(pending);
    expect([running, waiting]).toEqual(['cancelled', 'cancelled']);
    expect(engine.state).toBe('idle');
    await engine.open(DATE);
    expect(await engine.run(COUNT)).toEqual([{ n: 3 }]);
  });

  it('rejects with cancelled when closed while booting', async () => {
    const pending = [codeOf(engine.open(DATE)), codeOf(engine.run(ask('select 1')))];
    engine.close();
    expect(await Promise.all(pending)).toEqual(['cancelled', 'cancelled']);
    expect(engine.state).toBe('idle');
  });

  it('names the question in an error', async () => {
    await expect(engine.run({ name: 'growth', sql: 'select', params: [] })).rejects.toMatchObject({
      code: 'query-failed',
      about: { question: 'growth' }
    });
  });
});

describe('latestOnly', () => {
  it('drops superseded answers at once, in whatever order', async () => {
    await engine.warm();
    const latest = latestOnly(engine.run);
    const answers = [1, 2, 3, 4].map((n) => latest(ask(`select ${n} as n`)));
    expect(await Promise.all(answers.slice(0, 3).map(codeOf))).toEqual(['cancelled', 'cancelled', 'cancelled']);
    expect(await answers[3]).toEqual([{ n: 4 }]);
    expect(source.workers).toHaveLength(1);
  });

  it('terminates a superseded runaway join and answers the new question', async () => {
    await engine.open(DATE);
    const latest = latestOnly(engine.run);
    const runaway = codeOf(latest(ask(RUNAWAY)));
    await pause(STUCK_AFTER);
    const asked = performance.now();
    const next = latest(COUNT);
    expect(await runaway).toBe('cancelled');
    expect(performance.now() - asked).toBeLessThan(100);
    expect(await next).toEqual([{ n: 3 }]);
    expect(performance.now() - asked).toBeLessThan(5000);
    expect(source.workers).toHaveLength(2);
  });

  it('leaves other places alone', async () => {
    const [one, other] = [latestOnly(engine.run), latestOnly(engine.run)];
    const [a, b] = [one(ask('select 1 as n')), other(ask('select 2 as n'))];
    expect(await Promise.all([a, b])).toEqual([[{ n: 1 }], [{ n: 2 }]]);
  });

  it('obeys the caller too', async () => {
    const stop = new AbortController();
    const asked = codeOf(latestOnly(engine.run)(ask('select 1'), { signal: stop.signal }));
    stop.abort();
    expect(await asked).toBe('cancelled');
    expect(await codeOf(latestOnly(engine.run)(ask('select 1'), { signal: stop.signal }))).toBe('cancelled');
  });
});
