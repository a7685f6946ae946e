import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotli11, isCompressible } from './brotli';
import { ROOT } from './root';
import { runBuild } from './runBuild';

export const BUILD = join(ROOT, 'build');
const SOURCES = ['src', 'static', 'package.json', 'svelte.config.js', 'vite.config.ts'];

export interface BuiltSite {
  /** A copy of the built site with a `.br` (quality 11) beside every file that compresses, as a release has. */
  folder: string;
  /** Another such copy, with `change` made to the text of its index.html. */
  variant(change: (html: string) => string): Promise<string>;
  dispose(): Promise<void>;
}

/** Builds first when there is no build, or one older than what it is made from. */
export async function builtSite(): Promise<BuiltSite> {
  const built = await stat(join(BUILD, 'index.html')).catch(() => null);
  if (!built || built.mtimeMs < (await newest(SOURCES.map((path) => join(ROOT, path))))) {
    console.log('Building the site …');
    await runBuild();
  }
  console.log('Compressing a copy as a release does (about a minute the first time) …');
  const base = await mkdtemp(join(tmpdir(), 'toan-canh-bench-'));
  const folder = join(base, 'site');
  await cp(BUILD, folder, { recursive: true });
  for (const file of await filesOf(folder)) {
    if (isCompressible(file)) await writeFile(`${file}.br`, await brotli11(file));
  }
  let variants = 0;
  return {
    folder,
    variant: async (change) => {
      const copy = join(base, `variant-${++variants}`);
      await cp(folder, copy, { recursive: true });
      const index = join(copy, 'index.html');
      await writeFile(index, change(await readFile(index, 'utf8')));
      await writeFile(`${index}.br`, await brotli11(index));
      return copy;
    },
    dispose: () => rm(base, { recursive: true, force: true })
  };
}

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

async function newest(paths: readonly string[]): Promise<number> {
  const times = await Promise.all(
    paths.map(async (path) => {
      const stats = await stat(path);
      const files = stats.isDirectory() ? await filesOf(path) : [path];
      return Promise.all(files.map(async (file) => (await stat(file)).mtimeMs));
    })
  );
  return Math.max(...times.flat());
}
