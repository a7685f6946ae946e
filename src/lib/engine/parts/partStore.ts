import type { SnapshotPart } from '../../model/snapshot';
import { throwIfAborted } from '../abortable';
import { checkParquet } from '../checkParquet';
import { sha256Of } from '../decrypt/sha256Of';
import { asEngineError } from '../errors';
import { SharedWork } from '../sharedWork';
import { placeOf, withFetchFile, type FetchBytes } from '../snapshot';

/** A part that was checked against the manifest. */
export interface HeldPart {
  snapshot: string;
  part: SnapshotPart;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Parts that stay until `release` is called, once. */
export interface PinnedParts {
  readonly parts: readonly HeldPart[];
  release(): void;
}

interface Kept extends HeldPart {
  pins: number;
}

interface OnTheWay {
  work: SharedWork<Uint8Array<ArrayBuffer>>;
  listeners: Set<(count: number) => void>;
}

interface Asking {
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: { loaded: number; total: number }) => void) | undefined;
}

/** Bytes of parts that are held at most, beside those that a question is waiting for. */
export const MOST_HELD = 256e6;

/** As many as a browser fetches from one host. */
const AT_ONCE = 6;

const keyOf = (snapshot: string, { path }: SnapshotPart) => `${snapshot}/${path}`;

/**
 * The bytes of parts: fetched and checked when they are first needed, once for everyone who waits, and held for the next
 * worker and the next question. Above `most` bytes the longest unused are dropped.
 */
export class PartStore {
  /** The longest unused first. */
  readonly #kept = new Map<string, Kept>();
  readonly #onTheWay = new Map<string, OnTheWay>();
  /** Parts whose last try failed: the next one goes past every cache. */
  readonly #damaged = new Set<string>();

  constructor(
    private readonly fetchBytes: FetchBytes,
    private readonly most = MOST_HELD
  ) {}

  /** Bytes held now. */
  get bytes(): number {
    return [...this.#kept.values()].reduce((sum, { bytes }) => sum + bytes.length, 0);
  }

  holds({ snapshot, part, bytes }: HeldPart): boolean {
    return this.#kept.get(keyOf(snapshot, part))?.bytes === bytes;
  }

  /**
   * Rejects with `file-missing`, `file-damaged` or `not-parquet` and the part's path, or with `cancelled`; then nothing
   * stays pinned, and what nobody else waits for is no longer fetched.
   */
  async pin(snapshot: string, parts: readonly SnapshotPart[], { signal, onProgress }: Asking): Promise<PinnedParts> {
    const stop = new AbortController();
    const abort = () => stop.abort();
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort);
    const pinned: Kept[] = [];
    const release = () => {
      for (const kept of pinned.splice(0)) kept.pins--;
      this.#dropUnused();
    };
    const tell = progressOf(
      parts.filter((part) => !this.#kept.has(keyOf(snapshot, part))),
      onProgress
    );
    try {
      await eachOf(parts, AT_ONCE, async (part) => {
        const key = keyOf(snapshot, part);
        const bytes = this.#kept.get(key)?.bytes ?? (await this.#fetch(snapshot, part, stop.signal, tell.of(part)));
        throwIfAborted(stop.signal);
        const kept = this.#kept.get(key) ?? { snapshot, part, bytes, pins: 0 };
        kept.pins++;
        pinned.push(kept);
        this.#kept.delete(key);
        this.#kept.set(key, kept);
        tell.done(part);
      });
      this.#dropUnused();
      return { parts: [...pinned], release };
    } catch (thrown) {
      // Those still on their way end before they are pinned.
      stop.abort();
      release();
      throw thrown;
    } finally {
      signal?.removeEventListener('abort', abort);
    }
  }

  /** Forgets a part that passed its checks but is not what it should be. */
  refuse({ snapshot, part }: HeldPart): void {
    const key = keyOf(snapshot, part);
    this.#kept.delete(key);
    this.#damaged.add(key);
  }

  clear(): void {
    for (const { work } of this.#onTheWay.values()) work.abort();
    this.#onTheWay.clear();
    this.#kept.clear();
  }

  async #fetch(snapshot: string, part: SnapshotPart, signal: AbortSignal, onBytes: (count: number) => void) {
    const key = keyOf(snapshot, part);
    let coming = this.#onTheWay.get(key);
    if (!coming || coming.work.stopped) {
      const listeners: OnTheWay['listeners'] = new Set();
      const tell = (count: number) => listeners.forEach((fn) => fn(count));
      coming = { work: new SharedWork((stop) => this.#load(snapshot, part, stop, tell)), listeners };
      this.#onTheWay.set(key, coming);
    }
    coming.listeners.add(onBytes);
    try {
      return await coming.work.join(signal);
    } finally {
      coming.listeners.delete(onBytes);
      if (coming.work.stopped && this.#onTheWay.get(key) === coming) this.#onTheWay.delete(key);
    }
  }

  async #load(snapshot: string, part: SnapshotPart, signal: AbortSignal, onBytes: (count: number) => void) {
    const { collection, date } = placeOf(snapshot);
    const key = keyOf(snapshot, part);
    const options = { signal, reload: this.#damaged.has(key) };
    try {
      return await withFetchFile(snapshot, this.fetchBytes, options, async (fetchFile) => {
        const path = `${collection}/${date}/${part.path}`;
        const bytes = await fetchFile(path, 'file-missing', part.path, 'default', onBytes);
        checkParquet(bytes, part, snapshot, await sha256Of(bytes));
        this.#damaged.delete(key);
        return bytes;
      });
    } catch (thrown) {
      const error = asEngineError(thrown, 'file-missing', { snapshot, file: part.path });
      if (error.code !== 'cancelled') this.#damaged.add(key);
      throw error;
    }
  }

  #dropUnused(): void {
    let bytes = this.bytes;
    for (const [key, kept] of this.#kept) {
      if (bytes <= this.most) return;
      if (kept.pins > 0) continue;
      this.#kept.delete(key);
      bytes -= kept.bytes.length;
    }
  }
}

/** `work` for every item, of `most` at a time. The first failure is told, and nothing new begins after it. */
async function eachOf<T>(items: readonly T[], most: number, work: (item: T) => Promise<void>): Promise<void> {
  const rest = [...items];
  const next = async (): Promise<void> => {
    for (let item = rest.shift(); item !== undefined; item = rest.shift()) await work(item);
  };
  try {
    await Promise.all(Array.from({ length: Math.min(most, items.length) }, next));
  } finally {
    rest.length = 0;
  }
}

/** Adds up what arrives of several parts; a part that another question began to fetch is complete when it is there. */
function progressOf(parts: readonly SnapshotPart[], onProgress: Asking['onProgress']) {
  const total = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  const loaded = new Map<SnapshotPart, number>(parts.map((part) => [part, 0]));
  const tell = () => onProgress?.({ loaded: [...loaded.values()].reduce((sum, count) => sum + count, 0), total });
  if (total > 0) tell();
  const set = (part: SnapshotPart, count: number) => {
    if (loaded.get(part) === undefined || loaded.get(part) === count) return;
    loaded.set(part, count);
    tell();
  };
  return {
    of: (part: SnapshotPart) => (count: number) => set(part, Math.min(part.bytes, (loaded.get(part) ?? 0) + count)),
    done: (part: SnapshotPart) => set(part, part.bytes)
  };
}
