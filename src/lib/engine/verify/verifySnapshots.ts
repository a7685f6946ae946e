import { parseSnapshotId, snapshotId, type Collection } from '../../model/snapshotId';
import type { SnapshotEntry, SnapshotPackage } from '../../model/snapshot';
import { throwIfAborted } from '../abortable';
import { asEngineError } from '../errors';
import { joinedBytes } from '../joinedBytes';
import { readIndex, readPackage } from '../manifest';
import { verdictOf, type Expected, type FileCheck, type LockedSnapshot } from './fileCheck';
import { hashStream, type Hashed } from './hashStream';
import type { FetchStream } from './fetchStream';

export interface VerifyOptions {
  signal: AbortSignal;
  /** Bytes read, and how many there were when the site was built. */
  onProgress: (progress: { loaded: number; total: number }) => void;
  onCheck: (check: FileCheck) => void;
  /** Also look at snapshots that the index has and the lock has not. */
  beyond: boolean;
}

const PACKAGE = 'datapackage.json';
const INDEX = 'index.json';

type Read = { hashed: Hashed; bytes: Uint8Array } | Pick<FileCheck, 'verdict' | 'detail'>;

/**
 * Fetches every file of some snapshots and holds it against all who say what it should be: the page's own lock, the index
 * (for `datapackage.json`) and `datapackage.json` (for the files it lists). Files are read one after the other; a file that
 * cannot be had does not stop the rest. Rejects only with `cancelled`.
 */
export async function verifySnapshots(
  locked: readonly LockedSnapshot[],
  fetchStream: FetchStream,
  options: VerifyOptions
): Promise<void> {
  const work = new Verification(locked, fetchStream, options);
  const collections = [...new Set(locked.map(({ id }) => placeOf(id).collection))];
  for (const collection of collections) await work.collection(collection);
}

class Verification {
  #loaded = 0;
  readonly #total: number;

  constructor(
    private readonly locked: readonly LockedSnapshot[],
    private readonly fetchStream: FetchStream,
    private readonly options: VerifyOptions
  ) {
    this.#total = locked.reduce((all, { files }) => all + files.reduce((sum, { bytes }) => sum + bytes, 0), 0);
    this.#tell(0);
  }

  async collection(collection: Collection): Promise<void> {
    const own = this.locked.filter(({ id }) => placeOf(id).collection === collection);
    const read = await this.#read(`${collection}/${INDEX}`, { keep: true, counts: false });
    const index = parsed(read, (bytes) => readIndex(bytes));
    const entries = 'value' in index ? index.value : [];
    for (const snapshot of own) {
      this.options.onCheck(indexCheck(snapshot, index));
      await this.#snapshot(snapshot, entryOf(entries, snapshot.id));
    }
    if (!this.options.beyond) return;
    const known = new Set(own.map(({ id }) => id));
    for (const entry of entries) {
      const id = snapshotId(collection, entry.date);
      if (!known.has(id)) await this.#snapshot({ id, files: [] }, entry);
    }
  }

  async #snapshot({ id, files }: LockedSnapshot, entry: SnapshotEntry | undefined): Promise<void> {
    const { collection, date } = placeOf(id);
    const build = new Map(files.map((file) => [file.path, { by: 'build', ...file } as const]));
    const read = await this.#read(`${collection}/${date}/${PACKAGE}`, { keep: true });
    const index: Expected[] = entry ? [{ by: 'index', sha256: entry.sha256, bytes: null }] : [];
    this.options.onCheck(checkOf(id, PACKAGE, [...expectedBy(build.get(PACKAGE)), ...index], read));
    const content = parsed(read, (bytes, { sha256 }) => readPackage(bytes, { sha256 }, id));
    const listed = 'value' in content ? listedIn(content.value) : new Map<string, Expected>();
    for (const path of new Set([...build.keys(), ...listed.keys()])) {
      if (path === PACKAGE) continue;
      const expected = [...expectedBy(build.get(path)), ...expectedBy(listed.get(path))];
      this.options.onCheck(checkOf(id, path, expected, await this.#read(`${collection}/${date}/${path}`)));
    }
  }

  /** The index is no part of the total: its bytes are not `counts`. */
  async #read(path: string, { keep = false, counts = true } = {}): Promise<Read> {
    const { signal } = this.options;
    const chunks: Uint8Array[] = [];
    try {
      const stream = await this.fetchStream(path, signal);
      if (!stream) return { verdict: 'missing', detail: '' };
      const onChunk = (chunk: Uint8Array) => {
        if (keep) chunks.push(chunk);
        if (counts) this.#tell(chunk.length);
      };
      const hashed = await hashStream(stream, { signal, onChunk });
      return { hashed, bytes: joinedBytes(chunks) };
    } catch (thrown) {
      throwIfAborted(signal);
      return { verdict: 'unreachable', detail: thrown instanceof Error ? thrown.message : String(thrown) };
    }
  }

  #tell(more: number): void {
    this.#loaded += more;
    this.options.onProgress({ loaded: this.#loaded, total: this.#total });
  }
}

const placeOf = (id: string) => {
  const place = parseSnapshotId(id);
  if (!place) throw new Error(`not a snapshot: ${id}`);
  return place;
};

const entryOf = (entries: readonly SnapshotEntry[], id: string) =>
  entries.find(({ date }) => date === placeOf(id).date);

const expectedBy = (expected: (Expected & { path?: string }) | undefined): Expected[] =>
  expected ? [{ by: expected.by, sha256: expected.sha256, bytes: expected.bytes }] : [];

const listedIn = ({ resources }: SnapshotPackage) =>
  new Map(
    resources.map(({ path, hash, bytes }): [string, Expected] => [
      path,
      { by: 'package', sha256: hash.replace(/^sha256:/, ''), bytes }
    ])
  );

type Parsed<T> = { value: T } | Pick<FileCheck, 'verdict' | 'detail'>;

function parsed<T>(read: Read, parse: (bytes: Uint8Array, hashed: Hashed) => T): Parsed<T> {
  if ('verdict' in read) return read;
  try {
    return { value: parse(read.bytes, read.hashed) };
  } catch (thrown) {
    return { verdict: 'broken', detail: asEngineError(thrown, 'manifest-broken').detail };
  }
}

/** What the index says of a snapshot's `datapackage.json`, beside what the build knew of it. */
function indexCheck({ id, files }: LockedSnapshot, index: Parsed<SnapshotEntry[]>): FileCheck {
  const file = files.find(({ path }) => path === PACKAGE);
  const expected: Expected[] = file ? [{ by: 'build', sha256: file.sha256, bytes: null }] : [];
  const check = { snapshot: id, path: INDEX, expected, found: null, detail: '' };
  if ('verdict' in index) return { ...check, ...index };
  const entry = entryOf(index.value, id);
  if (!entry) return { ...check, verdict: 'missing', detail: 'not in the index' };
  const verdict = verdictOf(expected, { sha256: entry.sha256, bytes: 0 });
  return { ...check, verdict, found: { sha256: entry.sha256, bytes: null } };
}

function checkOf(snapshot: string, path: string, expected: Expected[], read: Read): FileCheck {
  if ('verdict' in read) return { snapshot, path, expected, found: null, ...read };
  return { snapshot, path, expected, found: read.hashed, verdict: verdictOf(expected, read.hashed), detail: '' };
}
