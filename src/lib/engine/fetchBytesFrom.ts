import { joinedBytes } from './joinedBytes';
import type { FetchBytes } from './snapshot';

const CACHE = { default: 'default', revalidate: 'no-cache', reload: 'reload' } as const;

/** Reads files under `root` (ends with `/`) over HTTP. 404 and 410 are null; other failures reject. */
export function fetchBytesFrom(root: URL): FetchBytes {
  return async (path, { signal, cache = 'default', onBytes }) => {
    const response = await fetch(new URL(path, root), { signal, cache: CACHE[cache] });
    if (response.status === 404 || response.status === 410) return null;
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    if (!response.body) return new Uint8Array(await response.arrayBuffer());
    const chunks: Uint8Array[] = [];
    const reader = response.body.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return joinedBytes(chunks);
      chunks.push(value);
      onBytes?.(value.length);
    }
  };
}
