import { parsePeriod } from '../../src/lib/model/period';

/** A date of publication that may be known only to the month or the year. */
export interface PublishedDate {
  /** As printed, without `~`. */
  as: string;
  /** A `~` before it: the source does not state the date, the steward inferred it. */
  inferred: boolean;
  /** First and last day consistent with it, `YYYY-MM-DD`. */
  first: string;
  last: string;
}

/** Reads `2023-12-28`, `2023-12` or `2023`, with or without `~`; `null` for anything else. */
export function publishedDate(text: string): PublishedDate | null {
  const inferred = text.startsWith('~');
  const as = inferred ? text.slice(1).trim() : text;
  const span = parsePeriod(as);
  if (!span || (span.kind !== 'date' && span.kind !== 'month' && span.kind !== 'year')) return null;
  return { as, inferred, first: span.start, last: span.end };
}

/**
 * The earliest day on which the value can have been published. An actual value is not known before its period starts,
 * so where the period starts inside the published month or year, that day counts; a plan is known before.
 */
export function earliestDay(published: PublishedDate, periodStart: string, isPlan: boolean): string {
  const startsInside = periodStart > published.first && periodStart <= published.last;
  return !isPlan && startsInside ? periodStart : published.first;
}

export const isDay = (text: string): boolean => parsePeriod(text)?.kind === 'date';
