import { zipSync, type Zippable } from 'fflate';

/** One archive; files are dated by the snapshot, so the same release is the same archive. */
export function releaseZip(files: ReadonlyMap<string, Uint8Array>, date: string): Uint8Array<ArrayBuffer> {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  // A zip has no time zone: this is midnight wherever it is read.
  const options = { mtime: new Date(year, month - 1, day) };
  const entries: Zippable = {};
  for (const [path, bytes] of files) entries[path] = [bytes, { ...options, level: path.endsWith('.parquet') ? 0 : 6 }];
  return zipSync(entries) as Uint8Array<ArrayBuffer>;
}
