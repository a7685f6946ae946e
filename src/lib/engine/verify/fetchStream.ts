/**
 * The bytes at a path relative to the static root, as they arrive; null when there is no such file. Rejects, with anything,
 * when it cannot be told.
 */
export type FetchStream = (path: string, signal: AbortSignal) => Promise<ReadableStream<Uint8Array> | null>;

/** Reads under `root`, an address from the page (ends with `/`), past every cache, also the site's own copy on this machine: it is the server's file that is looked at. */
export function fetchStreamFrom(root: string): FetchStream {
  return async (path, signal) => {
    const response = await fetch(new URL(path, new URL(root, document.baseURI)), { signal, cache: 'no-store' });
    if (response.status === 404 || response.status === 410) return null;
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return response.body ?? new Blob([]).stream();
  };
}
