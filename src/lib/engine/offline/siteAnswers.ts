import type { OfflineFile, OfflineList } from '../../model/offline';
import type { OfflineStore } from './offlineStore';
import { partOf } from './partOf';
import { groupOf, pathsOf } from './sitePaths';

type Index = ReadonlyMap<string, OfflineFile>;

/** Requests for files of the site, answered from what is kept. */
export class SiteAnswers {
  #own: Promise<Index | null> | undefined;
  #previous: Promise<{ index: Index; clients: readonly string[] } | null> | undefined;

  constructor(private readonly store: OfflineStore) {}

  /** Reads anew which versions there are. */
  forget(): void {
    this.#own = this.#previous = undefined;
  }

  /** Undefined for what is not in the list, or in it and not here. `client`: id of the page or worker that asks. */
  async answer(request: Request, client = ''): Promise<Response | undefined> {
    const paths = pathsOf(request.url, this.store.scope) ?? [];
    // A page that is opened or reloaded comes in this version, whichever page asked for it.
    for (const index of await this.#indexes(request.mode === 'navigate' ? '' : client))
      for (const { path, folder } of paths) {
        const file = index.get(path);
        if (!file) continue;
        if (folder) return redirectToFolder(request.url);
        const response = await this.#sound(request, file);
        if (response) return partOf(response, request.headers.get('range'));
      }
    return undefined;
  }

  /** The snapshot a request is for, when this version has it. */
  async groupFor(request: Request): Promise<string | null> {
    const index = await this.#ownIndex();
    const known = pathsOf(request.url, this.store.scope)?.find(({ path }) => index?.has(path));
    return known ? groupOf(known.path) : null;
  }

  /** A page stays with the version it was opened with; what only the other version has is better than nothing. */
  async #indexes(client: string): Promise<Index[]> {
    const [own, previous] = await Promise.all([this.#ownIndex(), this.#previousIndex()]);
    const all = [own, previous?.index].filter((index) => index !== null && index !== undefined);
    return previous?.clients.includes(client) ? all.reverse() : all;
  }

  /** Who asks past every cache found the file damaged: then it is checked, and goes if that is true. */
  async #sound(request: Request, file: OfflineFile): Promise<Response | undefined> {
    const { kept, hash } = this.store;
    const response = await kept.get(file);
    if (!response || request.cache !== 'reload' || request.mode === 'navigate') return response;
    const bytes = new Uint8Array(await response.clone().arrayBuffer());
    if ((await hash(bytes)) === file.sha256) return response;
    await kept.delete(file);
    return undefined;
  }

  #ownIndex(): Promise<Index | null> {
    return (this.#own ??= this.store.records.list(this.store.list).then((list) => list && indexOf(list)));
  }

  #previousIndex() {
    return (this.#previous ??= this.#readPrevious());
  }

  async #readPrevious() {
    const { records } = this.store;
    const previous = await records.get('previous');
    const list = previous && (await records.list(previous.list));
    return previous && list ? { index: indexOf(list), clients: previous.clients } : null;
  }
}

const indexOf = ({ groups }: OfflineList): Index =>
  new Map(groups.flatMap(({ files }) => files.map((file) => [file.path, file] as const)));

function redirectToFolder(address: string): Response {
  const url = new URL(address);
  url.pathname += '/';
  return Response.redirect(url.href, 308);
}
