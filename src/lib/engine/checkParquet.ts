import type { SnapshotResource } from '../model/snapshot';
import { EngineError } from './errors';
import { sha256Hex } from './sha256Hex';

/**
 * Throws unless `bytes` are exactly the file that the manifest names: `not-parquet` for a web page sent in its place or a
 * file without Parquet's marks, `file-damaged` for another size or hash (`sha256` where it is known already). To be called before the engine sees the bytes: a
 * damaged footer makes it hang.
 */
export function checkParquet(
  bytes: Uint8Array,
  resource: SnapshotResource,
  snapshot: string,
  sha256 = sha256Hex(bytes)
): void {
  const fail = (code: 'not-parquet' | 'file-damaged', message: string) =>
    new EngineError(code, { snapshot, file: resource.path, message });

  if (isMarkup(bytes)) throw fail('not-parquet', 'a web page was sent in its place');
  if (bytes.length !== resource.bytes) throw fail('file-damaged', `${bytes.length} bytes instead of ${resource.bytes}`);
  const hash = `sha256:${sha256}`;
  if (hash !== resource.hash) throw fail('file-damaged', `${hash} instead of ${resource.hash}`);
  const MAGIC = 'PAR1';
  const SMALLEST = 12; // magic, footer length, magic
  if (bytes.length < SMALLEST || ascii(bytes.subarray(0, 4)) !== MAGIC || ascii(bytes.subarray(-4)) !== MAGIC)
    throw fail('not-parquet', 'no Parquet marks at its ends');
}

export function isMarkup(bytes: Uint8Array): boolean {
  return /^\uFEFF?\s*<(!doctype|html|head|body|\?xml)/i.test(new TextDecoder().decode(bytes.subarray(0, 256)));
}

function ascii(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
