import { cellEvidence } from '$lib/language/comparison/cellEvidence';
import { cellText } from '$lib/language/comparison/cellText';
import { comparisonMeasureLine, cubeMeasureLabel } from '$lib/language/comparison/comparisonMeasureLine';
import { measureOf } from '$lib/language/comparison/read';
import { seriesName } from '$lib/language/comparison/seriesName';
import { message } from '$lib/language/message';
import { categoryName, indicatorName, unitName } from '$lib/language/name';
import { formatPeriod } from '$lib/language/period';
import { pick } from '$lib/language/sentence/words';
import { shownDecimals } from '$lib/language/observation';
import type { Cell, Series } from '$lib/model/cube';
import { isMissing } from '$lib/model/missing';
import type { CardCell, FigureCard, LongRow } from '../export/card';
import type { ReadingInput } from './reading';

/** A figure of a comparison as a card to carry away: its words, the table of series over periods, and every value with its source. */
export function compareCard(
  input: ReadingInput,
  words: { title: string; sentence: string; notes: readonly string[]; source: string }
): FigureCard {
  const { lang, cube, comparison } = input;
  const [first] = cube.series;
  const cells = cube.series.flatMap((series) => series.cells);
  const measures = new Set(cube.series.map((series) => measureOf(cube, series).measure));
  return {
    lang,
    ...words,
    measure: comparisonMeasureLine(lang, input),
    snapshot: comparison.snapshot,
    subject: first ? unitName(lang, first.unit) : '',
    what: first ? indicatorName(lang, first.indicator) : '',
    synthetic: cells.some((cell) => cell.observations.some((observation) => observation.status === 'synthetic')),
    table: {
      head: message(lang).compare.table.series,
      columns: cube.periods.map((period) => ({
        label: formatPeriod(lang, period, 'short'),
        measure: first && measures.size === 1 ? cubeMeasureLabel(lang, measureOf(cube, first), first) : ''
      })),
      rows: cube.series.map((series) => ({
        head: [
          seriesName(lang, series, cube, comparison.by),
          measures.size > 1 ? cubeMeasureLabel(lang, measureOf(cube, series), series) : ''
        ]
          .filter(Boolean)
          .join(', '),
        cells: series.cells.map((cell) => cardCell(input, series, cell))
      }))
    },
    long: cube.series.flatMap((series) => series.cells.map((cell) => longRow(input, series, cell)))
  };
}

function cardCell({ lang, cube }: ReadingInput, series: Series, cell: Cell): CardCell {
  const measure = measureOf(cube, series);
  const label = pick(lang, series.indicator.measure_vi, series.indicator.measure_en);
  const value = isMissing(cell.value) ? null : cell.value;
  const decimals =
    value === null || cell.formula ? measure.decimals : shownDecimals({ value, upper: cell.upper }, series.indicator);
  const upper = value === null ? null : cell.upper;
  return { value, upper, decimals, text: cellText(lang, cell, measure, label), status: cell.status };
}

function longRow({ lang, cube, comparison }: ReadingInput, series: Series, cell: Cell): LongRow {
  const absent = isMissing(cell.value);
  const [own] = cell.observations;
  return {
    indicator: series.indicator.code,
    unit: series.unit.code,
    unit_name: unitName(lang, series.unit),
    category: series.category && categoryName(lang, comparison.by, series.category),
    period: cell.period,
    value: isMissing(cell.value) ? null : cell.value,
    upper: isMissing(cell.value) ? null : cell.upper,
    measure: measureOf(cube, series).measure,
    status: cell.status,
    published: own?.published_as ?? '',
    source: own?.from.title ?? '',
    publisher: own?.from.publisher ?? '',
    url: own?.from.url ?? '',
    formula: absent ? '' : cellEvidence(lang, series, cell, cube).formula,
    missing: isMissing(cell.value) ? cell.value.missing : ''
  };
}
