import { aptInstall } from './aptInstall.mjs';
import { findChromium } from './chromium.mjs';

const ADVICE =
  'The browser tests need a Chromium: install Chromium or Google Chrome, or set CHROMIUM_PATH to the one you have.';

/** `{ path }`, or `{ reason }` in words for the reader. Installs Debian's own where that needs no question. */
export async function findOrInstallChromium() {
  const found = findChromium();
  if (found) return { path: found };
  let printed = '';
  // Older releases of Debian have no shell of its own.
  for (const name of ['chromium-headless-shell', 'chromium']) {
    const output = await aptInstall('Chromium', [name]);
    if (output === undefined) return { reason: ADVICE };
    const path = findChromium();
    if (path) return { path };
    printed += output;
  }
  return { reason: `${printed}\n${ADVICE}` };
}
