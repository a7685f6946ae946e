/** `node tools/install.mjs`: makes node_modules agree with package-lock.json; says nothing when it already does. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm, root } from './run.mjs';

const LEAST = [20, 19];

export function nodeIsTooOld(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major < LEAST[0] || (major === LEAST[0] && minor < LEAST[1]);
}

/**
 * Whether everything the lock asks for is there, by npm's own record of what it installed: dates lie after a checkout.
 * Packages made for other platforms may be absent, and others may be present.
 */
export function isInstalled(lock, installed) {
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (path === '') return true;
    const present = installed.packages[path];
    if (!present) return Boolean(wanted.optional || wanted.devOptional);
    return present.version === wanted.version && present.integrity === wanted.integrity;
  });
}

export async function install(folder = root) {
  if (nodeIsTooOld()) {
    console.error(`Toàn Cảnh needs Node ${LEAST.join('.')} or newer; this is Node ${process.versions.node}.`);
    process.exit(1);
  }
  const read = async (...path) => JSON.parse(await readFile(join(folder, ...path), 'utf8'));
  const installed = await read('node_modules', '.package-lock.json').catch(() => undefined);
  if (installed && isInstalled(await read('package-lock.json'), installed)) return;

  console.log('Installing packages …');
  const { code, output } = await npm(['ci', '--no-audit', '--no-fund'], { cwd: folder });
  if (code === 0) return;
  console.error(output);
  console.error('Packages could not be installed; see the lines above.');
  process.exit(1);
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) await install();
