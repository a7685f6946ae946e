/** What a server in front of the site should say, for the three examples, their tests and docs/hosting.md. */
import config from '../../svelte.config.js';
import { contentType } from '../serve/types.mjs';

/** The policy of the pages. */
export const DIRECTIVES = config.kit.csp.directives;

/** Words of a policy that stand in quotes; all others are schemes, hosts and names. */
const QUOTED = /^(none|self|script|unsafe-[\w-]+|wasm-unsafe-eval|strict-dynamic|report-sample|(sha\d{3}|nonce)-.+)$/;

/**
 * The policy of the pages' own `<meta>`, and `frame-ancestors`, which only a header can say. Inline scripts are left to
 * the page: it names its own by hash, both policies must agree, and a header that knew all hashes would not fit.
 */
export function policy(directives = DIRECTIVES) {
  const all = Object.entries({ ...directives, 'frame-ancestors': ['none'] });
  return all
    .filter(([, words]) => words)
    .map(([name, words]) => {
      const list = words === true ? [] : name === 'script-src' ? [...words, 'unsafe-inline'] : words;
      return [name, ...list.map((word) => (QUOTED.test(word) ? `'${word}'` : word))].join(' ');
    })
    .join('; ');
}

/** Nothing of this is asked for by the site; presenting asks for the full screen and to keep it lit. */
const DENIED = ['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'hid', 'magnetometer'];
const DENIED_TOO = ['microphone', 'midi', 'payment', 'serial', 'usb', 'xr-spatial-tracking'];

/** Sent with every answer, errors too. */
export const HEADERS = {
  'Content-Security-Policy': policy(),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': [
    ...[...DENIED, ...DENIED_TOO].map((name) => `${name}=()`),
    ...['clipboard-write', 'fullscreen', 'screen-wake-lock'].map((name) => `${name}=(self)`)
  ].join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin'
};

/** Ask again each time, with the validators: the answer is mostly 304. */
export const ASK_AGAIN = 'no-cache';
export const FOREVER = 'public, max-age=31536000, immutable';

/**
 * Paths whose files never change under their name, as regular expressions that every server reads alike: files with
 * their hash in the name, and the tables of a published snapshot, which are locked. Encrypted snapshots may be replaced.
 */
export const FOREVER_PATHS = ['/_app/immutable/', '/(snapshots|demo)/[^/]+/.+\\.parquet$'];

/** Extensions of the files in the site and their types; those that are text say that they are UTF-8. */
export const TYPES = Object.fromEntries(
  ['css', 'csv', 'html', 'js', 'json', 'md', 'parquet', 'png', 'svg', 'txt', 'wasm', 'webmanifest', 'woff2', 'xml'].map(
    (extension) => [extension, contentType(`a.${extension}`)]
  )
);
/** Of everything else, such as encrypted tables. */
export const OTHER_TYPE = 'application/octet-stream';
