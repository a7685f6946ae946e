import { fetchFiles } from './fetchFiles';
import { exceedsBound } from './groupsToKeep';
import { ownList } from './keepVersion';
import { OfflineError } from './offlineError';
import { filesOf, tidy, wantedGroups, type OfflineStore } from './offlineStore';

interface MoreOptions {
  signal?: AbortSignal;
  onProgress?: (done: number, total: number) => void;
}

/** Fetches what is wanted of the version in use and not here: newly wanted snapshots, files the browser threw away. */
export async function keepMore(store: OfflineStore, { signal, onProgress }: MoreOptions = {}): Promise<void> {
  const list = await ownList(store, signal);
  const isPresent = await store.kept.present();
  const missing = filesOf(list, await wantedGroups(store, list)).filter((file) => !isPresent(file));
  if (missing.length > 0) await fetchFiles(missing, { ...store, signal, onProgress });
}

/** Notes what the reader wants of a snapshot. Rejects with `full` when it would go beyond the bound. */
export async function chooseGroup(store: OfflineStore, group: string, keep: boolean): Promise<void> {
  const choices = await store.records.choices();
  const without = (names: readonly string[]) => names.filter((name) => name !== group);
  const { groups } = await ownList(store);
  if (keep && exceedsBound(groups, choices, group)) throw new OfflineError('full');
  await store.records.set('choices', {
    kept: keep ? [...without(choices.kept), group] : without(choices.kept),
    declined: keep ? without(choices.declined) : [...without(choices.declined), group],
    opened: without(choices.opened)
  });
  if (!keep) await tidy(store);
}

const MOST_OPENED = 12;

/** Notes that the reader opened a snapshot that is not kept. False when that was known. */
export async function noteOpened({ records }: OfflineStore, group: string): Promise<boolean> {
  const choices = await records.choices();
  if ([...choices.opened, ...choices.declined].includes(group)) return false;
  await records.set('choices', { ...choices, opened: [...choices.opened, group].slice(-MOST_OPENED) });
  return true;
}
