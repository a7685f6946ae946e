import { scatterPlot, type Dot } from '$lib/charts/scatterPlot';
import { isProvisional } from '$lib/charts/theme';
import { correlation } from '$lib/compute/correlation';
import { trend } from '$lib/compute/trend';
import { correlationNote } from '$lib/language/comparison/chartWords';
import { noVariance, tooFewForR } from '$lib/language/comparison/chartWordsTwo';
import { cubeMeasureLabel } from '$lib/language/comparison/comparisonMeasureLine';
import { measureOf } from '$lib/language/comparison/read';
import { categoryName, indicatorName, unitName } from '$lib/language/name';
import { formatPeriod } from '$lib/language/period';
import { statusWord } from '$lib/language/status';
import type { Cube, Series } from '$lib/model/cube';
import type { Language } from '$lib/model/language';
import { isMissing } from '$lib/model/missing';
import type { Reading, ReadingInput } from '../reading';
import { cellAt, formatAxis, labelOf, valueOf } from './parts';

const NAMED = 6;
const FEWEST = 3;
/** With so few dots every one is named. */
const NAME_ALL = 12;

const codes = ({ cube }: ReadingInput) => [...new Set(cube.series.map((series) => series.indicator.code))];

interface Pair {
  x: Series;
  y: Series;
  at: [number, number];
}

function pairsIn(cube: Cube, [first, second]: readonly string[], period: string): Pair[] {
  return cube.series
    .filter((series) => series.indicator.code === first)
    .flatMap((x) => {
      const y = cube.series.find(
        (other) => other.indicator.code === second && other.unit.code === x.unit.code && other.category === x.category
      );
      const [a, b] = [valueOf(cellAt(cube, x, period)), y ? valueOf(cellAt(cube, y, period)) : null];
      return y && a !== null && b !== null ? [{ x, y, at: [a, b] as [number, number] }] : [];
    });
}

/** The last period in which enough places have both values, else any; the country is no place among places. */
function field(input: ReadingInput): { period: string; pairs: Pair[] } {
  const all = input.cube.periods.map((period) => ({
    period,
    pairs: pairsIn(input.cube, codes(input), period).filter((pair) => pair.x.unit.territory !== input.country.territory)
  }));
  return (
    all.findLast((entry) => entry.pairs.length >= FEWEST) ??
    all.findLast((entry) => entry.pairs.length > 0) ?? { period: '', pairs: [] }
  );
}

/** `r = 0,62 (34 đơn vị)`, or why there is none. */
function correlationWords(lang: Language, values: readonly [number, number][]): string {
  const found = correlation(values);
  if (!isMissing(found)) return correlationNote(lang, found.r, found.n);
  return found.missing === 'too-few-peers' ? tooFewForR(lang, values.length) : noVariance(lang, values.length);
}

/** Two indicators against each other, with Pearson's r, the number of places and the line of least squares. */
export const scatter: Reading = {
  code: 'scatter',
  whyNot: (input) => {
    if (codes(input).length !== 2) return 'needs-two-indicators';
    const { pairs } = field(input);
    if (pairs.length === 0) return 'no-value';
    return pairs.length < FEWEST ? 'too-few-units' : null;
  },
  draw: (input, width) => {
    const { lang, cube, comparison } = input;
    const { period, pairs } = field(input);
    const values = pairs.map((pair) => pair.at);
    const fit = isMissing(correlation(values)) ? null : trend(values);
    const distances = pairs.map((pair) => (fit ? fit.distance(pair.at) : 0));
    const farthest = [...pairs.keys()].sort((a, b) => (distances[b] ?? 0) - (distances[a] ?? 0));
    const others = farthest.filter((i) => !pairs[i]?.x.subject);
    const named = fit && pairs.length > NAME_ALL ? others.slice(0, NAMED) : others;
    const axisName = (series: Series | undefined) =>
      series
        ? [indicatorName(lang, series.indicator), cubeMeasureLabel(lang, measureOf(cube, series), series)]
            .filter(Boolean)
            .join(', ')
        : '';
    const placeName = ({ unit, category }: Series) =>
      [unitName(lang, unit), category && categoryName(lang, comparison.by, category)].filter(Boolean).join(', ');
    const said = (series: Series) => {
      const cell = cellAt(cube, series, period);
      if (!cell) return '';
      const status = cell.status && cell.status !== 'final' ? ` (${statusWord(lang, cell.status)})` : '';
      return labelOf(input, series, cell) + status;
    };
    const text = ({ x, y }: Pair) => `${placeName(x)}, ${formatPeriod(lang, period, 'short')}: ${said(x)}; ${said(y)}`;
    return scatterPlot({
      width,
      xName: axisName(pairs[0]?.x),
      yName: axisName(pairs[0]?.y),
      formatX: formatAxis(input),
      formatY: formatAxis(input),
      note: [formatPeriod(lang, period, 'short'), correlationWords(lang, values)].join(' · '),
      trend: fit?.ends ?? null,
      dots: pairs.map((pair, i): Dot => ({
        name: placeName(pair.x),
        x: pair.at[0],
        y: pair.at[1],
        subject: pair.x.subject,
        weight: pair.x.subject ? pairs.length + 1 : named.includes(i) ? pairs.length - farthest.indexOf(i) : 0,
        provisional: [pair.x, pair.y].some((series) => isProvisional(cellAt(cube, series, period)?.status ?? '')),
        text: text(pair)
      }))
    });
  }
};
