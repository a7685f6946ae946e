import { parsePeriod } from '$lib/model/period';
import type { ReadyKind } from '$lib/report/ready/readyMade';

/** Which ready-made briefings there are; their makers load when one is asked for. */
export const READY_KINDS = [
  'yearEndReview',
  'quarterBriefing',
  'unitProfile',
  'whatChanged'
] as const satisfies readonly ReadyKind[];

const YEARS_BACK = 8;
const YEARS_WITH_QUARTERS = 4;

/**
 * Periods a ready-made briefing can be about in a snapshot, newest first: years; for the quarter briefing quarters and
 * months added up, as far as they began before the snapshot’s day.
 */
export function readyPeriods(kind: ReadyKind, snapshot: string): string[] {
  const year = Number(snapshot.slice(0, 4));
  if (kind !== 'quarterBriefing') return Array.from({ length: YEARS_BACK }, (_, i) => `${year - i}`);
  return Array.from({ length: YEARS_WITH_QUARTERS }, (_, i) => year - i)
    .flatMap((of) => [`${of}-Q4`, `${of}-9M`, `${of}-Q3`, `${of}-H1`, `${of}-Q2`, `${of}-Q1`])
    .filter((key) => (parsePeriod(key)?.start ?? '9') < snapshot);
}
