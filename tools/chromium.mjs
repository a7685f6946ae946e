import { join } from 'node:path';
import { isExecutable, placesOnPath } from './executable.mjs';

/** The shell draws the same pages for a third less work: it has no window, whose own pages are drawn too elsewhere. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome'
];

/**
 * Flags for a Chromium that is driven: quiet, and with no host but this machine in reach. `mappings` are further host rules,
 * such as `MAP office.example 127.0.0.1`.
 */
export const chromiumFlags = (...mappings) => [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--host-resolver-rules=${[...mappings, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ')}`
];

const USUAL_PLACES = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
  ],
  win32: [
    ['PROGRAMFILES', 'Google\\Chrome\\Application\\chrome.exe'],
    ['PROGRAMFILES(X86)', 'Google\\Chrome\\Application\\chrome.exe'],
    ['LOCALAPPDATA', 'Google\\Chrome\\Application\\chrome.exe'],
    ['LOCALAPPDATA', 'Chromium\\Application\\chrome.exe'],
    ['PROGRAMFILES(X86)', 'Microsoft\\Edge\\Application\\msedge.exe']
  ]
};

/** The path of a Chromium: `CHROMIUM_PATH` when set (even if wrong, so that a mistake shows), PATH, usual places. */
export function findChromium(env = process.env, platform = process.platform) {
  if (env.CHROMIUM_PATH) return env.CHROMIUM_PATH;
  const usual = (USUAL_PLACES[platform] ?? []).map((place) =>
    typeof place === 'string' ? place : join(env[place[0]] ?? '', place[1])
  );
  return [...placesOnPath(NAMES, env, platform), ...usual].find(isExecutable);
}
