/** A browser's cache storage in memory, as far as the site uses it. `most`: bytes it takes before it is full. */
export function fakeCaches(most = Infinity): {
  caches: CacheStorage;
  entries: Map<string, Map<string, StoredResponse>>;
} {
  const entries = new Map<string, Map<string, StoredResponse>>();
  const open = (name: string) => {
    const stored = entries.get(name) ?? new Map<string, StoredResponse>();
    entries.set(name, stored);
    return {
      match: async (url: string) => {
        const found = stored.get(url);
        return found && new Response(found.bytes, { headers: found.headers });
      },
      put: async (url: string, response: Response) => {
        const bytes = new Uint8Array(await response.arrayBuffer());
        const used = [...stored.values()].reduce((sum, entry) => sum + entry.bytes.length, 0);
        if (name.endsWith(' files') && used + bytes.length > most)
          throw new DOMException('no room', 'QuotaExceededError');
        stored.set(url, { bytes, headers: [...response.headers] });
      },
      delete: async (url: string) => stored.delete(url),
      keys: async () => [...stored.keys()].map((url) => ({ url }))
    };
  };
  return { caches: { open: async (name: string) => open(name) } as unknown as CacheStorage, entries };
}

interface StoredResponse {
  bytes: Uint8Array<ArrayBuffer>;
  headers: [string, string][];
}
