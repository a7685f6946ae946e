import { ascending, descending, group } from 'd3-array';
import { publicationsOf, type Publications } from '$lib/compute/coverage';
import { isActual, isTotal } from '$lib/compute/known-rows';
import type { Vintage } from '$lib/model/known';
import { parsePeriod } from '$lib/model/period';

/**
 * Of each indicator of a territory the publications of its latest actual total; of one that is only broken down, those of
 * each part; of one that has only plans, the latest plan. Rows come best first within a key. Indicators in order of rows.
 */
export function latestFigures(rows: readonly Vintage[]): Publications[] {
  return [...group(rows, (row) => row.indicator).values()].flatMap((own) => {
    const actual = own.filter(isActual);
    const totals = actual.filter(isTotal);
    const candidates = totals.length > 0 ? totals : actual.length > 0 ? actual : own.filter(isTotal);
    const period = latestPeriod(candidates.map((row) => row.period));
    const parts = group(
      candidates.filter((row) => row.period === period),
      (row) => [row.dimension, row.category].join('/')
    );
    return [...parts.values()].flatMap(publicationsOf);
  });
}

/** The one that ends last; of those that end together a period before an average over years, then the longest. */
export function latestPeriod(periods: readonly string[]): string {
  const read = [...new Set(periods)].flatMap((key) => parsePeriod(key) ?? []);
  read.sort(
    (a, b) =>
      descending(a.end, b.end) || Number(a.kind === 'range') - Number(b.kind === 'range') || ascending(a.start, b.start)
  );
  return read[0]?.key ?? '';
}
