import type { OfflineFile } from '../../model/offline';
import { extension } from './contentType';
import type { KeptFiles } from './keptFiles';
import { isFull, OfflineError } from './offlineError';
import { addressOf } from './sitePaths';

/** How many files are on their way at once: a busy office server has other readers. */
const AT_ONCE = 6;

export interface FetchFilesOptions {
  scope: string;
  kept: KeptFiles;
  fetch: typeof fetch;
  /** Lower-case hex of the sha256. */
  hash: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;
  signal?: AbortSignal | undefined;
  /** Bytes of `files` that are here, and of all. Called first with what was here before. */
  onProgress?: (done: number, total: number) => void;
}

/**
 * Keeps all `files`: those that are here already stay, the others are fetched, and stored when size and sha256 are those
 * of the list. The first failure ends the work with an OfflineError; what was stored by then stays for the next try.
 */
export async function fetchFiles(files: readonly OfflineFile[], options: FetchFilesOptions): Promise<void> {
  const { kept, signal, onProgress } = options;
  const isPresent = await kept.present();
  const unique = [...new Map(files.map((file) => [`${file.sha256}.${extension(file.path)}`, file])).values()];
  const total = unique.reduce((sum, { bytes }) => sum + bytes, 0);
  const missing = unique.filter((file) => !isPresent(file));
  let done = total - missing.reduce((sum, { bytes }) => sum + bytes, 0);
  onProgress?.(done, total);

  const stop = new AbortController();
  const abort = () => stop.abort();
  if (signal?.aborted) abort();
  signal?.addEventListener('abort', abort);
  let next = 0;
  const work = async () => {
    for (let file = missing[next++]; file; file = missing[next++]) {
      if (stop.signal.aborted) throw new OfflineError('interrupted', file.path);
      await keepFile(file, options, stop.signal);
      done += file.bytes;
      onProgress?.(done, total);
    }
  };
  try {
    const workers = Array.from({ length: Math.min(AT_ONCE, missing.length) }, () =>
      work().catch((thrown: unknown) => {
        stop.abort();
        throw thrown;
      })
    );
    // All have come to rest before the failure is told, so that nothing is stored after it. The first one is the cause.
    const first = Promise.all(workers);
    await Promise.allSettled(workers);
    await first;
  } finally {
    signal?.removeEventListener('abort', abort);
  }
}

async function keepFile(file: OfflineFile, options: FetchFilesOptions, signal: AbortSignal): Promise<void> {
  // What the browser has from loading the page is not asked for again, unless it turns out to be of another version.
  const bytes =
    (await arrived(file, options, signal, 'default').catch((thrown: unknown) => {
      if (signal.aborted) throw thrown;
      return null;
    })) ?? (await arrived(file, options, signal, 'reload'));
  try {
    await options.kept.put(file, bytes);
  } catch (thrown) {
    throw new OfflineError(isFull(thrown) ? 'full' : 'interrupted', file.path, { cause: thrown });
  }
}

/** The bytes of `file`, checked. A good hash is enough: hosts answer 404.html with any status. */
async function arrived(
  file: OfflineFile,
  { scope, fetch, hash }: FetchFilesOptions,
  signal: AbortSignal,
  cache: RequestCache
): Promise<Uint8Array<ArrayBuffer>> {
  let response: Response;
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    response = await fetch(addressOf(file.path, scope), { signal, cache });
    bytes = new Uint8Array(await response.arrayBuffer());
  } catch (thrown) {
    throw new OfflineError(signal.aborted ? 'interrupted' : 'network', file.path, { cause: thrown });
  }
  if (bytes.length === file.bytes && (await hash(bytes)) === file.sha256) return bytes;
  throw new OfflineError(response.ok ? 'damaged' : 'missing', file.path);
}
