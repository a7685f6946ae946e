import { parsePeriod } from '../../../model/period';
import type { PeriodTerm } from '../term';

/** Provinces were merged on this day (Resolution 202/2025/QH15). */
const MERGED = '2025-07-01';

/**
 * Which list of provinces a text speaks of at a place: by the nearest period of the sentence, else the last one before it,
 * else the first of the text. A text without one speaks of today.
 */
export function eraAt(
  place: number,
  sentenceStart: number,
  sentenceEnd: number,
  periods: readonly PeriodTerm[]
): 'province63' | 'province34' {
  let low = 0;
  let high = periods.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (periods[middle]!.start < place) low = middle + 1;
    else high = middle;
  }
  const past = back(periods, low - 1);
  const next = forth(periods, low);
  const inside = [past, next].filter((p): p is PeriodTerm => !!p && p.start >= sentenceStart && p.end <= sentenceEnd);
  const nearest = inside.sort((a, b) => Math.abs(a.start - place) - Math.abs(b.start - place))[0] ?? past ?? next;
  const end = nearest?.key ? parsePeriod(nearest.key)?.end : undefined;
  return end === undefined || end >= MERGED ? 'province34' : 'province63';
}

const FAR = 40;
function back(periods: readonly PeriodTerm[], from: number): PeriodTerm | undefined {
  for (let i = from; i >= Math.max(0, from - FAR); i--) if (periods[i]!.key !== null) return periods[i];
  return undefined;
}
function forth(periods: readonly PeriodTerm[], from: number): PeriodTerm | undefined {
  for (let i = from; i < Math.min(periods.length, from + FAR); i++) if (periods[i]!.key !== null) return periods[i];
  return undefined;
}
