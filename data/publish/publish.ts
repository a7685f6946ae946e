import { join } from 'node:path';
import { checkInput, type Checked } from './checkInput';
import { emptyFolder, moveFolder, PATHS, readInputs, readText, removeFolder, writeText } from './files';
import { lockBroken, notListed } from './immutable';
import { lockText, readLock, type Lock } from './lock';
import { compareProblems, type Problem } from './problem';
import { publishSnapshot, type SnapshotOutcome } from './publishSnapshot';
import { report } from './report';
import { indexEntry, indexText, type IndexEntry } from './snapshotIndex';
import { snapshotPlans, type SnapshotPlan } from './snapshotPlan';
import { parquetWriter } from './writeParquet';

/** `check`: judge the input only. `rebuild`: rebuild all and compare with the lock. Both write nothing that stays. */
export type Mode = 'publish' | 'check' | 'rebuild';

export interface Published {
  checked: Checked;
  /** Of the input and of the snapshots, in order. With an error among them nothing was written. */
  problems: Problem[];
  snapshots: (Pick<SnapshotOutcome, 'state' | 'otherwise'> & { date: string; rows: number })[];
}

const failed = (problems: readonly Problem[]): boolean => problems.some((p) => p.level === 'error');

/** Input files of `root` → snapshots. Everything is built beside the published folders and moved at the end, or not at all. */
export async function publish(root: string, mode: Mode = 'publish'): Promise<Published> {
  const checked = checkInput(readInputs(root));
  if (mode === 'check' || failed(checked.problems)) return { checked, problems: checked.problems, snapshots: [] };

  const lock = readLock(readText(join(root, PATHS.lock)));
  if (!lock) return { checked, problems: [...checked.problems, lockBroken()], snapshots: [] };
  const plans = await snapshotPlans(checked);
  const problems = [...checked.problems];
  for (const date of Object.keys(lock)) if (!plans.some((p) => p.date === date)) problems.push(notListed(date));
  const outcomes: { plan: SnapshotPlan; outcome: SnapshotOutcome }[] = [];
  const building = join(root, PATHS.building);
  emptyFolder(building);
  try {
    const connection = await parquetWriter();
    for (const plan of plans) {
      const locked = lock[plan.date];
      const all = mode === 'rebuild';
      const outcome = await publishSnapshot(connection, root, plan, locked, checked.accepted, all);
      outcomes.push({ plan, outcome });
      problems.push(...outcome.problems);
    }
    connection.closeSync();
    if (mode === 'publish' && !failed(problems)) write(root, checked, outcomes);
  } finally {
    removeFolder(building);
  }
  return {
    checked,
    problems: problems.sort(compareProblems),
    snapshots: outcomes.map(({ plan, outcome: { state, otherwise } }) => ({
      date: plan.date,
      rows: plan.observations.length,
      state,
      otherwise
    }))
  };
}

function write(root: string, checked: Checked, outcomes: { plan: SnapshotPlan; outcome: SnapshotOutcome }[]): void {
  const lock: Lock = {};
  const index: IndexEntry[] = [];
  for (const { plan, outcome } of outcomes) {
    const { date } = plan;
    if (outcome.state === 'built') moveFolder(join(root, PATHS.building, date), join(root, PATHS.snapshots, date));
    lock[date] = outcome.files;
    index.push(indexEntry(plan, outcome.files['datapackage.json'] ?? ''));
  }
  writeText(join(root, PATHS.lock), lockText(lock));
  writeText(join(root, PATHS.index), indexText(index));
  writeText(join(root, PATHS.report), report(checked));
}
