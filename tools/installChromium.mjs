import { access } from 'node:fs/promises';
import { findChromium } from './chromium.mjs';
import { run } from './run.mjs';

const ADVICE =
  'The browser tests need a Chromium: install Chromium or Google Chrome, or set CHROMIUM_PATH to the one you have.';

/** `{ path }`, or `{ reason }` in words for the reader. Installs Debian's own where that needs no question. */
export async function findOrInstallChromium() {
  const found = findChromium();
  if (found) return { path: found };
  const asRoot = await commandAsRoot();
  if (!asRoot) return { reason: ADVICE };

  console.log('Installing Chromium …');
  const apt = (...args) =>
    run(asRoot[0], [...asRoot.slice(1), ...args], { env: { DEBIAN_FRONTEND: 'noninteractive' } });
  const update = await apt('update');
  const install = await apt('install', '-y', '--no-install-recommends', 'chromium');
  const path = findChromium();
  return path ? { path } : { reason: `${update.output}${install.output}\n${ADVICE}` };
}

/** apt-get as root, with sudo if that asks for no password; undefined elsewhere. */
async function commandAsRoot() {
  const isDebian = await access('/etc/debian_version').then(
    () => true,
    () => false
  );
  if (!isDebian) return undefined;
  if (process.getuid?.() === 0) return ['apt-get'];
  const { code } = await run('sudo', ['-n', 'true']);
  return code === 0 ? ['sudo', '-n', 'apt-get'] : undefined;
}
