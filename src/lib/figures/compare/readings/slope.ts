import { slopes, type SlopeEnd } from '$lib/charts/slopes';
import { breakBetween } from '$lib/compute/annotations';
import { formatPeriod } from '$lib/language/period';
import { pick } from '$lib/language/sentence/words';
import type { Series } from '$lib/model/cube';
import type { Reading, ReadingInput } from '../reading';
import {
  cellAt,
  hasOneIndicator,
  nameOf,
  periodsWithValues,
  pointText,
  roleOf,
  shortLabel,
  valueOf,
  withValues
} from './parts';

const MOST = 14;

function endOf(input: ReadingInput, series: Series, period: string): SlopeEnd {
  const cell = cellAt(input.cube, series, period);
  return {
    value: valueOf(cell),
    label: cell ? shortLabel(input, series, cell) : '',
    text: cell ? pointText(input, series, cell) : '',
    status: cell?.status ?? ''
  };
}

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
    const { cube, lang, annotations } = input;
    const all = periodsWithValues(cube);
    const [start, end] = [all[0] ?? '', all.at(-1) ?? ''];
    const shown = withValues(cube).filter((series) =>
      [start, end].some((period) => valueOf(cellAt(cube, series, period)) !== null)
    );
    const breaks = shown.map((series) => breakBetween(annotations, series, start, end));
    const labels = breaks.flatMap((entry) => (entry ? pick(lang, entry.label_vi, entry.label_en) : []));
    return slopes({
      periods: [formatPeriod(lang, start, 'short'), formatPeriod(lang, end, 'short')],
      lines: shown.map((series, i) => ({
        name: nameOf(input, series),
        role: roleOf(input, series),
        cut: breaks[i] !== null,
        ends: [endOf(input, series, start), endOf(input, series, end)]
      })),
      between: [...new Set(labels)].join(' · '),
      width
    });
  }
};
