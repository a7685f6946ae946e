import type { OfflineFile, OfflineList } from '../../model/offline';
import { bytesOf, groupsToKeep } from './groupsToKeep';
import type { KeptFiles } from './keptFiles';
import type { KeptRecords } from './keptRecords';

/** What the worker of one version works with; tests give their own. */
export interface OfflineStore {
  scope: string;
  /** sha256 of the text of this version's `offline.json`. */
  list: string;
  kept: KeptFiles;
  records: KeptRecords;
  fetch: typeof fetch;
  hash: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;
  /** Bytes the browser would still give; Infinity when it does not tell. */
  free: () => Promise<number>;
}

/** Names of the groups of `list` to keep here and now. */
export async function wantedGroups({ kept, records, free }: OfflineStore, list: OfflineList): Promise<Set<string>> {
  const isPresent = await kept.present();
  const here = list.groups.flatMap(({ files }) => files).filter(isPresent);
  return groupsToKeep(list.groups, await records.choices(), (await free()) + bytesOf(here));
}

export const filesOf = ({ groups }: OfflineList, names: ReadonlySet<string>): OfflineFile[] =>
  groups.filter(({ name }) => names.has(name)).flatMap(({ files }) => files);

/** The versions that are in use, on their way, or open in some page. */
export async function listsInUse({ records, list }: OfflineStore): Promise<string[]> {
  const names = [
    list,
    await records.get('active'),
    await records.get('pending'),
    (await records.get('previous'))?.list
  ];
  return [...new Set(names.filter((name) => typeof name === 'string'))];
}

/** Removes every file that no version in use needs. */
export async function tidy(store: OfflineStore): Promise<void> {
  const { kept, records } = store;
  const names = await listsInUse(store);
  const choices = await records.choices();
  const needed: OfflineFile[] = [];
  for (const name of names) {
    const list = await records.list(name);
    // A little less room must not remove what is here: only the reader's choice and the bounds do.
    if (list) needed.push(...filesOf(list, groupsToKeep(list.groups, choices)));
  }
  await records.keepOnlyLists(names);
  await kept.keepOnly(needed);
}
