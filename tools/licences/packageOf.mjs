import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { STAND_INS } from './standIns.mjs';

/** What the bundler adds of its own, by the start of the module's name. */
const HELPERS = { '\0vite/': 'vite', '\0rolldown/': 'rolldown' };

/** Folder of the package that a module of a bundle is from; undefined for the site's own. */
export function packageFolder(moduleId, root) {
  for (const [start, name] of Object.entries(HELPERS))
    if (moduleId.startsWith(start)) return join(root, 'node_modules', name);
  const path = moduleId
    .replace(/^\0/, '')
    .replace(/[?#].*$/, '')
    .split(/[\\/]/);
  const at = path.lastIndexOf('node_modules');
  if (at < 0) return undefined;
  const length = path[at + 1]?.startsWith('@') ? 3 : 2;
  return path.slice(0, at + length).join(sep);
}

/** `{ name, version, licence, text }` of the package in a folder. Its licence and every notice it wants handed on. */
export async function describePackage(folder) {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const files = (await readdir(folder)).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file)).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8').catch(() => '')));
  // Vite's file goes on with the licences of what Vite itself bundles: none of that is in a page.
  const own = texts.map((one) => one.replaceAll('\r\n', '\n').split('\n# Licenses of bundled dependencies')[0].trim());
  const text = own.filter(Boolean);
  const said = { name, version, licence: typeof license === 'string' ? license : '', text: text.join('\n\n') };
  return { ...said, ...STAND_INS[`${name}@${version}`] };
}
