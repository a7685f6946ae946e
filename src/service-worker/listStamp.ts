/** Names the `offline.json` this worker belongs to by its sha256; tools/offlineList.mjs writes it into the built worker. */
export const LIST_STAMP = 'offline-list:0000000000000000000000000000000000000000000000000000000000000000';
