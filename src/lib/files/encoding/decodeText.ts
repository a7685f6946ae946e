import type { Encoding } from '../../model/ownFile';
import { fromFont } from './fromFont';

/** The text of a file, composed (NFC) and without a byte order mark. What the encoding cannot say becomes U+FFFD. */
export function decodeText(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding === 'tcvn3' || encoding === 'vni') return fromFont(fontCodes(bytes), encoding);
  const text = new TextDecoder(encoding).decode(bytes);
  // Only what needs it: composing two hundred megabytes takes seconds.
  return /[\u0300-\u036f]/.test(text) ? text.normalize('NFC') : text;
}

/** Letters of an old font, one for each byte; or saved as UTF-8, where nearly each is a letter of Latin-1. */
function fontCodes(bytes: Uint8Array): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // eslint-disable-next-line no-control-regex -- the bounds of Latin-1
    const [latin, other] = [/[\u0080-\u00ff]/g, /[^\u0000-\u00ff]/g].map((letters) => text.match(letters)?.length ?? 0);
    return latin! >= other! ? text : latin1(bytes);
  } catch {
    return latin1(bytes);
  }
}

/** The web's `latin1` is windows-1252, which has other letters from 80 to 9f. */
function latin1(bytes: Uint8Array): string {
  const AT_ONCE = 32_768;
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += AT_ONCE)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + AT_ONCE)));
  return parts.join('');
}
