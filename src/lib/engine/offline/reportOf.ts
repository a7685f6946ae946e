import type { OfflineFile, OfflineReport } from '../../model/offline';
import { extension } from './contentType';
import { bytesOf } from './groupsToKeep';
import { ownList } from './keepVersion';
import { listsInUse, wantedGroups, type OfflineStore } from './offlineStore';

/** What is kept of this version, and how much all versions take. */
export async function reportOf(store: OfflineStore): Promise<OfflineReport> {
  const list = await ownList(store);
  const [wanted, isPresent] = [await wantedGroups(store, list), await store.kept.present()];
  const here = new Map<string, OfflineFile>();
  for (const name of await listsInUse(store))
    for (const { files } of (await store.records.list(name))?.groups ?? [])
      for (const file of files) if (isPresent(file)) here.set(`${file.sha256}.${extension(file.path)}`, file);
  return {
    version: list.version,
    groups: list.groups.map((group) => ({
      name: group.name,
      bytes: bytesOf(group.files),
      complete: group.files.every(isPresent),
      wanted: wanted.has(group.name)
    })),
    bytes: bytesOf([...here.values()])
  };
}
