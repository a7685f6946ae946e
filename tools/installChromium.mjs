import { aptInstall } from './aptInstall.mjs';
import { findChromium } from './chromium.mjs';

const ADVICE =
  'The browser tests need a Chromium: install Chromium or Google Chrome, or set CHROMIUM_PATH to the one you have.';

/** `{ path }`, or `{ reason }` in words for the reader. Installs Debian's own where that needs no question. */
export async function findOrInstallChromium() {
  const found = findChromium();
  if (found) return { path: found };
  const output = await aptInstall('Chromium', ['chromium']);
  if (output === undefined) return { reason: ADVICE };
  const path = findChromium();
  return path ? { path } : { reason: `${output}\n${ADVICE}` };
}
