import { scatterPlot, type Dot } from '$lib/charts/scatterPlot';
import { correlation } from '$lib/compute/correlation';
import { trend } from '$lib/compute/trend';
import { correlationNote } from '$lib/language/comparison/chartWords';
import { cubeMeasureLabel } from '$lib/language/comparison/comparisonMeasureLine';
import { measureOf } from '$lib/language/comparison/read';
import { indicatorName, unitName } from '$lib/language/name';
import { formatPeriod } from '$lib/language/period';
import type { Cube, Series } from '$lib/model/cube';
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
      const y = cube.series.find((other) => other.indicator.code === second && other.unit.code === x.unit.code);
      const [a, b] = [valueOf(cellAt(cube, x, period)), y ? valueOf(cellAt(cube, y, period)) : null];
      return y && a !== null && b !== null ? [{ x, y, at: [a, b] as [number, number] }] : [];
    });
}

/** The last period in which most places have both values; the country is no place among places. */
function field(input: ReadingInput): { period: string; pairs: Pair[] } {
  const all = input.cube.periods.map((period) => ({
    period,
    pairs: pairsIn(input.cube, codes(input), period).filter((pair) => pair.x.unit.territory !== input.country.territory)
  }));
  const most = Math.max(0, ...all.map((entry) => entry.pairs.length));
  return all.findLast((entry) => entry.pairs.length === most) ?? { period: '', pairs: [] };
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
    const { lang, cube } = input;
    const { period, pairs } = field(input);
    const values = pairs.map((pair) => pair.at);
    const found = correlation(values);
    const fit = isMissing(found) ? null : trend(values);
    const far = fit ? [...pairs].sort((a, b) => fit.distance(b.at) - fit.distance(a.at)).slice(0, NAMED) : [];
    const axisName = (series: Series | undefined) =>
      series
        ? [indicatorName(lang, series.indicator), cubeMeasureLabel(lang, measureOf(cube, series), series)]
            .filter(Boolean)
            .join(', ')
        : '';
    const text = ({ x, y }: Pair) => {
      const [a, b] = [cellAt(cube, x, period), cellAt(cube, y, period)];
      const said = [a && labelOf(input, x, a), b && labelOf(input, y, b)];
      return `${unitName(lang, x.unit)}, ${formatPeriod(lang, period, 'short')}: ${said.join('; ')}`;
    };
    return scatterPlot({
      width,
      xName: axisName(pairs[0]?.x),
      yName: axisName(pairs[0]?.y),
      formatX: formatAxis(input),
      formatY: formatAxis(input),
      note: [formatPeriod(lang, period, 'short'), isMissing(found) ? '' : correlationNote(lang, found.r, found.n)]
        .filter(Boolean)
        .join(' · '),
      trend: fit?.ends ?? null,
      dots: pairs.map((pair): Dot => ({
        name: unitName(lang, pair.x.unit),
        x: pair.at[0],
        y: pair.at[1],
        subject: pair.x.subject,
        named: pairs.length <= NAME_ALL || far.includes(pair),
        text: text(pair)
      }))
    });
  }
};
