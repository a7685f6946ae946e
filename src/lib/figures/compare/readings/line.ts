import { seriesLines, type SeriesLine } from '$lib/charts/seriesLines';
import type { Reading, ReadingInput } from '../reading';
import { lineOfSeries, referenceLines } from './lines';
import { formatAxis, hasOneMeasure, periodLabels, periodsWithValues, rulesOf, withValues } from './parts';

const MOST = 12;

/** Lines over periods, with the country and the peers' median behind a few of one indicator. */
export const line: Reading = {
  code: 'line',
  whyNot: ({ cube }) => {
    const series = withValues(cube);
    if (series.length === 0) return 'no-value';
    if (periodsWithValues(cube).length < 2) return 'one-period';
    if (!hasOneMeasure(cube)) return 'different-measures';
    return series.length > MOST ? 'too-many-lines' : null;
  },
  draw: (input, width) => {
    const [first] = withValues(input.cube);
    return seriesLines({
      periods: periodLabels(input),
      lines: linesOf(input),
      rules: rulesOf(input),
      formatAxis: formatAxis(input),
      width,
      ranks: first !== undefined && input.cube.measures[first.indicator.code]?.measure === 'rank'
    });
  }
};

/** The lines of the shown series, with those of reference behind a few of one indicator. */
export function linesOf(input: ReadingInput): SeriesLine[] {
  // A series without a value has no line, but its reasons can be reached.
  const { series: shown } = input.cube;
  const [first] = withValues(input.cube);
  const one = new Set(shown.map((series) => series.indicator.code)).size === 1;
  return [
    ...shown.map((series) => lineOfSeries(input, series)),
    ...(first && one && !input.comparison.by ? referenceLines(input, first) : [])
  ];
}
