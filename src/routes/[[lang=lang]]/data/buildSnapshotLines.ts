import { readFile, stat } from 'node:fs/promises';
import type { Change } from '$lib/model/known';
import { snapshotId, type Collection } from '$lib/model/snapshotId';
import type { LockedSnapshot } from '$lib/engine/verify/fileCheck';
import { changes } from '$lib/questions/changes';
import type { BuildEngine } from '../buildEngine';

/** A published or made-up snapshot as the page lists it. */
export interface SnapshotLine {
  /** Its name (`model/snapshotId`), and its folder under the static root. */
  id: string;
  folder: string;
  date: string;
  synthetic: boolean;
  title_vi: string;
  title_en: string;
  rows: number;
  bytes: number;
  /** What is different since the snapshot before; null for the first of a collection. */
  changes: { since: string; new: number; revised: number; withdrawn: number } | null;
  /** Values that were revised or withdrawn. */
  revisions: Change[];
}

interface IndexLine {
  date: string;
  rows: number;
  title_vi?: string;
  title_en?: string;
}

const LOCKS = { snapshots: 'data/snapshots.lock.json', demo: 'data/demo.lock.json' } as const;

const json = async <T>(path: string): Promise<T> => JSON.parse(await readFile(path, 'utf8')) as T;

/** Every file of every snapshot that is not encrypted, as locked when it was published, with its size today. */
export async function buildLocked(collection: keyof typeof LOCKS): Promise<LockedSnapshot[]> {
  const lock = await json<Record<string, Record<string, string>>>(LOCKS[collection]);
  return Promise.all(
    Object.entries(lock).map(async ([date, files]) => ({
      id: snapshotId(collection, date),
      files: await Promise.all(
        Object.entries(files).map(async ([path, sha256]) => {
          const { size } = await stat(`static/${collection}/${date}/${path}`);
          return { path, sha256, bytes: size };
        })
      )
    }))
  );
}

/** What the page says of the snapshots of a collection, newest first. */
export async function buildSnapshotLines(
  collection: Collection,
  locked: readonly LockedSnapshot[],
  { open, run, units }: BuildEngine
): Promise<SnapshotLine[]> {
  const index = await json<IndexLine[]>(`static/${collection}/index.json`);
  const territories = [...new Set(units.map(({ territory }) => territory))];
  const lines: SnapshotLine[] = [];
  for (const { date, rows, title_vi = '', title_en = '' } of index) {
    const id = snapshotId(collection, date);
    const folder = `${collection}/${date}`;
    const content = await json<{ changes?: SnapshotLine['changes'] }>(`static/${folder}/datapackage.json`);
    // The first of a collection names none before it.
    const known = content.changes?.since ? content.changes : null;
    const revisions: Change[] = [];
    if (known) {
      const before = snapshotId(collection, known.since);
      await open(id);
      await open(before);
      const all = await run(changes({ snapshot: id, before, territories }));
      revisions.push(...all.filter(({ change }) => change !== 'new'));
    }
    const files = locked.find((entry) => entry.id === id)?.files ?? [];
    lines.push({
      ...{ id, folder, date, synthetic: collection === 'demo', title_vi, title_en, rows },
      bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
      changes: known,
      revisions
    });
  }
  return lines.reverse();
}
