import { Type } from '@uwdata/flechette';
import type { Column } from '@uwdata/flechette';

/** As flechette decodes: a byte order mark at the start is dropped, what is not UTF-8 replaced. */
const decoder = new TextDecoder();

/**
 * The texts of a column of strings, null where there is none; null for a column of anything else. Neighbours with the same
 * bytes share one string, and a part that is all ASCII is decoded at once: sorted answers are mostly both.
 */
export function texts(column: Column<unknown>): (string | null)[] | null {
  if (column.type.typeId !== Type.Utf8) return null;
  const found: (string | null)[] = [];
  for (const batch of column.data) {
    const { values, offsets, length } = batch;
    if (!(values instanceof Uint8Array) || !(offsets instanceof Int32Array)) return null;
    const used = values.subarray(offsets[0], offsets[length]);
    const ascii = asciiOf(used);
    const first = offsets[0] ?? 0;
    let [start, end, text] = [0, 0, ''];
    for (let row = 0; row < length; row++) {
      if (batch.nullCount > 0 && !batch.isValid(row)) {
        found.push(null);
        continue;
      }
      const [from, to] = [(offsets[row] ?? 0) - first, (offsets[row + 1] ?? 0) - first];
      if (!same(used, start, end, from, to))
        text = ascii === null ? decoder.decode(used.subarray(from, to)) : ascii.slice(from, to);
      [start, end] = [from, to];
      found.push(text);
    }
  }
  return found;
}

/** The bytes as text when each is a letter of its own. */
function asciiOf(bytes: Uint8Array): string | null {
  for (let at = 0; at < bytes.length; at++) if ((bytes[at] as number) > 127) return null;
  return decoder.decode(bytes);
}

function same(bytes: Uint8Array, start: number, end: number, from: number, to: number): boolean {
  if (to - from !== end - start) return false;
  for (let i = 0; i < to - from; i++) if (bytes[start + i] !== bytes[from + i]) return false;
  return true;
}
