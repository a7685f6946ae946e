import { seriesLines } from '$lib/charts/seriesLines';
import { formatPeriod } from '$lib/language/period';
import type { Cell } from '$lib/model/cube';
import type { Reading } from '../reading';
import { lineOfSeries } from './lines';
import { cellAt, formatAxis, hasOneIndicator, periodsWithValues, withValues } from './parts';

const MOST = 14;

/** The first and last period with values as two uprights, one slope for each place. */
export const slope: Reading = {
  code: 'slope',
  whyNot: ({ cube }) => {
    const series = withValues(cube);
    if (series.length === 0) return 'no-value';
    if (!hasOneIndicator(cube)) return 'several-indicators';
    if (periodsWithValues(cube).length < 2) return 'one-period';
    if (series.length < 2) return 'one-unit';
    return series.length > MOST ? 'too-many-lines' : null;
  },
  draw: (input, width) => {
    const { cube, lang } = input;
    const all = periodsWithValues(cube);
    const periods = [all[0] ?? '', all.at(-1) ?? ''];
    const lines = withValues(cube).map((series) => {
      const cells = periods
        .map((period) => cellAt(cube, series, period))
        .filter((cell): cell is Cell => cell !== undefined);
      return lineOfSeries(input, { ...series, cells });
    });
    return seriesLines({
      periods: periods.map((period) => formatPeriod(lang, period, 'short')),
      lines,
      rules: [],
      formatAxis: formatAxis(input),
      width: Math.min(width, 760),
      height: Math.max(320, lines.length * 30 + 80)
    });
  }
};
