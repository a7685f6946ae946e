import type { ComparisonFacts } from '../../model/comparisonFacts';
import type { CubeMeasure, Series } from '../../model/cube';
import type { Language } from '../../model/language';
import type { Regime, Unit } from '../../model/unit';
import { measureLabel } from '../measure';
import { dimensionName, indicatorName } from '../name';
import { formatNumber } from '../number';
import { formatPeriod } from '../period';
import { pick } from '../sentence/words';
import { lowerFirst, unitAmong, unitInside } from './phrase';
import { startOf } from './read';
import { transformName } from './transformName';

const NAMED = 3;

/** The measure of a cube's cells in words; the index is named with its base. */
export function cubeMeasureLabel(lang: Language, measure: CubeMeasure | undefined, series: Series | undefined): string {
  if (!measure) return '';
  if (measure.measure === 'index') return pick(lang, 'kỳ gốc = 100', 'base period = 100');
  const label = series ? pick(lang, series.indicator.measure_vi, series.indicator.measure_en) : '';
  return measureLabel(lang, measure.measure, label);
}

/** What the figure shows: `Dân số trung bình, nghìn người · Hà Nội và cả nước · 2019–2023`. */
export function comparisonMeasureLine(lang: Language, facts: ComparisonFacts): string {
  const { cube, comparison } = facts;
  const onlyCountry = cube.series.every((entry) => entry.unit.regime === 'country');
  const how = transformInside(lang, facts);
  const what = distinct(cube.series, (series) => series.indicator.code)
    .slice(0, NAMED)
    .map((series) => {
      const name = indicatorName(lang, series.indicator, onlyCountry ? series.unit : undefined);
      const label = cubeMeasureLabel(lang, cube.measures[series.indicator.code], series);
      return label && !saidIn(how, label, comparison.transform) ? `${name}, ${label}` : name;
    });
  const dimension = comparison.by && lowerFirst(dimensionName(lang, comparison.by));
  const by = dimension && pick(lang, `theo ${dimension}`, `by ${dimension}`);
  const units = distinct(cube.series, (series) => series.unit.code).map((series) => series.unit);
  const line = [what.join('; '), how, by, places(lang, units), periodSpan(lang, cube.periods)].filter(Boolean);
  return line.join(' · ');
}

/** The transform says its own unit: `% so với cùng kỳ`, `thứ hạng`, `chỉ số, 2019 = 100`. */
const saidIn = (how: string, label: string, transform: string) =>
  transform === 'index' || how === label || (label === '%' && how.startsWith('%'));

/** The transform as a part of the line; an index with its base where all series have the same one. */
function transformInside(lang: Language, facts: ComparisonFacts): string {
  const { transform } = facts.comparison;
  const made = Object.values(facts.cube.measures).map(({ measure }) => measure);
  if (transform === 'level' || made.every((measure) => measure === 'per-thousand-persons')) return '';
  const starts = new Set(facts.cube.series.map((series) => startOf(facts, series)).filter(Boolean));
  const [start] = starts;
  if (transform === 'index' && start && starts.size === 1)
    return pick(
      lang,
      `chỉ số, ${formatPeriod(lang, start, 'short')} = 100`,
      `index, ${formatPeriod(lang, start, 'short')} = 100`
    );
  const name = lowerFirst(transformName(lang, transform));
  const inPoints = made.every((measure) => measure === 'points');
  // A rate is not said in per cent of its target, but by how far it lies from it.
  if (!transform.startsWith('plan-') || !inPoints) return name;
  return name.replace(/^% (of )?/, pick(lang, 'so với ', 'against '));
}

const KINDS: Partial<Record<Regime, Record<Language, string>>> = {
  province34: { vi: 'tỉnh, thành phố', en: 'provinces and cities' },
  province63: { vi: 'tỉnh, thành phố', en: 'provinces and cities' },
  district: { vi: 'quận, huyện, thị xã', en: 'districts and towns' },
  commune126: { vi: 'xã, phường', en: 'communes and wards' }
};

/** `Hà Nội và cả nước`; more than three are counted: `34 tỉnh, thành phố`, `34 tỉnh, thành phố và cả nước`. */
export function places(lang: Language, units: readonly Unit[]): string {
  const and = pick(lang, ' và ', ' and ');
  if (units.length > NAMED) {
    const parts = units.filter((unit) => unit.regime !== 'country');
    const kinds = new Set(parts.map((unit) => KINDS[unit.regime]?.[lang] ?? pick(lang, 'đơn vị', 'units')));
    const kind = kinds.size === 1 ? [...kinds][0] : pick(lang, 'đơn vị', 'units');
    const counted = `${formatNumber(lang, parts.length)} ${kind}`;
    const nation = units.find((unit) => unit.regime === 'country');
    return nation ? counted + and + unitInside(lang, nation) : counted;
  }
  const names = units.map((unit) => unitAmong(lang, unit, units));
  const line = names.length < 2 ? (names[0] ?? '') : names.slice(0, -1).join(', ') + and + (names.at(-1) ?? '');
  return line.charAt(0).toLocaleUpperCase('vi') + line.slice(1);
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
