import { tidy, type OfflineStore } from './offlineStore';

/**
 * This version is the one in use from now on. Pages that are open (`clients`) stay with the version they were opened with.
 */
export async function takeOver(store: OfflineStore, clients: readonly string[]): Promise<void> {
  const { records, list } = store;
  const before = await records.get('active');
  if (before !== null && before !== list && clients.length > 0)
    await records.set('previous', { list: before, clients });
  await records.set('active', list);
  if ((await records.get('pending')) === list) await records.remove('pending');
  await tidy(store);
}

/** Lets the version before this one go when no page of it is open any more. True when it went. */
export async function letGo(store: OfflineStore, clients: readonly string[]): Promise<boolean> {
  const previous = await store.records.get('previous');
  if (!previous || previous.clients.some((id) => clients.includes(id))) return false;
  await store.records.remove('previous');
  await tidy(store);
  return true;
}
