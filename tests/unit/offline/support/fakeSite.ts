import { sha256Hex } from '../../../../src/lib/engine/sha256Hex';
import { KeptFiles } from '../../../../src/lib/engine/offline/keptFiles';
import { KeptRecords } from '../../../../src/lib/engine/offline/keptRecords';
import type { OfflineStore } from '../../../../src/lib/engine/offline/offlineStore';
import { groupOf } from '../../../../src/lib/engine/offline/sitePaths';
import { fakeCaches } from './fakeCaches';

export const SCOPE = 'https://site.example/base/';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** `offline.json` of files given as path and text. */
export function listOf(version: string, files: Readonly<Record<string, string>>): string {
  const groups = new Map<string, object[]>([['site', []]]);
  for (const [path, text] of Object.entries(files)) {
    const name = groupOf(path) ?? 'site';
    const bytes = bytesOf(text);
    groups.set(name, [...(groups.get(name) ?? []), { path, bytes: bytes.length, sha256: sha256Hex(bytes) }]);
  }
  return JSON.stringify({ version, groups: [...groups].map(([name, files]) => ({ name, files })) });
}

/** A server and a browser: what is published now, what goes wrong on the way, what was asked for. */
export function fakeSite({ most = Infinity, free = Infinity } = {}) {
  const { caches, entries } = fakeCaches(most);
  const served = new Map<string, string>();
  const asked: string[] = [];
  const site = {
    asked,
    /** The server is gone. */
    down: false,
    /** Paths whose content is replaced on the way; null: not there. */
    spoilt: new Map<string, string | null>(),
    publish(version: string, files: Readonly<Record<string, string>>): OfflineStore {
      const list = listOf(version, files);
      served.clear();
      for (const [path, text] of Object.entries({ ...files, 'offline.json': list })) served.set(path, text);
      return site.worker(sha256Hex(bytesOf(list)));
    },
    /** The worker of the version with this list. */
    worker: (list: string): OfflineStore => ({
      scope: SCOPE,
      list,
      kept: new KeptFiles(caches, SCOPE),
      records: new KeptRecords(caches, SCOPE),
      fetch: answer as typeof fetch,
      hash: async (bytes) => sha256Hex(bytes),
      free: async () => free
    }),
    /** Texts of all kept files. */
    keptTexts: (): string[] =>
      [...(entries.get('toan-canh /base/ files')?.values() ?? [])]
        .map(({ bytes }) => new TextDecoder().decode(bytes))
        .sort(),
    /** As if a disk had changed it. */
    corrupt(text: string): void {
      for (const entry of entries.get('toan-canh /base/ files')?.values() ?? [])
        if (new TextDecoder().decode(entry.bytes) === text) entry.bytes = bytesOf('corrupt');
    }
  };

  async function answer(address: string, { signal }: RequestInit = {}): Promise<Response> {
    signal?.throwIfAborted();
    const rest = decodeURIComponent(new URL(address).pathname.slice(new URL(SCOPE).pathname.length));
    const path = rest === '' || rest.endsWith('/') ? `${rest}index.html` : rest;
    asked.push(path);
    if (site.down) throw new TypeError('Failed to fetch');
    const text = site.spoilt.has(path) ? site.spoilt.get(path) : served.get(path);
    return new Response(text ?? 'no such page', { status: typeof text === 'string' ? 200 : 404 });
  }
  return site;
}

/** A request as a browser's page makes one; Node has no `navigate`. */
export const request = (path: string, init: { mode?: string; cache?: string; range?: string } = {}): Request =>
  ({
    url: new URL(path, SCOPE).href,
    mode: init.mode ?? 'cors',
    cache: init.cache ?? 'default',
    headers: new Headers(init.range ? { range: init.range } : {})
  }) as unknown as Request;
