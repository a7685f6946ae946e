import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the site's scripts are made from. Figures are not: a new snapshot leaves every script as it is. */
const CODE = ['src', 'data/publish', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'];

/** Ten hexadecimal digits that name the code: the same files give the same name, wherever and whenever they are built. */
export function codeVersion(root) {
  const hash = createHash('sha256');
  for (const path of CODE.flatMap((name) => filesUnder(root, name))) {
    const content = createHash('sha256')
      .update(readFileSync(join(root, path)))
      .digest('hex');
    hash.update(`${path}\0${content}\n`);
  }
  return hash.digest('hex').slice(0, 10);
}

/** Paths with forward slashes, in an order that no locale changes; none for what does not exist. */
function filesUnder(root, path) {
  let entries;
  try {
    entries = readdirSync(join(root, path), { withFileTypes: true });
  } catch (error) {
    if (error.code === 'ENOTDIR') return [path];
    if (error.code === 'ENOENT') return [];
    throw error;
  }
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(root, `${path}/${entry.name}`) : [`${path}/${entry.name}`]));
}
