import { parsePeriod } from '../../src/lib/model/period';

/** What has been published: for each snapshot's date, the sha256 of every file of its folder. Never edited by hand. */
export type Lock = Record<string, Record<string, string>>;

/** Reads the lock's text; no text is an empty lock, `null` means that it is not a lock and nothing may be published. */
export function readLock(text: string | null): Lock | null {
  if (text === null) return {};
  let lock: unknown;
  try {
    lock = JSON.parse(text);
  } catch {
    return null;
  }
  if (
    typeof lock !== 'object' ||
    lock === null ||
    Object.keys(lock).some((date) => parsePeriod(date)?.kind !== 'date')
  ) {
    return null;
  }
  return lock as Lock;
}

/** Dates and names in order, so that a line of the file changes only when a snapshot is added. */
export function lockText(lock: Lock): string {
  const sorted = (o: Record<string, string>) =>
    Object.fromEntries(Object.entries(o).sort(([a], [b]) => (a < b ? -1 : 1)));
  const dates = Object.keys(lock).sort();
  return JSON.stringify(Object.fromEntries(dates.map((date) => [date, sorted(lock[date] ?? {})])), null, 2) + '\n';
}

/** Names whose hash differs or that only one side has, in order. */
export function differingFiles(a: Record<string, string>, b: Record<string, string>): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => a[name] !== b[name]).sort();
}
