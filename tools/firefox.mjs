import { join } from 'node:path';
import { aptInstall } from './aptInstall.mjs';
import { isExecutable, placesOnPath } from './executable.mjs';

const USUAL_PLACES = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: [join('C:', 'Program Files', 'Mozilla Firefox', 'firefox.exe')]
};

/** The path of a Firefox: `FIREFOX_PATH` when set (even if wrong, so that a mistake shows), PATH, usual places. */
export function findFirefox(env = process.env, platform = process.platform) {
  if (env.FIREFOX_PATH) return env.FIREFOX_PATH;
  const places = [...placesOnPath(['firefox-esr', 'firefox'], env, platform), ...(USUAL_PLACES[platform] ?? [])];
  return places.find(isExecutable);
}

/** `{ path }`, or `{ reason }` in words for the reader. Installs Debian's ESR where that needs no question. */
export async function findOrInstallFirefox() {
  const found = findFirefox();
  if (found) return { path: found };
  const output = await aptInstall('Firefox', ['firefox-esr']);
  const path = findFirefox();
  if (path) return { path };
  return { reason: ['there is no Firefox here', output?.trimEnd().split('\n').at(-1)].filter(Boolean).join(': ') };
}
