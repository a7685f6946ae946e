import { Inflate } from 'fflate';

/** One step may unpack to a thousand times its size. */
const STEP = 512;

/** The text that was deflated into base64url; null when it is cut, is none, or would be longer than `most` bytes. */
export function unpack(packed: string, most: number): string | null {
  if (!/^[\w-]+$/.test(packed)) return null;
  const chunks: Uint8Array[] = [];
  let [size, ended] = [0, false];
  const inflate = new Inflate((chunk, last) => {
    size += chunk.length;
    if (size > most) throw new RangeError('too large');
    chunks.push(chunk.slice());
    ended ||= last;
  });
  try {
    const bytes = Uint8Array.from(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
    for (let at = 0; at < bytes.length; at += STEP)
      inflate.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    if (!ended) return null;
    const decoder = new TextDecoder('utf-8', { fatal: true });
    return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode();
  } catch {
    return null;
  }
}
