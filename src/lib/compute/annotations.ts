import type { Annotation } from '../model/annotation';
import type { Cube, Series } from '../model/cube';
import { parsePeriod } from '../model/period';
import type { Unit } from '../model/unit';

/** Whether an annotation is about a series: its unit under any code of its territory, or its regime; its indicator or theme. */
function concerns(annotation: Annotation, { unit, indicator }: Series, units: readonly Unit[]): boolean {
  const { scope, indicators } = annotation;
  const about = indicators.length === 0 || indicators.includes(indicator.code) || indicators.includes(indicator.theme);
  if (!about) return false;
  if (scope.length === 0) return true;
  return units.some(
    (entry) => entry.territory === unit.territory && (scope.includes(entry.code) || scope.includes(entry.regime))
  );
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
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** Where a vertical rule stands: between the last period that ended before its day and the next (−1: before the first). */
export function ruleAfter(periods: readonly string[], date: string): number {
  return periods.findLastIndex((period) => (parsePeriod(period)?.end ?? '') < date);
}
