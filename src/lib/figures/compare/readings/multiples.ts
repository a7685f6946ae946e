import { smallMultiples, type Panel } from '$lib/charts/smallMultiples';
import { cubeMeasureLabel } from '$lib/language/comparison/comparisonMeasureLine';
import { measureOf } from '$lib/language/comparison/read';
import type { Reading } from '../reading';
import { lineOfSeries, referenceLines } from './lines';
import { formatAxis, hasOneMeasure, nameOf, periodLabels, periodsWithValues, rulesOf, withValues } from './parts';

const MOST = 70;

/** One small chart for each series; on one scale when they share a measure, else each says its own. */
export const multiples: Reading = {
  code: 'multiples',
  whyNot: ({ cube }) => {
    const series = withValues(cube);
    if (series.length === 0) return 'no-value';
    if (periodsWithValues(cube).length < 2) return 'one-period';
    if (series.length < 2) return 'one-unit';
    return series.length > MOST ? 'too-many-lines' : null;
  },
  draw: (input, width) => {
    const { cube, lang } = input;
    const shown = withValues(cube);
    const shared = hasOneMeasure(cube);
    const panels = shown.map((series): Panel => {
      const label = shared ? '' : cubeMeasureLabel(lang, measureOf(cube, series), series);
      return {
        title: [nameOf(input, series), label].filter(Boolean).join(', '),
        subject: series.subject,
        lines: [
          lineOfSeries(input, series),
          ...(input.comparison.by ? [] : referenceLines(input, series).filter((entry) => entry.reference === 'country'))
        ]
      };
    });
    return smallMultiples({
      periods: periodLabels(input),
      panels,
      rules: rulesOf(input),
      shared,
      formatAxis: formatAxis(input),
      width
    });
  }
};
