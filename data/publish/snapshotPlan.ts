import type { Observation } from '../../src/lib/model/observation';
import type { Checked } from './checkInput';
import { countChanges, listChanges, type SnapshotChange } from './changes';
import { changesCsv } from './changesCsv';
import { changesMarkdown } from './changesMarkdown';
import { protectRows, type Protected } from './disclosure/protectRows';
import { loadSolver } from './disclosure/solver';
import { catalogueTables, factTables, knownOn, withheldTables, type TableRows } from './snapshotTables';
import type { DataPackage } from './dataPackage';
import type { Partition } from './words';

/** Everything a snapshot's folder will hold, before anything is written. */
export interface SnapshotPlan {
  date: string;
  title_vi: string;
  title_en: string;
  /** As in `SnapshotTitle`. */
  partition?: Partition;
  /** Those that are shown. */
  observations: Observation[];
  facts: TableRows[];
  describing: TableRows[];
  changes: DataPackage['changes'];
  changesCsv: string;
  changesMarkdown: string;
}

/**
 * One plan for each line of `snapshots.csv`, ascending by date; each is compared with the one before it. Small counts of
 * people are withheld, and what an earlier snapshot showed or withheld counts. Rejects as `protectRows` throws.
 */
export async function snapshotPlans({
  accepted,
  catalogue
}: Pick<Checked, 'accepted' | 'catalogue'>): Promise<SnapshotPlan[]> {
  await loadSolver();
  const open: Protected[] = [];
  for (const { date } of catalogue.snapshots)
    open.push(protectRows(knownOn(accepted, date), { ...catalogue, earlier: [...open] }));
  return catalogue.snapshots.map((snapshot, i): SnapshotPlan => {
    const { shown, withheld } = open[i] ?? { shown: [], withheld: [] };
    const since = catalogue.snapshots[i - 1]?.date ?? null;
    // The first snapshot has nothing to be compared with; calling all of it new would tell nobody anything.
    const changes: SnapshotChange[] = since === null ? [] : listChanges(open[i - 1]?.shown ?? [], shown);
    return {
      ...snapshot,
      observations: shown,
      facts: factTables(shown, catalogue),
      describing: [...catalogueTables(shown, catalogue), ...withheldTables(withheld)],
      changes: { since, ...countChanges(changes) },
      changesCsv: changesCsv(changes),
      changesMarkdown: changesMarkdown(snapshot.date, since, changes, catalogue)
    };
  });
}
