import { correlation } from '../../compute/correlation';
import { difference } from '../../compute/decimals';
import { rank } from '../../compute/rank';
import type { ReadingCode } from '../../model/comparison';
import type { ComparisonFacts } from '../../model/comparisonFacts';
import type { Series } from '../../model/cube';
import type { Language } from '../../model/language';
import { isMissing } from '../../model/missing';
import { lineOf } from '../../model/period';
import { changePhrase, rankPhrase } from '../compare';
import { categoryName, indicatorName, unitName } from '../name';
import { formatNumber } from '../number';
import { during } from '../sentence/during';
import { pick } from '../sentence/words';
import { isEstimate } from '../status';
import { cellText } from './cellText';
import { lowerFirst, periodSpan } from './comparisonMeasureLine';
import { peersInSentence } from './peerRule';
import {
  cellIn,
  countrySeries,
  lastRun,
  latest,
  levelChange,
  measureOf,
  standsBeside,
  subjectOf,
  type Filled
} from './read';
import { transformName } from './transformName';

/** Readings of one period, whose finding is the order of the places. */
const ORDERED = new Set<ReadingCode>(['bars', 'map', 'tiles', 'strip']);

/** The title of a figure: what the numbers shown say, chosen by how they are shown. Always true of the figure alone. */
export function comparisonFinding(lang: Language, facts: ComparisonFacts, reading: ReadingCode): string {
  const series = subjectOf(facts);
  const now = latest(series);
  if (series && !now) {
    const shown = facts.cube.series.some((entry) => latest(entry));
    const found = shown && (ORDERED.has(reading) ? order(lang, facts, series) : null);
    if (found) return found;
  }
  if (!series || !now) {
    const what = series ? `${indicatorName(lang, series.indicator, series.unit)}, ${unitName(lang, series.unit)}` : '';
    return pick(lang, `Chưa có số liệu cho lựa chọn này: ${what}`, `No figures for this choice: ${what}`);
  }
  return (
    (reading === 'scatter' ? together(lang, facts) : null) ??
    (facts.comparison.by ? largestPart(lang, facts, now.period) : null) ??
    (ORDERED.has(reading) ? order(lang, facts, series) : null) ??
    (facts.comparison.transform === 'level' ? besideCountry(lang, facts, series) : null) ??
    overTime(lang, facts, series, now)
  );
}

/** How two indicators go together, without saying that one makes the other. Thresholds: 0.3 and 0.7. */
function together(lang: Language, { cube }: ComparisonFacts): string | null {
  const [x, y] = [...new Set(cube.series.map((series) => series.indicator.code))];
  const period = cube.periods.findLast((key) => cube.series.some((series) => cellIn(series, key)));
  if (!x || !y || !period) return null;
  const of = (code: string) => cube.series.filter((series) => series.indicator.code === code);
  const pairs = of(x).flatMap((series): [number, number][] => {
    const other = of(y).find((entry) => entry.unit.code === series.unit.code);
    const [a, b] = [cellIn(series, period), cellIn(other, period)];
    return a && b ? [[a.value, b.value]] : [];
  });
  const found = correlation(pairs);
  const [first, second] = [x, y].map((code) => {
    const series = of(code)[0];
    return series ? lowerFirst(indicatorName(lang, series.indicator)) : code;
  });
  if (isMissing(found)) return null;
  const r = formatNumber(lang, found.r, { decimals: 2 });
  const size = Math.abs(found.r);
  const together = found.r > 0;
  const vi =
    size < 0.3 ? 'hầu như không đi cùng nhau' : together ? 'thường cùng cao hoặc cùng thấp' : 'thường ngược nhau';
  const en = size < 0.3 ? 'hardly go together' : together ? 'tend to be high together' : 'tend to be opposite';
  const weak = size >= 0.3 && size < 0.7;
  return pick(
    lang,
    `${first} và ${second} ${vi}${weak ? ', nhưng không chặt' : ''} (r = ${r}; ${found.n} đơn vị)`,
    `${first} and ${second} ${en}${weak ? ', loosely' : ''} (r = ${r}; ${found.n} units)`
  ).replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase('vi'));
}

/** Of a breakdown: which part is the largest. */
function largestPart(lang: Language, facts: ComparisonFacts, period: string): string | null {
  const { cube, comparison } = facts;
  const parts = cube.series.filter((series) => series.subject && cellIn(series, period));
  const [largest] = [...parts].sort((a, b) => (cellIn(b, period)?.value ?? 0) - (cellIn(a, period)?.value ?? 0));
  const cell = cellIn(largest, period);
  if (!largest || !cell || parts.length < 2) return null;
  const name = categoryName(lang, comparison.by, largest.category);
  const value = cellText(lang, cell, measureOf(cube, largest), label(lang, largest));
  const when = during(lang, period);
  const what = lowerFirst(indicatorName(lang, largest.indicator, largest.unit));
  const how = comparison.transform === 'level' ? '' : `, ${lowerFirst(transformName(lang, comparison.transform))}`;
  return pick(
    lang,
    `${name} lớn nhất trong ${what} của ${unitName(lang, largest.unit)} ${when}${how}: ${value}`,
    `${name}: the largest part of ${what} of ${unitName(lang, largest.unit)} in ${when}${how}, ${value}`
  );
}

const label = (lang: Language, { indicator }: Series) => pick(lang, indicator.measure_vi, indicator.measure_en);

/** The subject's place among the places shown, or the ends of the list. */
function order(lang: Language, facts: ComparisonFacts, subject: Series): string | null {
  const { cube, country, comparison } = facts;
  const period = cube.periods.findLast((key) => cube.series.some((series) => cellIn(series, key))) ?? '';
  const places = cube.series.filter(
    (series) => series.indicator.code === subject.indicator.code && series.unit.territory !== country.territory
  );
  const measure = measureOf(cube, subject);
  const values = places.map((series) => ({
    unit: series.unit.code,
    value: cellIn(series, period)?.value ?? null
  }));
  const what = titleSubject(lang, facts, subject);
  const when = during(lang, period);
  const own = cellIn(subject, period);
  const { better } = measure;
  if (own && (better === 'up' || better === 'down') && measure.measure !== 'rank') {
    const place = rank(values, subject.unit.code, better);
    if (!isMissing(place)) {
      const group = comparison.peers ? peersInSentence(lang, comparison.peers) : pick(lang, 'đơn vị', 'units');
      const phrase = rankPhrase(lang, place, group);
      return pick(
        lang,
        `${what} ${when}: ${unitName(lang, subject.unit)} đứng ${phrase}`,
        `${what} in ${when}: ${unitName(lang, subject.unit)} ${phrase}`
      );
    }
  }
  const have = places.filter((series) => cellIn(series, period));
  const sorted = [...have].sort((a, b) => (cellIn(b, period)?.value ?? 0) - (cellIn(a, period)?.value ?? 0));
  const [top, bottom] = [sorted[0], sorted.at(-1)];
  if (!top || !bottom || top === bottom) return null;
  const said = (series: Series) => {
    const cell = cellIn(series, period);
    return `${unitName(lang, series.unit)} (${cell ? cellText(lang, cell, measure, label(lang, series)) : ''})`;
  };
  return pick(
    lang,
    `${what} ${when}: cao nhất ${said(top)}, thấp nhất ${said(bottom)}`,
    `${what} in ${when}: highest ${said(top)}, lowest ${said(bottom)}`
  );
}

/** Indicator, and the transform when there is one. */
function titleSubject(lang: Language, { comparison }: ComparisonFacts, series: Series): string {
  const name = indicatorName(lang, series.indicator, series.unit);
  return comparison.transform === 'level' ? name : `${name}, ${lowerFirst(transformName(lang, comparison.transform))}`;
}

const COUNTS_VI = ['', 'một', 'hai', 'ba', 'bốn'];
const COUNTS_EN = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Against the country, where that can be said of the levels shown: how long it has been on the same side, or by how much. */
function besideCountry(lang: Language, facts: ComparisonFacts, series: Series): string | null {
  const nation = countrySeries(facts, series);
  if (!nation || !standsBeside(series)) return null;
  const run = lastRun(series, nation);
  if (!run || run.to !== latest(series)?.period) return null;
  const what = indicatorName(lang, series.indicator, series.unit);
  const name = unitName(lang, series.unit);
  const side = pick(lang, run.higher ? 'cao hơn' : 'thấp hơn', run.higher ? 'above' : 'below');
  if (run.length === 1) {
    const points = series.indicator.kind === 'rate';
    const gap = points
      ? `${formatNumber(lang, Math.abs(difference(run.gap.now.value, run.gap.other.value)))} ${pick(lang, 'điểm phần trăm', 'percentage points')}`
      : '';
    const when = during(lang, run.to);
    return pick(
      lang,
      `${what} ${name} ${when} ${side} cả nước${gap && ` ${gap}`}`,
      `${what} of ${name} in ${when} was ${side} the country${gap && ` by ${gap}`}`
    );
  }
  const line = lineOf(run.to);
  const [vi, en] = line === 'year' ? ['năm', 'years'] : line === 'quarter' ? ['quý', 'quarters'] : ['kỳ', 'periods'];
  const count = pick(lang, COUNTS_VI, COUNTS_EN)[run.length] ?? String(run.length);
  return pick(
    lang,
    `${what} ${name} ${side} cả nước ${count} ${vi} liền, ${periodSpan(lang, [run.from, run.to])}`,
    `${what} of ${name} was ${side} the country ${count} ${en} running, ${periodSpan(lang, [run.from, run.to])}`
  );
}

/** The latest value of the subject and, of a level, its change since the value before it in the figure. */
function overTime(lang: Language, facts: ComparisonFacts, series: Series, now: Filled): string {
  const { cube, comparison } = facts;
  const what = titleSubject(lang, facts, series);
  const name = unitName(lang, series.unit);
  const value = cellText(lang, now, measureOf(cube, series), label(lang, series));
  const estimated = now.status !== '' && isEstimate(now.status);
  const when = during(lang, now.period);
  const before = series.cells
    .slice(0, series.cells.indexOf(now))
    .filter((cell): cell is Filled => !isMissing(cell.value));
  const changed = comparison.transform === 'level' ? levelChange(series, before.at(-1), now) : null;
  const against = changed && before.at(-1) ? { period: before.at(-1)?.period ?? '' } : undefined;
  const phrase = changed ? `, ${changePhrase(lang, changed, against)}` : '';
  return pick(
    lang,
    `${what} của ${name} ${when}: ${estimated ? 'ước ' : ''}${value}${phrase}`,
    `${what} of ${name} in ${when}: ${estimated ? 'an estimated ' : ''}${value}${phrase}`
  );
}
