import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describeDemo } from '../demo/describeDemo';
import { DEMO_DATE, DEMO_TITLE } from '../demo/source';
import { buildSnapshot } from './buildSnapshot';
import { hashFolder, moveFolder, readText, removeFolder, writeText } from './files';
import { differingFiles, lockText, readLock } from './lock';
import { error, type Problem } from './problem';
import type { Mode } from './publish';
import type { SnapshotPlan } from './snapshotPlan';
import { parquetWriter } from './writeParquet';

export const DEMO_PATHS = {
  generator: 'data/demo',
  folder: `static/demo/${DEMO_DATE}`,
  building: 'static/demo/.building',
  index: 'static/demo/index.json',
  lock: 'data/demo.lock.json'
} as const;

/** Files that follow the catalogue's words and not the generator: they may differ from what was once locked. */
const OF_THE_CATALOGUE: readonly string[] = ['indicators.parquet', 'datapackage.json'];

export interface PublishedDemo {
  state: 'built' | 'kept';
  problems: Problem[];
}

/**
 * Builds the made-up snapshot where it is missing; a root without `data/demo` has none. One that is there must be the one
 * in the lock; `rebuild` also makes it again and compares, which a change of the generator does not pass. To let a change
 * in, delete the lock's entry. `makePlan` takes seconds and is called only when something is to be built.
 */
export async function publishDemo(root: string, mode: Mode, makePlan: () => SnapshotPlan): Promise<PublishedDemo> {
  const kept = (...problems: Problem[]): PublishedDemo => ({ state: 'kept', problems });
  if (mode === 'check' || !existsSync(join(root, DEMO_PATHS.generator))) return kept();
  const lock = readLock(readText(join(root, DEMO_PATHS.lock)));
  if (!lock) return kept(lockBroken());
  const locked = lock[DEMO_DATE];
  const onDisk = hashFolder(join(root, DEMO_PATHS.folder));
  const damaged = locked && onDisk ? differingFiles(locked, onDisk) : [];
  if (damaged.length > 0) return kept(folderDiffers(damaged));
  const listed = readText(join(root, DEMO_PATHS.index)) !== null;
  if (mode === 'publish' && locked && onDisk && listed) return kept();

  const building = join(root, DEMO_PATHS.building);
  const plan = makePlan();
  const connection = await parquetWriter();
  try {
    const built = await buildSnapshot(connection, plan, building, describeDemo);
    if (locked) {
      const allowed = mode === 'rebuild' ? OF_THE_CATALOGUE : [];
      const files = differingFiles(locked, built).filter((name) => !allowed.includes(name));
      if (files.length > 0) return kept(rebuildDiffers(files));
    }
    if (mode === 'rebuild') return kept();
    removeFolder(join(root, DEMO_PATHS.folder));
    moveFolder(building, join(root, DEMO_PATHS.folder));
    const sha256 = built['datapackage.json'] ?? '';
    const index = [{ date: DEMO_DATE, sha256, rows: plan.observations.length, ...DEMO_TITLE }];
    writeText(join(root, DEMO_PATHS.index), JSON.stringify(index, null, 2) + '\n');
    writeText(join(root, DEMO_PATHS.lock), lockText({ [DEMO_DATE]: built }));
    return { state: 'built', problems: [] };
  } finally {
    connection.closeSync();
    removeFolder(building);
  }
}

const refuse = (vi: string, en: string): Problem => error({ file: DEMO_PATHS.lock, line: 0 }, 'snapshot', vi, en);

const lockBroken = () =>
  refuse(
    'Tệp khóa của số liệu mô phỏng không đọc được; hãy khôi phục tệp từ kho mã nguồn.',
    'The lock of the made-up snapshot cannot be read; restore the file from version control.'
  );

const folderDiffers = (files: readonly string[]) =>
  refuse(
    `Thư mục ${DEMO_PATHS.folder} khác với khóa ở ${files.join(', ')}; hãy khôi phục thư mục từ kho mã nguồn, hoặc xóa thư mục để dựng lại.`,
    `Folder ${DEMO_PATHS.folder} does not agree with the lock in ${files.join(', ')}; restore it from version control, or delete it to have it built again.`
  );

const rebuildDiffers = (files: readonly string[]) =>
  refuse(
    `Số liệu mô phỏng dựng lại khác với khóa ở ${files.join(', ')}; nếu thay đổi là có chủ ý, hãy xóa dòng ${DEMO_DATE} trong khóa rồi chạy lại.`,
    `The made-up snapshot built again differs from the lock in ${files.join(', ')}; if the change is meant, delete the entry ${DEMO_DATE} from the lock and run again.`
  );
