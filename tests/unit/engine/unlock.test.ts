import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Decrypt } from '../../../src/lib/engine/decrypt/encryptedSnapshot';
import { openNodeEngine } from '../../../src/lib/engine/node';
import type { LoadedSnapshot, Progress } from '../../../src/lib/engine/snapshot';
import { SupervisedEngine } from '../../../src/lib/engine/supervisedEngine';
import { ask, codeOf, pause, RUNAWAY } from './support/ask';
import { decryptHere } from './support/decryptHere';
import { encryptTo, PASSPHRASE } from './support/encrypt';
import { nodeWorker, type TestSource } from './support/nodeWorker';
import { FIGURES, publish, serve, type Site } from './support/publish';

const DATE = '2023-12-31';
const ID = `internal-${DATE}`;
const PUBLIC = ask<{ n: number }>(`select count(*) as n from "${DATE}".observations`);
const INTERNAL = ask<{ n: number }>(`select count(*) as n from "${ID}".observations`);
const SCHEMAS = ask<{ schema_name: string }>(
  `select distinct schema_name from information_schema.schemata where schema_name like '%-%' order by 1`
);

let published: Site;
let site: Site;
let source: TestSource;
let engine: SupervisedEngine;
let fetchBytes: ReturnType<typeof serve>;
let decrypted: LoadedSnapshot[];

beforeAll(async () => {
  published = await publish({ [DATE]: FIGURES });
  await encryptTo(published, DATE);
});
beforeEach(async () => {
  site = new Map(published);
  source = nodeWorker();
  fetchBytes = serve(site);
  decrypted = [];
  const decrypt: Decrypt = async (...given) => {
    const snapshot = await decryptHere(...given);
    decrypted.push(snapshot);
    return snapshot;
  };
  engine = new SupervisedEngine({ source, fetchBytes, decrypt });
  await engine.open(DATE);
});
afterEach(() => engine.close());

const untilReady = async () => {
  while (engine.state !== 'ready') await pause(10);
};
const schemas = async () => (await engine.run(SCHEMAS)).map(({ schema_name }) => schema_name);
const isWiped = ({ files }: LoadedSnapshot) => files.every(({ bytes }) => bytes.every((byte) => byte === 0));

describe('unlock', () => {
  it('is needed: without it the snapshot is locked, and nothing is fetched', async () => {
    const fetched = fetchBytes.asked.length;
    expect(await codeOf(engine.open(ID))).toBe('locked');
    expect(await codeOf(engine.run(INTERNAL))).toBe('locked');
    expect(fetchBytes.asked).toHaveLength(fetched);
  });

  it('opens it for the same questions, beside the public one', async () => {
    const seen: Progress['part'][] = [];
    const content = await engine.unlock(ID, PASSPHRASE, { onProgress: ({ part }) => seen.push(part) });
    expect(content.name).toBe(`snapshot-${DATE}`);
    expect(await engine.run(INTERNAL)).toEqual([{ n: 3 }]);
    expect(await engine.run(ask(`select * from "${ID}".withheld`))).toEqual([]);
    expect(await engine.run(PUBLIC)).toEqual([{ n: 3 }]);
    expect((await engine.open(ID)).name).toBe(`snapshot-${DATE}`);
    expect([...new Set(seen)]).toEqual(['figures', 'decrypt']);
    expect(source.workers).toHaveLength(1);
  });

  it('fails with a wrong passphrase and leaves no trace; the right one opens it after', async () => {
    expect(await codeOf(engine.unlock(ID, 'not the passphrase'))).toBe('wrong-passphrase');
    expect(await schemas()).toEqual([DATE]);
    expect(await engine.run(PUBLIC)).toEqual([{ n: 3 }]);
    await engine.unlock(ID, PASSPHRASE);
    expect(await engine.run(INTERNAL)).toEqual([{ n: 3 }]);
  });

  it('fails for a damaged file; public questions go on; a try after repair succeeds past the cache', async () => {
    site.set(`internal/${DATE}/grdp.parquet.age`, new Uint8Array(30));
    expect(await codeOf(engine.unlock(ID, PASSPHRASE))).toBe('file-damaged');
    expect(await engine.run(PUBLIC)).toEqual([{ n: 3 }]);
    site.set(`internal/${DATE}/grdp.parquet.age`, published.get(`internal/${DATE}/grdp.parquet.age`)!);
    fetchBytes.asked.length = 0;
    await engine.unlock(ID, PASSPHRASE);
    expect(fetchBytes.asked.every(({ cache }) => cache === 'reload')).toBe(true);
  });

  it('forgets what it decrypted when the engine cannot open it', async () => {
    site = new Map(await publish({ [DATE]: { ...FIGURES, grdp: `select 'no columns of observations' as x` } }));
    await encryptTo(site, DATE);
    const broken = new SupervisedEngine({
      source,
      fetchBytes: serve(site),
      decrypt: async (...given) => {
        const snapshot = await decryptHere(...given);
        decrypted.push(snapshot);
        return snapshot;
      }
    });
    expect(await codeOf(broken.unlock(ID, PASSPHRASE))).toBe('file-damaged');
    expect(decrypted.map(isWiped)).toEqual([true]);
    expect(await broken.run(SCHEMAS)).toEqual([]);
    broken.close();
  });

  it('can be cancelled, alone', async () => {
    const stop = new AbortController();
    const work = codeOf(engine.unlock(ID, PASSPHRASE, { signal: stop.signal }));
    await pause(2);
    stop.abort();
    expect(await work).toBe('cancelled');
    expect(await codeOf(engine.run(INTERNAL))).toBe('locked');
    expect(await engine.run(PUBLIC)).toEqual([{ n: 3 }]);
  });

  it('survives a crash without asking for the passphrase again', async () => {
    await engine.unlock(ID, PASSPHRASE);
    const fetched = fetchBytes.asked.length;
    source.workers[0]!.postMessage('crash');
    while (engine.state === 'ready') await pause(5);
    await untilReady();
    expect(await engine.run(INTERNAL)).toEqual([{ n: 3 }]);
    expect(fetchBytes.asked).toHaveLength(fetched);
    expect(decrypted).toHaveLength(1);
  });
});

describe('lock', () => {
  it('forgets views, bytes and answers, gives the memory back, and keeps public snapshots', async () => {
    await engine.unlock(ID, PASSPHRASE);
    expect(await engine.run(INTERNAL)).toEqual([{ n: 3 }]);
    const fetched = fetchBytes.asked.length;
    let exited = false;
    source.workers[0]!.on('exit', () => (exited = true));
    engine.lock();
    expect(decrypted.map(isWiped)).toEqual([true]);
    expect(await codeOf(engine.run(INTERNAL))).toBe('locked');
    expect(await codeOf(engine.open(ID))).toBe('locked');
    expect(await engine.run(PUBLIC)).toEqual([{ n: 3 }]);
    expect(await schemas()).toEqual([DATE]);
    expect(source.workers).toHaveLength(2);
    expect(exited).toBe(true);
    expect(fetchBytes.asked).toHaveLength(fetched);
  });

  it('does nothing when nothing is unlocked', async () => {
    engine.lock();
    expect(await engine.run(PUBLIC)).toEqual([{ n: 3 }]);
    expect(source.workers).toHaveLength(1);
  });

  it('is not undone by the restart after a crash', async () => {
    await engine.unlock(ID, PASSPHRASE);
    engine.lock();
    await untilReady();
    source.workers.at(-1)!.postMessage('crash');
    while (engine.state === 'ready') await pause(5);
    await untilReady();
    expect(await schemas()).toEqual([DATE]);
  });

  it('in the middle of a restart is not undone by it', async () => {
    await engine.unlock(ID, PASSPHRASE);
    const reached = new Promise<void>((resolve) => {
      const stop = engine.subscribe((state) => state === 'restarting' && (resolve(), stop?.()));
    });
    source.workers[0]!.postMessage('crash');
    await reached;
    await pause(60);
    engine.lock();
    await untilReady();
    expect(await schemas()).toEqual([DATE]);
    expect(await codeOf(engine.run(INTERNAL))).toBe('locked');
  });

  it('ends an unlock that is on its way', async () => {
    for (const wait of [0, 2, 10, 40]) {
      const work = codeOf(engine.unlock(ID, PASSPHRASE));
      await pause(wait);
      engine.lock();
      expect(await work).toMatch(/^(cancelled|resolved)$/);
      expect(await codeOf(engine.run(INTERNAL))).toBe('locked');
      expect(await schemas()).toEqual([DATE]);
    }
    expect(decrypted.every(isWiped)).toBe(true);
  });

  it('lets public questions wait for the next worker and refuses those about it', async () => {
    await engine.unlock(ID, PASSPHRASE);
    const blocked = codeOf(
      engine.run({ ...ask(RUNAWAY), sql: `${RUNAWAY} and (select count(*) from "${ID}".units) > 0` })
    );
    const waiting = engine.run(PUBLIC);
    const about = codeOf(engine.run(INTERNAL));
    await pause(50);
    engine.lock();
    expect(await blocked).toBe('locked');
    expect(await about).toBe('locked');
    expect(await waiting).toEqual([{ n: 3 }]);
  });

  it('is part of close', async () => {
    await engine.unlock(ID, PASSPHRASE);
    engine.close();
    expect(decrypted.map(isWiped)).toEqual([true]);
    expect(await codeOf(engine.open(ID))).toBe('locked');
  });
});

describe('the engine of a build', () => {
  it('has no way to an internal snapshot', async () => {
    const node = await openNodeEngine('/nowhere');
    expect(await codeOf(node.open(ID))).toBe('locked');
    node.close();
  });
});
