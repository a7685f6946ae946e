import { access } from 'node:fs/promises';
import { run } from './run.mjs';

/**
 * Installs Debian's packages where that needs no question, and gives what apt-get printed; undefined where it is not Debian,
 * or not the place to install anything.
 */
export async function aptInstall(what, packages) {
  const asRoot = await commandAsRoot();
  if (!asRoot) return undefined;
  console.log(`Installing ${what} …`);
  const apt = (...args) =>
    run(asRoot[0], [...asRoot.slice(1), ...args], { env: { DEBIAN_FRONTEND: 'noninteractive' } });
  const update = await apt('update');
  const install = await apt('install', '-y', '--no-install-recommends', ...packages);
  return update.output + install.output;
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
