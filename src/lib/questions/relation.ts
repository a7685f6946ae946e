import { parseSnapshotId } from '../model/snapshotId';

/** The quoted name of a table or view of a snapshot: `"2023-12-28".observations`. Throws on anything but a snapshot's id. */
export function relation(snapshot: string, table: string): string {
  if (!parseSnapshotId(snapshot)) throw new Error(`not a snapshot: ${snapshot}`);
  return `"${snapshot}".${table}`;
}

/** `?, ?, ?` for a list of parameters; `null` when the list is empty, so that `in (null)` finds nothing. */
export const placeholders = (list: readonly unknown[]): string => list.map(() => '?').join(', ') || 'null';

/**
 * A column is one of a list of parameters. One alone is asked for with `=`: only then does the engine skip the parts of a
 * file that cannot have it, which is most of a large one.
 */
export const among = (column: string, list: readonly unknown[]): string =>
  list.length === 1 ? `${column} = ?` : `${column} in (${placeholders(list)})`;
