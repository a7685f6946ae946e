import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Encrypted snapshots, the worker and its list, archives, and what hosts are set up with. */
const NOT_KEPT = /^internal\/|^(service-worker\.js|offline\.json|web\.config|_headers|_redirects)$|\.zip$|(^|\/)\./;

const SNAPSHOT = /^((?:snapshots|demo)\/\d{4}-\d{2}-\d{2})\//;

/**
 * The files of a built site that are kept offline, in groups: `site`, then one for each snapshot, named as its folder.
 * In an order that no locale and no file system changes.
 */
export async function listFiles(folder) {
  const paths = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/')
    )
    .sort();
  const all = new Set(paths);
  const isCompressedCopy = (path) => /\.(br|gz)$/.test(path) && all.has(path.replace(/\.(br|gz)$/, ''));

  const groups = new Map([['site', []]]);
  for (const path of paths) {
    if (NOT_KEPT.test(path) || isCompressedCopy(path)) continue;
    const name = SNAPSHOT.exec(path)?.[1] ?? 'site';
    const content = await readFile(join(folder, path));
    const file = { path, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
    groups.set(name, [...(groups.get(name) ?? []), file]);
  }
  return [...groups].map(([name, files]) => ({ name, files }));
}
