import { smallMultiples, type Panel } from '$lib/charts/smallMultiples';
import { ownScales, sharedScale } from '$lib/language/comparison/chartWords';
import { cubeMeasureLabel } from '$lib/language/comparison/comparisonMeasureLine';
import { isFilled, latest, measureOf, standsBeside } from '$lib/language/comparison/read';
import { unitName } from '$lib/language/name';
import { formatPeriod } from '$lib/language/period';
import type { Series } from '$lib/model/cube';
import type { Reading, ReadingInput } from '../reading';
import { lineOfSeries, referenceLines } from './lines';
import {
  formatAxis,
  hasOneMeasure,
  labelOf,
  nameOf,
  periodLabels,
  periodsWithValues,
  rulesOf,
  shortLabel,
  withValues
} from './parts';

const MOST = 36;

/** Under a panel's title: its latest value, with the period where that is not the last one; of none, why. */
function valueLine(input: ReadingInput, series: Series): string {
  const last = series.cells.at(-1);
  const cell = latest(series) ?? last;
  if (!cell) return '';
  if (!isFilled(cell)) return labelOf(input, series, cell);
  const when = cell === last ? '' : ` (${formatPeriod(input.lang, cell.period, 'short')})`;
  return `${shortLabel(input, series, cell)}${when}`;
}

/** The country behind a panel: in the background, or itself one of the chosen. */
function behind(input: ReadingInput, series: Series) {
  const { cube, country, comparison } = input;
  if (comparison.by || series.unit.territory === country.territory) return [];
  const chosen = cube.series.find(
    (other) => other.unit.territory === country.territory && other.indicator.code === series.indicator.code
  );
  if (chosen && (standsBeside(series) || comparison.transform !== 'level'))
    return [{ ...lineOfSeries(input, chosen), reference: 'country' as const }];
  return referenceLines(input, series).filter((line) => line.reference === 'country');
}

/** One small chart for each series, the subject first; on one scale when they share a measure, else each says its own. */
export const multiples: Reading = {
  code: 'multiples',
  whyNot: ({ cube }) => {
    if (withValues(cube).length === 0) return 'no-value';
    if (periodsWithValues(cube).length < 2) return 'one-period';
    if (cube.series.length < 2) return 'one-unit';
    return cube.series.length > MOST ? 'too-many-lines' : null;
  },
  draw: (input, width) => {
    const { cube, lang, country } = input;
    const shared = hasOneMeasure(cube);
    const order = [...cube.series].sort((a, b) => Number(b.subject) - Number(a.subject));
    const panels = order.map((series): Panel => {
      const label = shared ? '' : cubeMeasureLabel(lang, measureOf(cube, series), series);
      return {
        title: [nameOf(input, series), label].filter(Boolean).join(', '),
        value: valueLine(input, series),
        subject: series.subject,
        lines: [lineOfSeries(input, series), ...behind(input, series)]
      };
    });
    return smallMultiples({
      periods: periodLabels(input),
      panels,
      rules: rulesOf(input),
      notes: [shared ? sharedScale(lang) : ownScales(lang)],
      referenceName: panels.some((panel) => panel.lines.length > 1) ? unitName(lang, country) : '',
      shared,
      formatAxis: formatAxis(input),
      width
    });
  }
};
