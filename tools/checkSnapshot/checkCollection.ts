import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { breachList, type Breach } from './breach';
import { checkSnapshot, type CheckedSnapshot } from './checkSnapshot';
import { readIndexFile } from './readManifest';
import { filesOfFolder, filesOfWeb, isAddress, readFile, type SnapshotFiles } from './snapshotFiles';

export interface CheckedCollection {
  snapshots: CheckedSnapshot[];
  /** Of the index, or that there is nothing to check. */
  breaches: Breach[];
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Checks one date, or all that the index lists. `target` is the folder or address of a collection (with `index.json`), or
 * of one snapshot in it. Rejects when an address cannot be reached.
 */
export async function checkCollection(
  target: string,
  { date, onFile }: { date?: string; onFile?: (date: string, done: number, of: number) => void } = {}
): Promise<CheckedCollection> {
  const temporary = mkdtempSync(join(tmpdir(), 'toan-canh-check-'));
  const open = (at: string): SnapshotFiles => (isAddress(at) ? filesOfWeb(at, temporary) : filesOfFolder(resolve(at)));
  try {
    const { above, last } = partsOf(target);
    // The folder of one date has a package, that of a collection an index.
    const isOne = DATE.test(last) && (await readFile(open(target), 'index.json')) === null;
    return await checkDates(open(isOne ? above : target), isOne ? last : date, onFile);
  } finally {
    rmSync(temporary, { recursive: true });
  }
}

async function checkDates(
  files: SnapshotFiles,
  date: string | undefined,
  onFile: ((date: string, done: number, of: number) => void) | undefined
): Promise<CheckedCollection> {
  const list = breachList();
  const index = await readIndexFile(files, list.error);
  const dates = date === undefined ? (index ?? []).map((entry) => entry.date) : [date];
  if (dates.length === 0 && index)
    list.error('nothing-here', 'index.json', '', {
      vi: 'index.json không có bản số liệu nào; hãy thêm một dòng cho mỗi bản.',
      en: 'index.json lists no snapshot; add a line for each.'
    });
  const snapshots: CheckedSnapshot[] = [];
  for (const day of dates) {
    const entry = index?.find((line) => line.date === day);
    if (index && !entry)
      list.error('index', 'index.json', day, {
        vi: `index.json không có ngày ${day}; hãy thêm dòng của ngày đó, hoặc chạy lại với --write-manifest.`,
        en: `index.json does not list ${day}; add its line, or run again with --write-manifest.`
      });
    const on = onFile && ((done: number, of: number) => onFile(day, done, of));
    snapshots.push(await checkSnapshot(files, day, { entry, onFile: on }));
  }
  return { snapshots, breaches: list.all() };
}

function partsOf(target: string): { above: string; last: string } {
  if (!isAddress(target)) return { above: dirname(resolve(target)), last: basename(resolve(target)) };
  const [, above = target, last = ''] = /^(.*)\/([^/]+)\/?$/.exec(target) ?? [];
  return { above, last };
}

export const isThere = (target: string): boolean => isAddress(target) || existsSync(target);
