import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { timeOf } from '../../../tools/pack/zipOf.mjs';

const DIST = join(import.meta.dirname, '../../../dist');

export interface Unpacked {
  /** Folder that holds `web`, `may-chu` and the rest. */
  folder: string;
  /** Paths in it, with forward slashes, in the order of the zip. */
  paths: string[];
  /** One file more, with the time that a zip would have given it. */
  add(path: string, content: string): Promise<void>;
  read(path: string): Promise<Buffer>;
  dispose(): Promise<void>;
}

/** The zip that `npm run build` has made, unpacked as an administrator would. */
export async function unpacked(): Promise<Unpacked> {
  const zips = (await readdir(DIST).catch(() => [])).filter((name) => name.endsWith('.zip'));
  if (zips.length !== 1) throw new Error('There is no zip to test: npm run build makes it.');
  const entries = unzipSync(await readFile(join(DIST, zips[0]!)));
  const home = await mkdtemp(join(tmpdir(), 'toan-canh-hosts-'));
  const folder = join(home, Object.keys(entries)[0]!.split('/')[0]!);
  const put = async (file: string, bytes: Uint8Array) => {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
    await utimes(file, timeOf(bytes), timeOf(bytes));
  };
  for (const [path, bytes] of Object.entries(entries)) await put(join(home, path), bytes);
  return {
    folder,
    paths: Object.keys(entries).map((path) => path.slice(path.indexOf('/') + 1)),
    add: (path, content) => put(join(folder, path), Buffer.from(content)),
    read: (path) => readFile(join(folder, path)),
    dispose: () => rm(home, { recursive: true, force: true })
  };
}
