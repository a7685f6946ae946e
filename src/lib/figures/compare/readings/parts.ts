import { breakBetween, ruleAfter } from '$lib/compute/annotations';
import type { EventRule } from '$lib/charts/parts/eventRules';
import type { SeriesRole } from '$lib/charts/parts/palette';
import { cellText } from '$lib/language/comparison/cellText';
import { piecedTogether } from '$lib/language/comparison/chartWords';
import { isFilled, measureOf, type Filled } from '$lib/language/comparison/read';
import { seriesName } from '$lib/language/comparison/seriesName';
import { formatNumber } from '$lib/language/number';
import { formatPeriod } from '$lib/language/period';
import { pick } from '$lib/language/sentence/words';
import { statusWord } from '$lib/language/status';
import type { Cell, Cube, Series } from '$lib/model/cube';
import type { ReadingInput } from '../reading';

/** Series that have at least one value. */
export const withValues = (cube: Cube): Series[] => cube.series.filter((series) => series.cells.some(isFilled));

/** Periods in which at least one series has a value. */
export const periodsWithValues = (cube: Cube): string[] =>
  cube.periods.filter((_, i) => cube.series.some((series) => isFilled(series.cells[i])));

export const lastPeriod = (cube: Cube): string => periodsWithValues(cube).at(-1) ?? cube.periods.at(-1) ?? '';

export const cellAt = (cube: Cube, series: Series, period: string): Cell | undefined =>
  series.cells[cube.periods.indexOf(period)];

/** A cell's value; null for a missing one. */
export const valueOf = (cell: Cell | undefined): number | null => (isFilled(cell) ? cell.value : null);

export const hasOneMeasure = (cube: Cube): boolean =>
  new Set(withValues(cube).map((series) => measureOf(cube, series).measure)).size <= 1;

export const hasOneIndicator = (cube: Cube): boolean =>
  new Set(cube.series.map((series) => series.indicator.code)).size <= 1;

/** A cell with its measure, as beside a bar. */
export function labelOf({ lang, cube }: ReadingInput, series: Series, cell: Cell): string {
  return cellText(
    lang,
    cell,
    measureOf(cube, series),
    pick(lang, series.indicator.measure_vi, series.indicator.measure_en)
  );
}

/** Short enough to stand beside a point of a line: the number, with `%` where that is the measure. */
export function shortLabel(input: ReadingInput, series: Series, cell: Cell): string {
  const text = isFilled(cell) ? labelOf(input, series, cell) : '';
  return text.replace(/^([\d.,−+]+%?)[\s\u00a0/].*$/u, '$1');
}

/** `Hà Nội, 2023: 6,27% (ước tính)`; of a missing one the reason. A name is found by going through all series: of many, give it. */
export function pointText(input: ReadingInput, series: Series, cell: Cell, name = nameOf(input, series)): string {
  const { lang } = input;
  const status = cell.status && cell.status !== 'final' ? ` (${statusWord(lang, cell.status)})` : '';
  return `${name}, ${formatPeriod(lang, cell.period, 'short')}: ${labelOf(input, series, cell)}${status}${cell.pieced ? `, ${piecedTogether(lang)}` : ''}`;
}

/** Labels of axes: numbers alone, since the measure stands under the title. */
export const formatAxis =
  ({ lang }: ReadingInput) =>
  (value: number) =>
    formatNumber(lang, value);

export const nameOf = ({ lang, cube, comparison }: ReadingInput, series: Series): string =>
  seriesName(lang, series, cube, comparison.by);

export const periodLabels = ({ lang, cube }: ReadingInput): string[] =>
  cube.periods.map((period) => formatPeriod(lang, period, 'short'));

/** The rules of a figure over time: breaks always, other events unless the reader hid them. */
export function rulesOf({ lang, annotations, comparison, cube }: ReadingInput): EventRule[] {
  return annotations
    .filter((entry) => entry.kind === 'break' || comparison.events)
    .map((entry) => ({
      after: ruleAfter(cube.periods, entry.date),
      label: pick(lang, entry.label_vi, entry.label_en),
      isBreak: entry.kind === 'break'
    }));
}

/** The first and last value of a series; null where it has fewer than two. */
export function ends(series: Series): { from: Filled; to: Filled } | null {
  const filled = series.cells.filter((cell): cell is Filled => isFilled(cell));
  const [from, to] = [filled[0], filled.at(-1)];
  return from && to && from !== to ? { from, to } : null;
}

/** What a series is among the shown ones: the subject, the country, or another. */
export function roleOf({ country, comparison, cube }: ReadingInput, series: Series): SeriesRole {
  // The parts of a total are told apart in their order: none of them is the subject.
  if (comparison.by) return PART_ROLES[cube.series.indexOf(series)] ?? 'other';
  return series.unit.territory === country.territory ? 'country' : series.subject ? 'subject' : 'other';
}

const PART_ROLES: readonly SeriesRole[] = ['subject', 'country'];

/** A rank among 63 provinces and one among 34 are not one path. */
function fieldChanged(cube: Cube, series: Series, i: number): boolean {
  const list = (cell: Cell | undefined) => cell?.observations[0]?.unit.split('-')[0];
  const [a, b] = [list(series.cells[i]), list(series.cells[i + 1])];
  return measureOf(cube, series).measure === 'rank' && a !== undefined && b !== undefined && a !== b;
}

/** Periods after which the line of a series is cut: a break that concerns it lies before the next one. */
export const cutsOf = ({ annotations, cube }: ReadingInput, series: Series): number[] =>
  cube.periods.flatMap((period, i) => {
    const next = cube.periods[i + 1];
    return next && (breakBetween(annotations, series, period, next) || fieldChanged(cube, series, i)) ? [i] : [];
  });
