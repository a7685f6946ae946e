import type { Briefing } from '$lib/model/briefing';
import { MOST_BYTES } from './readBriefing';

/** Characters of a whole link: mail programs and chats cut longer ones. */
export const LONGEST_LINK = 8_000;
const MARK = '#b=';

/** `#b=…`: the whole briefing, packed. Null when a link to `page` with it would be too long. */
export async function briefingLink(briefing: Briefing, page: string): Promise<string | null> {
  const { deflateSync, strToU8 } = await import('fflate');
  const link = `${page}${MARK}${toBase64Url(deflateSync(strToU8(JSON.stringify(briefing)), { level: 9 }))}`;
  return link.length <= LONGEST_LINK ? link : null;
}

export const hasBriefing = (fragment: string): boolean => fragment.startsWith(MARK);

/**
 * The text of the briefing in a fragment, for `readBriefing`; null when it is cut or was not made by `briefingLink`. No
 * more than `MOST_BYTES` are unpacked, whatever the link promises.
 */
export async function linkedText(fragment: string): Promise<string | null> {
  if (!hasBriefing(fragment) || fragment.length > 2 * LONGEST_LINK) return null;
  const packed = fromBase64Url(fragment.slice(MARK.length));
  if (!packed) return null;
  const { Inflate } = await import('fflate');
  const chunks: Uint8Array[] = [];
  let [size, ended] = [0, false];
  const unpack = new Inflate((chunk, last) => {
    size += chunk.length;
    if (size > MOST_BYTES) throw new RangeError('too large');
    chunks.push(chunk.slice());
    ended ||= last;
  });
  try {
    // In small steps: one step may unpack to a thousand times its size.
    for (let at = 0; at < packed.length; at += 512)
      unpack.push(packed.subarray(at, at + 512), at + 512 >= packed.length);
    if (!ended) return null;
    const bytes = new Uint8Array(size);
    let at = 0;
    for (const chunk of chunks) {
      bytes.set(chunk, at);
      at += chunk.length;
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

function fromBase64Url(text: string): Uint8Array | null {
  if (!/^[\w-]+$/.test(text)) return null;
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}
