import { dumbbells } from '$lib/charts/dumbbells';
import { twoPeriods } from '$lib/language/comparison/chartWords';
import { endLabel } from '$lib/language/comparison/chartWordsTwo';
import { cellText } from '$lib/language/comparison/cellText';
import { measureOf } from '$lib/language/comparison/read';
import { formatPeriod } from '$lib/language/period';
import type { Reading } from '../reading';
import { cellChange } from '../cellChange';
import {
  cellAt,
  formatAxis,
  hasOneIndicator,
  labelOf,
  nameOf,
  periodsWithValues,
  pointText,
  shortLabel,
  valueOf,
  withValues
} from './parts';

const MOST = 70;

/** Where each place was and is: the first and last period with values. */
export const dumbbell: Reading = {
  code: 'dumbbell',
  whyNot: ({ cube }) => {
    const series = withValues(cube);
    if (series.length === 0) return 'no-value';
    if (!hasOneIndicator(cube)) return 'several-indicators';
    if (periodsWithValues(cube).length < 2) return 'one-period';
    return series.length > MOST ? 'too-many-lines' : null;
  },
  draw: (input, width) => {
    const { cube, lang } = input;
    const periods = periodsWithValues(cube);
    const [start = '', end = ''] = [periods[0], periods.at(-1)];
    const rows = withValues(cube).flatMap((series) => {
      const [from, to] = [cellAt(cube, series, start), cellAt(cube, series, end)];
      if (!from || !to) return [];
      const changed = cellChange(series, measureOf(cube, series), from, to);
      const change =
        valueOf(changed.cell) === null ? '' : ` (${cellText(lang, changed.cell, changed.measure, '', { sign: true })})`;
      const [a, b] = [from, to].map((cell) => endLabel(lang, shortLabel(input, series, cell), cell.status));
      return [
        {
          name: nameOf(input, series),
          subject: series.subject,
          from: valueOf(from),
          to: valueOf(to),
          label: valueOf(from) === null && valueOf(to) === null ? labelOf(input, series, to) : `${a} → ${b}${change}`,
          fromText: pointText(input, series, from),
          toText: `${pointText(input, series, to)}${change}`
        }
      ];
    });
    return dumbbells({
      rows: rows.sort((a, b) => (b.to ?? -Infinity) - (a.to ?? -Infinity)),
      legend: twoPeriods(formatPeriod(lang, start, 'short'), formatPeriod(lang, end, 'short')),
      formatAxis: formatAxis(input),
      width
    });
  }
};
