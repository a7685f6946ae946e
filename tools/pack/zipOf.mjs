import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';

const STORED = /\.(br|gz|parquet|age|woff2|png)$/;

/** From 1990 to 2019 (a time to come would not be believed), after 4:00 (clocks are put forward before). */
const DAYS = 10_957;
/** A zip counts two seconds. */
const SLOTS_A_DAY = 20 * 1800;

/**
 * A zip whose bytes depend on names and contents alone. `files`: path → bytes.
 *
 * Servers make ETag and Last-Modified from a file's time and size. One date for all would make two releases of a file of
 * the same length look the same, and readers would keep the old one for ever. So a file's time comes from its content:
 * it changes when, and only when, the content does.
 */
export function zipOf(files) {
  const entries = Object.keys(files)
    .sort()
    .map((path) => [path, [files[path], { level: STORED.test(path) ? 0 : 6, mtime: timeOf(files[path]), os: 3 }]]);
  return zipSync(Object.fromEntries(entries));
}

/** In local time, which is what fflate writes and unpacking reads. */
export function timeOf(bytes) {
  const slot = createHash('sha256').update(bytes).digest().readUInt32BE() % (DAYS * SLOTS_A_DAY);
  const inDay = slot % SLOTS_A_DAY;
  return new Date(1990, 0, 1 + Math.floor(slot / SLOTS_A_DAY), 4, 0, inDay * 2);
}
