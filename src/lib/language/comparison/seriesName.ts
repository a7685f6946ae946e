import type { Cube, Series } from '../../model/cube';
import type { Language } from '../../model/language';
import { categoryName, indicatorName, unitName } from '../name';
import { untilEnd } from './phrase';

/** What tells a series of a cube from the others: its unit, its indicator or its category, or several of them. */
export function seriesName(lang: Language, series: Series, cube: Pick<Cube, 'series'>, dimension = ''): string {
  const [first] = cube.series;
  const several = (pick: (entry: Series) => string) =>
    first !== undefined && cube.series.some((entry) => pick(entry) !== pick(first));
  const units = several((entry) => entry.unit.code);
  const indicators = several((entry) => entry.indicator.code);
  const parts = [
    indicators ? indicatorName(lang, series.indicator, series.unit) : '',
    series.category && categoryName(lang, dimension, series.category),
    units ? ownName(lang, series, cube) : ''
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : unitName(lang, series.unit);
}

/** A former unit of the same name as another of the figure says until when it was. */
function ownName(lang: Language, { unit }: Series, cube: Pick<Cube, 'series'>): string {
  const name = unitName(lang, unit);
  const twin = cube.series.some((other) => other.unit.code !== unit.code && unitName(lang, other.unit) === name);
  return twin ? untilEnd(lang, name, unit) : name;
}
