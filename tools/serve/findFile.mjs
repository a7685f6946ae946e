import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/**
 * The file a path asks for: itself, `x/` as `x/index.html`, `x` as `x.html`; a folder that has an index and was asked
 * for without its slash is a redirect. Undefined for anything absent or outside the folder, symbolic links included.
 */
export async function findFile(folder, encodedPath) {
  let path;
  try {
    path = decodeURIComponent(encodedPath);
  } catch {
    return undefined;
  }
  if (path.includes('\0') || path.includes('\\') || path.split('/').includes('..')) return undefined;

  const wanted = path === '' || path.endsWith('/') ? [`${path}index.html`] : [path, `${path}.html`];
  for (const name of wanted) {
    const file = join(folder, name);
    const stats = await stat(file).catch(() => undefined);
    if (stats?.isFile() && (await isInside(folder, file))) return { file, stats };
  }
  const index = await stat(join(folder, path, 'index.html')).catch(() => undefined);
  return index?.isFile() && !path.endsWith('/') && path !== '' ? { redirect: true } : undefined;
}

async function isInside(folder, file) {
  const [real, home] = await Promise.all([realpath(file), realpath(folder)]);
  return real.startsWith(home + sep);
}
