import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FetchBytes } from '../../../src/lib/engine/snapshot';

type Bytes = Uint8Array<ArrayBuffer>;

export const STATIC = join(import.meta.dirname, '../../../static');

/** The static root in memory: path → bytes. */
export type Site = ReadonlyMap<string, Bytes>;

const bytesAt = (path: string): Bytes => new Uint8Array(readFileSync(join(STATIC, path)));

/** A published snapshot with its collection's index. */
export function publishedSite(folder: string): Map<string, Bytes> {
  const site = new Map<string, Bytes>();
  const index = `${folder.split('/')[0]}/index.json`;
  site.set(index, bytesAt(index));
  for (const name of readdirSync(join(STATIC, folder))) site.set(`${folder}/${name}`, bytesAt(`${folder}/${name}`));
  return site;
}

export const utf8 = (text: string): Bytes => new Uint8Array(new TextEncoder().encode(text));
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Serves a site and remembers every path that was asked for. */
export function serving(site: Site): { fetchBytes: FetchBytes; asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    fetchBytes: async (path, { onBytes }) => {
      asked.push(path);
      const bytes = site.get(path);
      onBytes?.(bytes?.length ?? 0);
      return bytes?.slice() ?? null;
    }
  };
}

export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;
