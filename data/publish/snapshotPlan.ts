import type { Observation } from '../../src/lib/model/observation';
import type { Checked } from './checkInput';
import { countChanges, listChanges, type SnapshotChange } from './changes';
import { changesCsv } from './changesCsv';
import { changesMarkdown } from './changesMarkdown';
import { catalogueTables, factTables, knownOn, type TableRows } from './snapshotTables';
import type { DataPackage } from './dataPackage';

/** Everything a snapshot's folder will hold, before anything is written. */
export interface SnapshotPlan {
  date: string;
  title_vi: string;
  title_en: string;
  observations: Observation[];
  facts: TableRows[];
  describing: TableRows[];
  changes: DataPackage['changes'];
  changesCsv: string;
  changesMarkdown: string;
}

/** One plan for each line of `snapshots.csv`, ascending by date; each is compared with the one before it. */
export function snapshotPlans({ accepted, catalogue }: Pick<Checked, 'accepted' | 'catalogue'>): SnapshotPlan[] {
  const known = catalogue.snapshots.map(({ date }) => knownOn(accepted, date));
  return catalogue.snapshots.map((snapshot, i): SnapshotPlan => {
    const observations = known[i] ?? [];
    const since = catalogue.snapshots[i - 1]?.date ?? null;
    // The first snapshot has nothing to be compared with; calling all of it new would tell nobody anything.
    const changes: SnapshotChange[] = since === null ? [] : listChanges(known[i - 1] ?? [], observations);
    return {
      ...snapshot,
      observations,
      facts: factTables(observations, catalogue),
      describing: catalogueTables(observations, catalogue),
      changes: { since, ...countChanges(changes) },
      changesCsv: changesCsv(changes),
      changesMarkdown: changesMarkdown(snapshot.date, since, changes, catalogue)
    };
  });
}
