import type { ComparisonFacts } from '../../model/comparisonFacts';
import type { CubeMeasure, Series } from '../../model/cube';
import type { Language } from '../../model/language';
import type { Unit } from '../../model/unit';
import { measureLabel } from '../measure';
import { dimensionName, indicatorName, unitName } from '../name';
import { formatNumber } from '../number';
import { formatPeriod } from '../period';
import { pick } from '../sentence/words';
import { transformName } from './transformName';

const NAMED = 3;

/** The measure of a cube's cells in words; the index is named with its base. */
export function cubeMeasureLabel(lang: Language, measure: CubeMeasure | undefined, series: Series | undefined): string {
  if (!measure) return '';
  if (measure.measure === 'index') return pick(lang, 'kỳ gốc = 100', 'base period = 100');
  const label = series ? pick(lang, series.indicator.measure_vi, series.indicator.measure_en) : '';
  return measureLabel(lang, measure.measure, label);
}

/** What the figure shows: `Dân số trung bình, nghìn người · Hà Nội và Cả nước · 2019–2023`. */
export function comparisonMeasureLine(lang: Language, facts: ComparisonFacts): string {
  const { cube, comparison } = facts;
  const how = comparison.transform === 'level' ? '' : lowerFirst(transformName(lang, comparison.transform));
  const indicators = distinct(cube.series, (series) => series.indicator.code);
  const what = indicators.slice(0, NAMED).map((series) => {
    const onlyCountry = cube.series.every((entry) => entry.unit.regime === 'country');
    const name = indicatorName(lang, series.indicator, onlyCountry ? series.unit : undefined);
    const label = cubeMeasureLabel(lang, cube.measures[series.indicator.code], series);
    return label && label !== how ? `${name}, ${label}` : name;
  });
  const by = comparison.by
    ? pick(
        lang,
        `theo ${lowerFirst(dimensionName(lang, comparison.by))}`,
        `by ${lowerFirst(dimensionName(lang, comparison.by))}`
      )
    : '';
  const units = distinct(cube.series, (series) => series.unit.code).map((series) => series.unit);
  return [what.join('; '), how, by, places(lang, units), periodSpan(lang, cube.periods)].filter(Boolean).join(' · ');
}

/** `Hà Nội và Cả nước`; more than three are counted. */
export function places(lang: Language, units: readonly Unit[]): string {
  const names = units.map((unit) => unitName(lang, unit));
  if (names.length > NAMED)
    return pick(lang, `${formatNumber(lang, names.length)} đơn vị`, `${formatNumber(lang, names.length)} units`);
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${pick(lang, 'và', 'and')} ${last}`;
}

/** `2019–2025`, `quý I/2023 – quý IV/2024`, or the single period. */
export function periodSpan(lang: Language, periods: readonly string[]): string {
  const [first = '', last = ''] = [periods[0], periods.at(-1)];
  if (first === last) return formatPeriod(lang, first, 'short');
  const [a, b] = [formatPeriod(lang, first, 'short'), formatPeriod(lang, last, 'short')];
  return /^\d+$/.test(a + b) ? `${a}–${b}` : `${a} – ${b}`;
}

const distinct = (series: readonly Series[], by: (entry: Series) => string) =>
  [...new Map(series.map((entry) => [by(entry), entry] as const).reverse()).values()].reverse();

/** Names begin a line with a capital; inside a line only abbreviations and proper names keep it. */
export const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) && !/^(Trung ương|Hà|Việt)/u.test(text)
    ? text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)
    : text;
