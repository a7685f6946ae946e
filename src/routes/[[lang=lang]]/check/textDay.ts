import type { JudgedClaim } from '$lib/model/claim';
import { parsePeriod } from '$lib/model/period';

/** Day, month and year of a date in digits, whatever stands between them. */
const DATE = /(?<!\d)(\d{1,2})\D{1,9}(\d{1,2})\D{1,7}((?:19|20)\d{2})(?!\d)/;

/**
 * The last day that a text speaks of: its latest whole date, or the end of the latest period that a result in it is of.
 * Plans look ahead and do not count. Empty when it says none.
 */
export function textDay(numbers: readonly JudgedClaim[]): string {
  let latest = '';
  for (const { claim } of numbers) {
    const day = claim.form === 'date' ? dayOf(claim.text) : periodEnd(claim.reading);
    if (day > latest) latest = day;
  }
  return latest;
}

function dayOf(text: string): string {
  const [, day = '', month = '', year = ''] = DATE.exec(text) ?? [];
  return parsePeriod(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)?.end ?? '';
}

const periodEnd = (reading: JudgedClaim['claim']['reading']): string =>
  reading && !reading.plan ? (parsePeriod(reading.period)?.end ?? '') : '';

/** Months in which the figures of a period are still coming out: a snapshot of that time is not too new for it. */
const COMING_OUT = 2;

/**
 * The snapshot that knew what was published when the text was written: the last one up to that day. Null when the one in
 * use is hardly newer, or there is none.
 */
export function snapshotOfDay(day: string, snapshots: readonly string[], used: string): string | null {
  const found = day ? snapshots.filter((date) => date <= day).at(-1) : undefined;
  return found !== undefined && found < used && monthOf(used) - monthOf(day) > COMING_OUT ? found : null;
}

const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
