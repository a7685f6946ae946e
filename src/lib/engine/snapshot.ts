import type { SnapshotPackage, SnapshotResource } from '../model/snapshot';
import { throwIfAborted } from './abortable';
import { checkParquet } from './checkParquet';
import { asEngineError, EngineError, type EngineErrorCode } from './errors';
import { readIndex, readPackage } from './manifest';

export interface FetchOptions {
  signal?: AbortSignal;
  /** `revalidate`: ask the server whether it changed. `reload`: past every cache. */
  cache?: 'default' | 'revalidate' | 'reload';
  /** Called with the number of bytes that have just arrived. */
  onBytes?: (count: number) => void;
}

/**
 * The bytes at a path relative to the folder of snapshots (`2024-12-31/grdp.parquet`). Null when there is no such file;
 * rejects, with anything, when it cannot be told or read.
 */
export type FetchBytes = (path: string, options: FetchOptions) => Promise<Uint8Array<ArrayBuffer> | null>;

export interface Progress {
  part: 'engine' | 'figures';
  /** Bytes. */
  loaded: number;
  /** Bytes; 0 when not known. */
  total: number;
}

/** A snapshot whose every file was checked against the manifest, and that against the index. */
export interface LoadedSnapshot {
  date: string;
  content: SnapshotPackage;
  files: { resource: SnapshotResource; bytes: Uint8Array<ArrayBuffer> }[];
}

export interface LoadOptions {
  signal?: AbortSignal;
  onProgress?: (progress: Progress) => void;
  /** Past every cache: for another try after something damaged arrived. */
  reload?: boolean;
}

/** Fetches and checks a snapshot. The first failure stops the other downloads. */
export async function loadSnapshot(
  date: string,
  fetchBytes: FetchBytes,
  options: LoadOptions = {}
): Promise<LoadedSnapshot> {
  const { signal, onProgress, reload = false } = options;
  throwIfAborted(signal);
  const stop = new AbortController();
  const abort = () => stop.abort();
  signal?.addEventListener('abort', abort);

  const get = async (
    path: string,
    missing: EngineErrorCode,
    file: string,
    cache: FetchOptions['cache'],
    onBytes = ignore
  ) => {
    const about = { snapshot: date, file };
    try {
      const bytes = await fetchBytes(path, { signal: stop.signal, cache: reload ? 'reload' : cache, onBytes });
      if (bytes) return bytes;
    } catch (thrown) {
      throwIfAborted(signal);
      throw asEngineError(thrown, missing, about);
    }
    throw new EngineError(missing, { ...about, message: 'not found' });
  };

  try {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date))
      throw new EngineError('snapshot-missing', { snapshot: date, message: 'not a date' });
    const index = readIndex(await get('index.json', 'snapshot-missing', 'index.json', 'revalidate'));
    const entry = index.find((candidate) => candidate.date === date);
    if (!entry) throw new EngineError('snapshot-missing', { snapshot: date, message: 'not in the index' });
    const content = readPackage(
      await get(`${date}/datapackage.json`, 'snapshot-missing', 'datapackage.json', 'revalidate'),
      entry
    );
    const resources = content.resources.filter(({ path }) => path.endsWith('.parquet'));
    const total = resources.reduce((sum, { bytes }) => sum + bytes, 0);
    let loaded = 0;
    onProgress?.({ part: 'figures', loaded, total });
    const files = await Promise.all(
      resources.map(async (resource) => {
        const bytes = await get(`${date}/${resource.path}`, 'file-missing', resource.path, 'default', (count) => {
          onProgress?.({ part: 'figures', loaded: (loaded += count), total });
        });
        checkParquet(bytes, resource, date);
        return { resource, bytes };
      })
    );
    throwIfAborted(signal);
    return { date, content, files };
  } finally {
    stop.abort();
    signal?.removeEventListener('abort', abort);
  }
}

function ignore(_count: number): void {}
