import type { Hashed } from './hashStream';

/** A file as it was when the site was built. */
export interface LockedFile {
  /** Name inside the snapshot's folder. */
  path: string;
  /** Lower-case hex. */
  sha256: string;
  bytes: number;
}

/** A snapshot as it was when the site was built. */
export interface LockedSnapshot {
  /** Its name (`model/snapshotId`). */
  id: string;
  files: readonly LockedFile[];
}

/** Who says what a file should be: the lock baked into the page, `index.json`, or `datapackage.json`. */
export type Voucher = 'build' | 'index' | 'package';

export interface Expected {
  by: Voucher;
  sha256: string;
  /** Null where only the hash is told. */
  bytes: number | null;
}

/**
 * `differs`: other bytes than one of the vouchers says. `missing`: the server has no such file. `unreachable`: it could not
 * be told. `broken`: it is not what it should be in kind. `unvouched`: nobody says what it should be.
 */
export type Verdict = 'matches' | 'differs' | 'missing' | 'unreachable' | 'broken' | 'unvouched';

export interface FileCheck {
  snapshot: string;
  /** `index.json` stands for its line about this snapshot; `found` is then the hash in that line. */
  path: string;
  verdict: Verdict;
  expected: readonly Expected[];
  found: { sha256: string; bytes: number | null } | null;
  /** What a technician may need; empty for most. */
  detail: string;
}

/** Whether what was found is what everybody says. */
export function verdictOf(expected: readonly Expected[], found: Hashed): Verdict {
  if (expected.length === 0) return 'unvouched';
  return expected.every(({ sha256, bytes }) => sha256 === found.sha256 && (bytes === null || bytes === found.bytes))
    ? 'matches'
    : 'differs';
}
