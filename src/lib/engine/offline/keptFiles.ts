import type { OfflineFile } from '../../model/offline';
import { contentType, extension } from './contentType';

/**
 * Files on this machine, each under the name of what is in it. A file that two versions or two addresses share is there
 * once, so another version costs what is new in it, and work that was broken off goes on where it was.
 */
export class KeptFiles {
  #cache: Promise<Cache> | undefined;

  /** @param scope address of the site's folder: two sites of one host have each their own */
  constructor(
    private readonly caches: CacheStorage,
    private readonly scope: string
  ) {}

  /** Exactly as it was stored, so that the browser may keep the code it compiled from it. */
  async get(file: OfflineFile): Promise<Response | undefined> {
    return (await this.#open()).match(this.#key(file));
  }

  /** Bytes that are known to be those of `file`. Rejects with QuotaExceededError. */
  async put(file: OfflineFile, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    const headers = { 'content-type': contentType(file.path), 'content-length': String(bytes.length) };
    await (await this.#open()).put(this.#key(file), new Response(bytes, { headers }));
  }

  async delete(file: OfflineFile): Promise<void> {
    await (await this.#open()).delete(this.#key(file));
  }

  /** Tells of each file whether it is there. */
  async present(): Promise<(file: OfflineFile) => boolean> {
    const keys = await (await this.#open()).keys();
    const urls = new Set(keys.map(({ url }) => url));
    return (file) => urls.has(this.#key(file));
  }

  /** Removes everything but `files`. */
  async keepOnly(files: Iterable<OfflineFile>): Promise<void> {
    const cache = await this.#open();
    const wanted = new Set([...files].map((file) => this.#key(file)));
    for (const { url } of await cache.keys()) if (!wanted.has(url)) await cache.delete(url);
  }

  #open(): Promise<Cache> {
    return (this.#cache ??= this.caches.open(cacheNames(this.scope).files));
  }

  /** The ending says the type: the same bytes may be a page and a text. */
  #key({ path, sha256 }: OfflineFile): string {
    return new URL(`.kept/${sha256}.${extension(path)}`, this.scope).href;
  }
}

/** Both caches of a site. */
export function cacheNames(scope: string): { files: string; about: string } {
  const { pathname } = new URL(scope);
  return { files: `toan-canh ${pathname} files`, about: `toan-canh ${pathname} about` };
}
