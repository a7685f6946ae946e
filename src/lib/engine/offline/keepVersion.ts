import { SITE_GROUP, type OfflineList } from '../../model/offline';
import { fetchFiles } from './fetchFiles';
import { bytesOf } from './groupsToKeep';
import { OfflineError } from './offlineError';
import { filesOf, tidy, wantedGroups, type OfflineStore } from './offlineStore';
import { readOfflineList } from './readOfflineList';

const LIST_FILE = 'offline.json';

interface KeepOptions {
  signal?: AbortSignal;
  onProgress?: (done: number, total: number) => void;
}

/**
 * Fetches the version of `store.list` whole: the site, then the snapshots to keep. Rejects with an OfflineError, and then
 * nothing of another version is touched and what has arrived is there for the next try. Resolves to the failure when only
 * the room for a snapshot was missing.
 */
export async function keepVersion(
  store: OfflineStore,
  { signal, onProgress }: KeepOptions = {}
): Promise<OfflineError | null> {
  const { kept, records, free } = store;
  // First, so that the worker in use leaves alone what this one stores.
  await records.set('pending', store.list);
  const list = await ownList(store, signal);
  await tidy(store);

  const site = filesOf(list, new Set([SITE_GROUP]));
  const isPresent = await kept.present();
  if (bytesOf(site.filter((file) => !isPresent(file))) > (await free())) throw new OfflineError('full');
  const wanted = await wantedGroups(store, list);
  wanted.delete(SITE_GROUP);
  const snapshots = filesOf(list, wanted);
  const later = bytesOf(snapshots);
  let first = 0;
  await fetchFiles(site, {
    ...store,
    signal,
    onProgress: (done, total) => onProgress?.(done, (first = total) + later)
  });
  try {
    await fetchFiles(snapshots, {
      ...store,
      signal,
      onProgress: (done, total) => onProgress?.(first + done, first + total)
    });
  } catch (thrown) {
    if (thrown instanceof OfflineError && thrown.code === 'full') return thrown;
    throw thrown;
  }
  return null;
}

/**
 * The list this worker was built with. Another one on the server means that a new version is being copied there, or an
 * old worker came out of some cache.
 */
export async function ownList(
  { records, list, scope, fetch, hash }: OfflineStore,
  signal?: AbortSignal
): Promise<OfflineList> {
  const known = await records.list(list);
  if (known) return known;
  let response: Response;
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    response = await fetch(new URL(LIST_FILE, scope).href, { cache: 'no-store', ...(signal ? { signal } : {}) });
    bytes = new Uint8Array(await response.arrayBuffer());
  } catch (thrown) {
    throw new OfflineError('network', LIST_FILE, { cause: thrown });
  }
  if (!response.ok) throw new OfflineError('missing', LIST_FILE);
  if ((await hash(bytes)) !== list) throw new OfflineError('damaged', LIST_FILE);
  const text = new TextDecoder().decode(bytes);
  const read = readOfflineList(text);
  await records.addList(list, text);
  return read;
}
