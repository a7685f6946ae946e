import { parseSnapshotId } from '$lib/model/snapshotId';

const QUOTED = /"([a-z0-9-]+)"\s*\./g;

/** Snapshots whose tables a statement names with their schema (`"2023-12-28".observations`), each once. */
export const namedSnapshots = (sql: string): string[] => [
  ...new Set([...sql.matchAll(QUOTED)].flatMap(([, name = '']) => (parseSnapshotId(name) ? [name] : [])))
];
