import type { SnapshotChange } from '../changes';
import { checkRelease, type ReleaseCheck } from './checkRelease';
import type { DroppedTable } from './droppedTable';
import { planRelease, type ReleaseTitle } from './planRelease';
import type { PublicInput } from './publicInput';
import { releaseFiles } from './releaseFiles';
import { releaseZip } from './releaseZip';

/** A snapshot that was made of a release. */
export interface ReadyRelease {
  date: string;
  /** Observations in it. */
  rows: number;
  /** Of the snapshot it was compared with. */
  since: string;
  /** As `ReleasePlan` has them. */
  changes: SnapshotChange[];
  own: number;
  waiting: number;
  /** The whole of it, to take away. */
  zip: Uint8Array<ArrayBuffer>;
}

export const RELEASE_STAGES = ['check', 'plan', 'write'] as const;
export type ReleaseStage = (typeof RELEASE_STAGES)[number];

/** Everything from dropped tables to an archive. With an error among the problems there is no snapshot (`ready` is null). */
export async function prepareRelease(
  input: PublicInput,
  tables: readonly DroppedTable[],
  title: ReleaseTitle,
  onStage: (stage: ReleaseStage) => void = () => {}
): Promise<{ check: ReleaseCheck; ready: ReadyRelease | null }> {
  onStage('check');
  const check = checkRelease(input, tables);
  if (check.errors > 0) return { check, ready: null };

  onStage('plan');
  const planned = await planRelease(input, tables, title);
  if ('problems' in planned) {
    const problems = [...planned.problems, ...check.problems];
    return { check: { ...check, problems, errors: planned.problems.length }, ready: null };
  }

  onStage('write');
  const { plan, changes, own, waiting } = planned;
  const { date, observations } = plan;
  const zip = releaseZip(await releaseFiles(planned, input), date);
  const since = plan.changes.since ?? '';
  return { check, ready: { date, rows: observations.length, since, changes, own, waiting, zip } };
}
