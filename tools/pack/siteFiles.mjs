import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { availableParallelism } from 'node:os';
import { compress } from './compress.mjs';

/** Every file under `folder` with its compressed siblings: path with forward slashes → bytes. */
export async function siteFiles(folder, quality) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const waiting = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = {};
  const work = async () => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      const path = relative(folder, file).split(sep).join('/');
      const bytes = await readFile(file);
      files[path] = bytes;
      for (const [suffix, sibling] of Object.entries(await compress(path, bytes, quality)))
        files[path + suffix] = sibling;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return files;
}
