import type { OfflineChoices, OfflineList } from '../../model/offline';
import { NO_CHOICES } from './groupsToKeep';
import { cacheNames } from './keptFiles';
import { readOfflineList } from './readOfflineList';

/** A version that was replaced while pages of it were open, and those pages (ids of clients). */
export interface PreviousVersion {
  list: string;
  clients: readonly string[];
}

/** One record under each name. Lists are named by the sha256 of their text. */
interface Records {
  active: string;
  /** Being fetched, fetched in part, or waiting to be accepted. */
  pending: string;
  previous: PreviousVersion;
  choices: OfflineChoices;
}

/** What must outlive the worker, which browsers end whenever nothing happens. */
export class KeptRecords {
  constructor(
    private readonly caches: CacheStorage,
    private readonly scope: string
  ) {}

  async get<Name extends keyof Records>(name: Name): Promise<Records[Name] | null> {
    const text = await this.#read(name);
    return text === null ? null : (JSON.parse(text) as Records[Name]);
  }

  async set<Name extends keyof Records>(name: Name, value: Records[Name]): Promise<void> {
    await this.#write(name, JSON.stringify(value));
  }

  async remove(name: keyof Records): Promise<void> {
    await (await this.#open()).delete(this.#key(name));
  }

  async choices(): Promise<OfflineChoices> {
    return (await this.get('choices')) ?? NO_CHOICES;
  }

  async list(sha256: string): Promise<OfflineList | null> {
    const text = await this.#read(`list-${sha256}`);
    return text === null ? null : readOfflineList(text);
  }

  async addList(sha256: string, text: string): Promise<void> {
    await this.#write(`list-${sha256}`, text);
  }

  /** Removes the other lists. */
  async keepOnlyLists(names: readonly string[]): Promise<void> {
    const cache = await this.#open();
    const wanted = names.map((name) => this.#key(`list-${name}`));
    for (const { url } of await cache.keys())
      if (url.startsWith(this.#key('list-')) && !wanted.includes(url)) await cache.delete(url);
  }

  async #read(name: string): Promise<string | null> {
    const response = await (await this.#open()).match(this.#key(name));
    return response ? response.text() : null;
  }

  async #write(name: string, text: string): Promise<void> {
    await (await this.#open()).put(this.#key(name), new Response(text));
  }

  #open(): Promise<Cache> {
    return this.caches.open(cacheNames(this.scope).about);
  }

  #key(name: string): string {
    return new URL(`.kept/${name}`, this.scope).href;
  }
}
