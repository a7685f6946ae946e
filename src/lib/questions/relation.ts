import { parseSnapshotId } from '../model/snapshotId';

/** The quoted name of a table or view of a snapshot: `"2023-12-28".observations`. Throws on anything but a snapshot's id. */
export function relation(snapshot: string, table: string): string {
  if (!parseSnapshotId(snapshot)) throw new Error(`not a snapshot: ${snapshot}`);
  return `"${snapshot}".${table}`;
}

/** `?, ?, ?` for a list of parameters; `null` when the list is empty, so that `in (null)` finds nothing. */
export const placeholders = (list: readonly unknown[]): string => list.map(() => '?').join(', ') || 'null';
