import { ascending, least } from 'd3-array';
import type { Annotation } from '../model/annotation';
import type { Cube, Series } from '../model/cube';
import { comparePeriods, parsePeriod } from '../model/period';
import type { Unit } from '../model/unit';

/** Whether an annotation is about a series: its unit under any code of its territory, or its regime; its indicator or theme. */
function concerns(annotation: Annotation, { unit, indicator }: Series, units: readonly Unit[]): boolean {
  const { scope, indicators } = annotation;
  const about = indicators.length === 0 || indicators.includes(indicator.code) || indicators.includes(indicator.theme);
  if (!about) return false;
  if (scope.length === 0) return true;
  const mates = units.filter((entry) => entry.territory === unit.territory);
  return [unit, ...mates].some((entry) => scope.includes(entry.code) || scope.includes(entry.regime));
}

/**
 * The annotations that a cube's readers must see: about one of its series, on a day after its first period began and not
 * after its last one ended. In order of date.
 */
export function annotationsFor(annotations: readonly Annotation[], cube: Cube, units: readonly Unit[]): Annotation[] {
  const start = parsePeriod(cube.periods[0] ?? '')?.start;
  const end = parsePeriod(cube.periods.at(-1) ?? '')?.end;
  if (!start || !end) return [];
  return annotations
    .filter(({ date }) => date > start && date <= end)
    .filter((annotation) => cube.series.some((series) => concerns(annotation, series, units)))
    .sort((a, b) => ascending(a.date, b.date));
}

/** Where a vertical rule stands: between the last period that ended before its day and the next (−1: before the first). */
export function ruleAfter(periods: readonly string[], date: string): number {
  return periods.findLastIndex((period) => (parsePeriod(period)?.end ?? '') < date);
}

/**
 * The first break between two periods of a series, in either order, for a series whose values may not be joined across
 * it; null when there is none. A period that a break falls in is the new state, as its rule stands before it. `units`
 * gives the other codes of the series' territory.
 */
export function breakBetween(
  annotations: readonly Annotation[],
  series: Series,
  periodA: string,
  periodB: string,
  units: readonly Unit[] = []
): Annotation | null {
  const [before, after] = [periodA, periodB].sort(comparePeriods).map((key) => parsePeriod(key)?.end);
  if (!before || !after) return null;
  const breaks = annotations
    .filter(({ kind, date }) => kind === 'break' && date > before && date <= after)
    .filter((annotation) => concerns(annotation, series, units));
  return least(breaks, (a, b) => ascending(a.date, b.date)) ?? null;
}
