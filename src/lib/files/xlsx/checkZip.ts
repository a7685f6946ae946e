import { FileProblem } from '../../model/ownFile';
import { ALWAYS_UNPACKED, MOST_RATIO, MOST_UNPACKED } from '../limits';
import { damaged, type ZipEntry } from './zipEntries';

const MOST_ENTRIES = 20_000;

/**
 * Throws `zip-bomb` for an archive that says itself that it would swell beyond the limits or whose files overlap, `damaged`
 * for files outside it, `protected` for encrypted ones. What lies about its sizes is stopped while it is unpacked.
 */
export function checkZip(bytes: Uint8Array, entries: readonly ZipEntry[]): void {
  if (entries.length > MOST_ENTRIES) throw new FileProblem('zip-bomb', { size: entries.length, limit: MOST_ENTRIES });
  const size = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  const limit = unpackedLimit(bytes.length);
  if (size > limit) throw new FileProblem('zip-bomb', { size, limit });
  let end = 0;
  for (const entry of [...entries].sort((a, b) => a.offset - b.offset)) {
    if (entry.encrypted) throw new FileProblem('protected');
    if (entry.offset < end) throw new FileProblem('zip-bomb', { size, limit });
    end = entry.offset + entry.packed;
    if (end > bytes.length) throw damaged(entry.name);
  }
}

/** Bytes that an archive of this size may swell to. */
export function unpackedLimit(packed: number): number {
  return Math.min(MOST_UNPACKED, Math.max(ALWAYS_UNPACKED, packed * MOST_RATIO));
}
