import type { SnapshotEntry } from '../../src/lib/model/snapshot';
import type { SnapshotPlan } from './snapshotPlan';

/** One line of `index.json`. */
export type IndexEntry = SnapshotEntry & { title_vi: string; title_en: string };

/** `sha256` is that of the snapshot's `datapackage.json`. */
export const indexEntry = (
  { date, observations, title_vi, title_en }: Pick<SnapshotPlan, 'date' | 'observations' | 'title_vi' | 'title_en'>,
  sha256: string
): IndexEntry => ({ date, sha256, rows: observations.length, title_vi, title_en });

export const indexText = (entries: readonly IndexEntry[]): string => JSON.stringify(entries, null, 2) + '\n';
