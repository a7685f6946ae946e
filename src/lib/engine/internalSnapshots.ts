import { parseSnapshotId } from '../model/snapshotId';
import type { LoadedSnapshot } from './snapshot';

export const isInternal = (id: string): boolean => parseSnapshotId(id)?.collection === 'internal';

/** Names of the internal snapshots whose schemas a statement names. */
export function internalIn(sql: string): string[] {
  return [...sql.matchAll(/\binternal-\d{4}-\d{2}-\d{2}\b/g)].map(([id]) => id);
}

/** Overwrites what was decrypted, so that it is gone before the memory is used for something else. */
export function wipe({ files }: LoadedSnapshot): void {
  for (const { bytes } of files) bytes.fill(0);
}
