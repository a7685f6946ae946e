import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { releaseReadme } from '../../../src/lib/language/release/releaseReadme';
import { lockText } from '../lock';
import { parquetBytes } from '../parquetBytes';
import { snapshotFiles } from '../snapshotFiles';
import { indexEntry, indexText } from '../snapshotIndex';
import type { ReleasePlan } from './planRelease';
import { publicInput, type PublicInput } from './publicInput';

/** The file that says where the others go, and the folder of lines that go to the end of files of the same path. */
export const README = 'DOC-TRUOC.txt';
export const APPEND = 'noi-them';

/**
 * What the steward takes away, by path: for the server `snapshots/` (the folder and the index) and `explore/publish/input.json`,
 * for the source `data/` and `noi-them/`, and what says so.
 */
export async function releaseFiles(
  { plan, texts, observations, appended }: ReleasePlan,
  input: PublicInput
): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const text = new TextEncoder();
  const folder = await snapshotFiles(plan, async (table) => parquetBytes(table));
  const hashes = Object.fromEntries([...folder].map(([name, bytes]) => [name, bytesToHex(sha256(bytes))]));
  const index = [...input.index, indexEntry(plan, hashes['datapackage.json'] ?? '')];
  const lock = { ...input.lock, [plan.date]: hashes };
  const next = await publicInput(texts, { index, lock });
  return new Map([
    [README, text.encode(releaseReadme({ date: plan.date, observations, appended, folder: APPEND }))],
    ...[...folder].map(([name, bytes]) => [`snapshots/${plan.date}/${name}`, bytes] as const),
    ['snapshots/index.json', text.encode(indexText(index))],
    ['explore/publish/input.json', text.encode(JSON.stringify(next))],
    ...[...observations].map(([path, rows]) => [path, text.encode(rows)] as const),
    ['data/snapshots.lock.json', text.encode(lockText(lock))],
    ...[...appended].map(([path, lines]) => [`${APPEND}/${path}`, text.encode(lines)] as const)
  ]);
}
