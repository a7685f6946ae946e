import { joinedBytes } from './joinedBytes';
import type { FetchBytes } from './snapshot';

const CACHE = { default: 'default', revalidate: 'no-cache', reload: 'reload' } as const;

/** A connection that says nothing for so long is dead, though nobody has closed it. */
const SILENCE_MS = 45_000;

/** Reads files under `root` (ends with `/`) over HTTP. 404 and 410 are null; other failures, and silence, reject. */
export function fetchBytesFrom(root: URL, silenceMs = SILENCE_MS): FetchBytes {
  return async (path, { signal, cache = 'default', onBytes }) => {
    const stop = new AbortController();
    const abort = () => stop.abort(signal?.reason);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const heard = () => {
      clearTimeout(timer);
      timer = setTimeout(() => stop.abort(new Error('the server fell silent')), silenceMs);
    };
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort, { once: true });
    try {
      heard();
      const response = await fetch(new URL(path, root), { signal: stop.signal, cache: CACHE[cache] });
      if (response.status === 404 || response.status === 410) return null;
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      if (!response.body) return new Uint8Array(await response.arrayBuffer());
      const chunks: Uint8Array[] = [];
      const reader = response.body.getReader();
      for (;;) {
        heard();
        const { done, value } = await reader.read();
        if (done) return joinedBytes(chunks);
        chunks.push(value);
        onBytes?.(value.length);
      }
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    }
  };
}
