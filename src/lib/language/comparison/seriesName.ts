import type { Cube, Series } from '../../model/cube';
import type { Language } from '../../model/language';
import { categoryName, indicatorName, unitName } from '../name';

/** What tells a series of a cube from the others: its unit, its indicator or its category, or several of them. */
export function seriesName(lang: Language, series: Series, cube: Pick<Cube, 'series'>, dimension = ''): string {
  const several = (pick: (entry: Series) => string) => new Set(cube.series.map(pick)).size > 1;
  const units = several((entry) => entry.unit.code);
  const indicators = several((entry) => entry.indicator.code);
  const parts = [
    indicators ? indicatorName(lang, series.indicator, series.unit) : '',
    series.category && categoryName(lang, dimension, series.category),
    units ? unitName(lang, series.unit) : ''
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : unitName(lang, series.unit);
}
