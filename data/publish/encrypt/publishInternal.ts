import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parsePeriod } from '../../../src/lib/model/period';
import { buildSnapshot } from '../buildSnapshot';
import { emptyFolder, moveFolder, removeFolder, sha256, writeText } from '../files';
import { error, type Problem } from '../problem';
import { parquetWriter } from '../writeParquet';
import { encryptFolder } from './encryptFolder';
import { everythingKnown } from './everythingKnown';
import { internalInputs } from './internalInputs';
import { internalPlan, type InternalPlan } from './internalPlan';

const FOLDER = 'static/internal';
const MANIFEST = 'datapackage.json';

export interface InternalOptions {
  date: string;
  /** Asked for when everything else is in order. */
  passphrase: () => Promise<string>;
  /** May take the place of what is there. */
  replace: boolean;
}

export interface PublishedInternal {
  /** With an error among them nothing was written. */
  problems: Problem[];
  rows: number;
  hidden: number;
}

/**
 * `static/internal/<date>`: everything known on that day, encrypted. In clear are only the names, sizes and hashes of the
 * encrypted files. What is written unencrypted on the way is in a folder of this user's own, which is removed.
 */
export async function publishInternal(
  root: string,
  { date, passphrase, replace }: InternalOptions
): Promise<PublishedInternal> {
  const refused = (...problems: Problem[]): PublishedInternal => ({ problems, rows: 0, hidden: 0 });
  const known = everythingKnown(internalInputs(root));
  if (known.problems.some(({ level }) => level === 'error')) return refused(...known.problems);
  const plan = await internalPlan(known, date);
  if (!plan) return refused(notListed(date));
  if (plan.hidden === 0) return refused(nothingHidden(date));
  const folder = join(root, FOLDER, date);
  if (existsSync(folder) && !replace) return refused(inTheWay(date));

  const secret = await passphrase();
  const building = join(root, FOLDER, '.building');
  emptyFolder(building);
  try {
    await buildEncrypted(plan, secret, building);
    removeFolder(folder);
    moveFolder(building, folder);
  } finally {
    removeFolder(building);
  }
  writeText(join(root, FOLDER, 'index.json'), indexText(join(root, FOLDER)));
  return { problems: known.problems, rows: plan.observations.length, hidden: plan.hidden };
}

async function buildEncrypted(plan: InternalPlan, passphrase: string, folder: string): Promise<void> {
  // Only this user may read a folder that mkdtemp makes.
  const clear = mkdtempSync(join(tmpdir(), 'toan-canh-internal-'));
  const connection = await parquetWriter();
  try {
    await buildSnapshot(connection, plan, join(clear, 'snapshot'), plan.describe);
    const names = readdirSync(join(clear, 'snapshot')).filter((name) => name === MANIFEST || name.endsWith('.parquet'));
    const resources = await encryptFolder(join(clear, 'snapshot'), names.sort(), folder, passphrase);
    writeFileSync(join(folder, MANIFEST), JSON.stringify({ resources }, null, 2) + '\n');
  } finally {
    connection.closeSync();
    removeFolder(clear);
  }
}

/** The folders that are there now, so that one deleted by hand leaves the list with the next publication. */
function indexText(folder: string): string {
  const dates = readdirSync(folder).filter((name) => parsePeriod(name)?.kind === 'date');
  const entries = dates.sort().map((date) => ({ date, sha256: sha256(readFileSync(join(folder, date, MANIFEST))) }));
  return JSON.stringify(entries, null, 2) + '\n';
}

const refusal = (file: string, vi: string, en: string): Problem => error({ file, line: 0 }, 'snapshot', vi, en);

const notListed = (date: string) =>
  refusal(
    'data/snapshots.csv',
    `Không có bản số liệu ngày ${date} trong data/snapshots.csv; hãy thêm dòng của ngày đó hoặc chọn ngày khác.`,
    `There is no snapshot ${date} in data/snapshots.csv; add its line or choose another date.`
  );

const nothingHidden = (date: string) =>
  refusal(
    'data/internal',
    `Bản số liệu ngày ${date} không có dòng nội bộ nào, nên không cần mã hóa; hãy dùng bản công khai.`,
    `The snapshot ${date} holds no internal row, so there is nothing to encrypt; use the public one.`
  );

const inTheWay = (date: string) =>
  refusal(
    `${FOLDER}/${date}`,
    `Đã có bản số liệu nội bộ ngày ${date}; muốn thay, hãy thêm --replace.`,
    `There is an internal snapshot ${date} already; add --replace to replace it.`
  );
