import { isPart, type SnapshotPackage, type SnapshotResource } from '../model/snapshot';
import { parseSnapshotId, type Collection } from '../model/snapshotId';
import { throwIfAborted } from './abortable';
import { checkParquet } from './checkParquet';
import { EngineError } from './errors';
import { fetchFileOf, type FetchFile } from './fetchFile';
import { readIndex, readPackage } from './manifest';

export interface FetchOptions {
  signal?: AbortSignal;
  /** `revalidate`: ask the server whether it changed. `reload`: past every cache. */
  cache?: 'default' | 'revalidate' | 'reload';
  /** Called with the number of bytes that have just arrived. */
  onBytes?: (count: number) => void;
}

/**
 * The bytes at a path relative to the static root (`snapshots/2024-12-31/grdp.parquet`). Null when there is no such file;
 * rejects, with anything, when it cannot be told or read.
 */
export type FetchBytes = (path: string, options: FetchOptions) => Promise<Uint8Array<ArrayBuffer> | null>;

export interface Progress {
  /** `decrypt` follows `figures` for an internal snapshot. */
  part: 'engine' | 'figures' | 'decrypt';
  /** Bytes. */
  loaded: number;
  /** Bytes; 0 when not known. */
  total: number;
}

/** A snapshot whose every whole file was checked against the manifest, and that against the index. Parts come later (partStore.ts). */
export interface LoadedSnapshot {
  /** Its name (`model/snapshotId`). */
  id: string;
  content: SnapshotPackage;
  files: { resource: SnapshotResource; bytes: Uint8Array<ArrayBuffer> }[];
}

export interface LoadOptions {
  signal?: AbortSignal;
  onProgress?: (progress: Progress) => void;
  /** Past every cache: for another try after something damaged arrived. */
  reload?: boolean;
}

/** Fetches and checks a snapshot that is not encrypted. The first failure stops the other downloads. */
export async function loadSnapshot(
  id: string,
  fetchBytes: FetchBytes,
  options: LoadOptions = {}
): Promise<LoadedSnapshot> {
  const { signal, onProgress } = options;
  const { collection, date } = placeOf(id);
  return withFetchFile(id, fetchBytes, options, async (fetchFile) => {
    const index = readIndex(
      await fetchFile(`${collection}/index.json`, 'snapshot-missing', 'index.json', 'revalidate')
    );
    const entry = entryOf(index, id, date);
    const folder = `${collection}/${date}`;
    const content = readPackage(
      await fetchFile(`${folder}/datapackage.json`, 'snapshot-missing', 'datapackage.json', 'revalidate'),
      entry,
      id
    );
    const resources = content.resources.filter((resource) => resource.path.endsWith('.parquet') && !isPart(resource));
    const total = resources.reduce((sum, { bytes }) => sum + bytes, 0);
    let loaded = 0;
    onProgress?.({ part: 'figures', loaded, total });
    const files = await Promise.all(
      resources.map(async (resource) => {
        const onBytes = (count: number) => onProgress?.({ part: 'figures', loaded: (loaded += count), total });
        const bytes = await fetchFile(`${folder}/${resource.path}`, 'file-missing', resource.path, 'default', onBytes);
        checkParquet(bytes, resource, id);
        return { resource, bytes };
      })
    );
    throwIfAborted(signal);
    return { id, content, files };
  });
}

/** The collection and date of a snapshot's name. Throws `snapshot-missing` for what is no name, so it never becomes a path. */
export function placeOf(id: string): { collection: Collection; date: string } {
  const place = parseSnapshotId(id);
  if (!place) throw new EngineError('snapshot-missing', { snapshot: id, message: 'not the name of a snapshot' });
  return place;
}

/** The line of an index for a date. Throws `snapshot-missing`. */
export function entryOf<Entry extends { date: string }>(index: readonly Entry[], id: string, date: string): Entry {
  const entry = index.find((candidate) => candidate.date === date);
  if (!entry) throw new EngineError('snapshot-missing', { snapshot: id, message: 'not in the index' });
  return entry;
}

/** Runs `work` with a `fetchFile` whose unfinished downloads end with it. */
export async function withFetchFile<T>(
  snapshot: string,
  fetchBytes: FetchBytes,
  { signal, reload = false }: LoadOptions,
  work: (fetchFile: FetchFile) => Promise<T>
): Promise<T> {
  throwIfAborted(signal);
  const stop = new AbortController();
  const abort = () => stop.abort();
  signal?.addEventListener('abort', abort);
  try {
    return await work(fetchFileOf({ snapshot, fetchBytes, signal, stop: stop.signal, reload }));
  } finally {
    stop.abort();
    signal?.removeEventListener('abort', abort);
  }
}
