import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asEngineError } from '../../../src/lib/engine/errors';
import type { FetchStream } from '../../../src/lib/engine/verify/fetchStream';
import type { FileCheck, LockedSnapshot } from '../../../src/lib/engine/verify/fileCheck';
import { hashStream } from '../../../src/lib/engine/verify/hashStream';
import { verifySnapshots } from '../../../src/lib/engine/verify/verifySnapshots';
import { sha256Hex } from '../../../src/lib/engine/sha256Hex';

const lock = JSON.parse(readFileSync('data/snapshots.lock.json', 'utf8')) as Record<string, Record<string, string>>;
const locked = (date: string): LockedSnapshot => ({
  id: date,
  files: Object.entries(lock[date] ?? {}).map(([path, sha256]) => ({
    path,
    sha256,
    bytes: readFileSync(`static/snapshots/${date}/${path}`).length
  }))
});
const DATES = ['2025-12-31', '2026-01-31'];

const streamOf = (bytes: Uint8Array, piece = 1000) => {
  let at = 0;
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(at, (at += piece)));
    }
  });
};

type Change = (bytes: Buffer) => Uint8Array | null;

/** The committed files, with some of them changed on the way; null is 404, a thrown error a network that fails. */
const server =
  (changed: Record<string, Change> = {}): FetchStream =>
  async (path) => {
    if (!existsSync(`static/${path}`)) return null;
    const bytes = readFileSync(`static/${path}`);
    const sent = changed[path] ? changed[path](bytes) : bytes;
    return sent && streamOf(sent);
  };

async function check(fetchStream: FetchStream, snapshots = DATES.map(locked), beyond = false) {
  const checks: FileCheck[] = [];
  const progress: { loaded: number; total: number }[] = [];
  await verifySnapshots(snapshots, fetchStream, {
    signal: new AbortController().signal,
    beyond,
    onCheck: (entry) => checks.push(entry),
    onProgress: (entry) => progress.push(entry)
  });
  return { checks, progress, bad: checks.filter(({ verdict }) => verdict !== 'matches') };
}

const flipped: Change = (bytes) => {
  const copy = Buffer.from(bytes);
  copy[copy.length >> 1]! ^= 1;
  return copy;
};
const edited =
  (from: string, to: string): Change =>
  (bytes) =>
    Buffer.from(bytes.toString('utf8').replace(from, to));

describe('hashing a stream', () => {
  it.each([0, 1, 999, 1000, 1001, 300_000])('of %i bytes gives what hashing them at once gives', async (length) => {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 31) % 251);
    const arrived: number[] = [];
    const hashed = await hashStream(streamOf(bytes, 70_000), { onChunk: (chunk) => arrived.push(chunk.length) });
    expect(hashed).toEqual({ sha256: sha256Hex(bytes), bytes: length });
    expect(arrived.reduce((sum, n) => sum + n, 0)).toBe(length);
  });

  it('lets other work have its turn between pieces', async () => {
    let turns = 0;
    const tick = setInterval(() => turns++, 0);
    await hashStream(streamOf(new Uint8Array(8_000_000), 8_000_000));
    clearInterval(tick);
    expect(turns).toBeGreaterThan(0);
  });

  it('rejects with what the stream rejects with', async () => {
    const broken = new ReadableStream<Uint8Array>({ start: (controller) => controller.error(new Error('cut off')) });
    await expect(hashStream(broken)).rejects.toThrow('cut off');
  });
});

describe('files as they were published', () => {
  it('all match: index line, manifest and every file of each snapshot, and the bytes add up', async () => {
    const { checks, bad, progress } = await check(server());
    expect(bad).toEqual([]);
    expect(checks).toHaveLength(DATES.reduce((sum, date) => sum + Object.keys(lock[date] ?? {}).length + 1, 0));
    for (const { path, expected, found } of checks) {
      expect(found).not.toBeNull();
      const by = path === 'index.json' || /^changes/.test(path) ? ['build'] : [];
      if (path === 'datapackage.json') expect(expected.map((entry) => entry.by)).toEqual(['build', 'index']);
      else if (by.length) expect(expected.map((entry) => entry.by)).toEqual(by);
      else expect(expected.map((entry) => entry.by)).toEqual(['build', 'package']);
    }
    const last = progress.at(-1);
    expect(last?.loaded).toBe(last?.total);
    expect(progress.map(({ loaded }) => loaded)).toEqual(
      [...progress.map(({ loaded }) => loaded)].sort((a, b) => a - b)
    );
  });
});

describe('one file that is not', () => {
  const path = 'snapshots/2026-01-31/grdp.parquet';

  it('with one bit turned differs, and the rest match', async () => {
    const { bad } = await check(server({ [path]: flipped }));
    expect(bad).toMatchObject([{ snapshot: '2026-01-31', path: 'grdp.parquet', verdict: 'differs' }]);
    expect(bad[0]?.found?.sha256).toBe(sha256Hex(flipped(readFileSync(`static/${path}`)) as Uint8Array));
    expect(bad[0]?.expected.map(({ sha256 }) => sha256)).toEqual(Array(2).fill(lock['2026-01-31']?.['grdp.parquet']));
  });

  it('that is not there is missing', async () => {
    const { bad } = await check(server({ [path]: () => null }));
    expect(bad).toMatchObject([{ path: 'grdp.parquet', verdict: 'missing', found: null }]);
  });

  it('that cannot be fetched says why, and the rest are checked', async () => {
    const { bad, checks } = await check(
      server({
        [path]: () => {
          throw new Error('HTTP 503');
        }
      })
    );
    expect(bad).toMatchObject([{ path: 'grdp.parquet', verdict: 'unreachable', detail: 'HTTP 503' }]);
    expect(checks.at(-1)?.path).toBe('units.parquet');
  });

  it('the manifest, changed together with its file, still differs from the index and the lock', async () => {
    const hash = lock['2026-01-31']?.['grdp.parquet'] ?? '';
    const other = sha256Hex(flipped(readFileSync(`static/${path}`)) as Uint8Array);
    const { bad } = await check(
      server({ [path]: flipped, 'snapshots/2026-01-31/datapackage.json': edited(hash, other) })
    );
    expect(bad.map((entry) => [entry.path, entry.verdict])).toEqual([
      ['datapackage.json', 'differs'],
      ['grdp.parquet', 'differs']
    ]);
    expect(bad[1]?.expected.map(({ by, sha256 }) => [by, sha256 === other])).toEqual([
      ['build', false],
      ['package', true]
    ]);
  });

  it('an index that vouches for another manifest differs from the lock', async () => {
    const hash = lock['2026-01-31']?.['datapackage.json'] ?? '';
    const { bad } = await check(server({ 'snapshots/index.json': edited(hash, '0'.repeat(64)) }));
    expect(bad.map((entry) => [entry.snapshot, entry.path, entry.verdict])).toEqual([
      ['2026-01-31', 'index.json', 'differs'],
      ['2026-01-31', 'datapackage.json', 'differs']
    ]);
  });

  it.each([
    ['no JSON', () => Buffer.from('<html>'), 'broken'],
    ['not there', () => null, 'missing'],
    ['without the date', edited('"2026-01-31"', '"2026-02-28"'), 'missing']
  ] as const)(
    'an index that is %s is told for each snapshot that needs it, and the files are checked',
    async (_, change, verdict) => {
      const { bad, checks } = await check(server({ 'snapshots/index.json': change }), [locked('2026-01-31')]);
      expect(bad).toMatchObject([{ path: 'index.json', verdict }]);
      expect(checks.filter((entry) => entry.verdict === 'matches').length).toBe(
        Object.keys(lock['2026-01-31'] ?? {}).length
      );
    }
  );

  it('a snapshot that was published after the build is held against its own manifest', async () => {
    const { checks, bad } = await check(server(), [locked('2025-12-31')], true);
    expect(bad).toEqual([]);
    const newer = checks.filter(({ snapshot }) => snapshot === '2026-01-31');
    expect(newer.map(({ path }) => path)).toContain('grdp.parquet');
    expect(new Set(newer.flatMap(({ expected }) => expected.map(({ by }) => by)))).toEqual(
      new Set(['index', 'package'])
    );
  });
});

it('a check that is stopped rejects with cancelled, and asks for nothing more', async () => {
  const stop = new AbortController();
  const asked: string[] = [];
  const fetchStream: FetchStream = async (path, signal) => {
    asked.push(path);
    if (asked.length === 5) stop.abort();
    return server()(path, signal);
  };
  const work = verifySnapshots(DATES.map(locked), fetchStream, {
    signal: stop.signal,
    beyond: false,
    onCheck: () => {},
    onProgress: () => {}
  });
  const thrown = await work.catch((error: unknown) => error);
  expect(asEngineError(thrown, 'query-failed').code).toBe('cancelled');
  expect(asked).toHaveLength(5);
});
