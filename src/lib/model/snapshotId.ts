/**
 * Where a snapshot is kept, a folder of `static`, each with its own `index.json`: `snapshots` holds what was published,
 * `demo` what was made up to show how member statistics look, `internal` encrypted files.
 */
export const COLLECTIONS = ['snapshots', 'demo', 'internal'] as const;
export type Collection = (typeof COLLECTIONS)[number];

/** The name of a snapshot for the engine, and of its schema: its date, after the collection where that is not `snapshots`. */
export const snapshotId = (collection: Collection, date: string): string =>
  collection === 'snapshots' ? date : `${collection}-${date}`;

/** `demo-2025-12-31` → its parts; null for anything that is not the name of a snapshot. */
export function parseSnapshotId(id: string): { collection: Collection; date: string } | null {
  const [, prefix, date] = /^(?:(demo|internal)-)?(\d{4}-\d{2}-\d{2})$/.exec(id) ?? [];
  return date === undefined ? null : { collection: (prefix as Collection | undefined) ?? 'snapshots', date };
}
