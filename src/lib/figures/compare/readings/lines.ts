import type { LineMark, SeriesLine } from '$lib/charts/seriesLines';
import { median } from '$lib/language/comparison/chartWords';
import { standsBeside } from '$lib/language/comparison/read';
import { unitName } from '$lib/language/name';
import type { Cell, Series } from '$lib/model/cube';
import type { ReadingInput } from '../reading';
import { cutsOf, nameOf, pointText, roleOf, shortLabel, valueOf } from './parts';

const mark = (input: ReadingInput, series: Series, cell: Cell, text = pointText(input, series, cell)): LineMark => ({
  value: valueOf(cell),
  label: shortLabel(input, series, cell),
  text,
  status: cell.status,
  pieced: cell.pieced
});

/** A shown series as a line. */
export const lineOfSeries = (input: ReadingInput, series: Series): SeriesLine => ({
  name: nameOf(input, series),
  role: roleOf(input, series),
  reference: '',
  cuts: cutsOf(input, series),
  marks: series.cells.map((cell) => mark(input, series, cell))
});

/** The country and the median of the peers behind the lines of one indicator. */
export function referenceLines(input: ReadingInput, of: Series): SeriesLine[] {
  const { lang, references, comparison } = input;
  // A total of the whole country would press every place against the axis.
  const beside = standsBeside(of) || comparison.transform !== 'level';
  const country = beside ? references.country.find((series) => series.indicator.code === of.indicator.code) : undefined;
  const middle = comparison.peers ? references.median[of.indicator.code] : undefined;
  const lines: SeriesLine[] = [];
  if (country)
    lines.push({
      name: unitName(lang, country.unit),
      role: 'other',
      cuts: [],
      reference: 'country',
      marks: country.cells.map((cell) => {
        const text = pointText(input, country, cell).replace(/^[^,]*/, unitName(lang, country.unit));
        return mark(input, country, cell, text);
      })
    });
  if (middle?.some((cell) => valueOf(cell) !== null))
    lines.push({
      name: median(lang),
      role: 'other',
      cuts: [],
      reference: 'median',
      marks: middle.map((cell) => mark(input, of, cell, pointText(input, of, cell).replace(/^[^,]*/, median(lang))))
    });
  return lines;
}
