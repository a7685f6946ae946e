import { measureLabel } from '$lib/language/measure';
import { pick } from '$lib/language/sentence/words';
import type { Indicator } from '$lib/model/indicator';
import type { Language } from '$lib/model/language';
import { isMissing } from '$lib/model/missing';
import type { PivotCell, PivotTable } from '$lib/model/pivot';

/** Where a table says what its numbers are measured in: once, beside each row or column, or in every cell. */
export interface PivotMeasures {
  at: 'caption' | 'row' | 'column' | 'cell';
  /** Codes: one for the caption, else one for each row or column; empty where there is no number. */
  codes: readonly string[];
}

/** The fewest words: measures of missing cells are not counted. */
export function pivotMeasures({ rows, columns, cells }: Pick<PivotTable, 'rows' | 'columns' | 'cells'>): PivotMeasures {
  const of = (list: readonly (PivotCell | undefined)[]) =>
    new Set(list.flatMap((cell) => (cell && !isMissing(cell.value) ? [cell.measure] : [])));
  const all = of(cells.flat());
  if (all.size <= 1) return { at: 'caption', codes: [...all] };
  const byRow = rows.map((_, r) => of(cells[r] ?? []));
  if (byRow.every(({ size }) => size <= 1)) return { at: 'row', codes: byRow.map(([code = '']) => code) };
  const byColumn = columns.map((_, c) => of(cells.map((row) => row[c])));
  if (byColumn.every(({ size }) => size <= 1)) return { at: 'column', codes: byColumn.map(([code = '']) => code) };
  return { at: 'cell', codes: [] };
}

/** The words for a code; those that only the catalogue knows come from the indicators. */
export function pivotMeasureLabel(lang: Language, code: string, indicators: readonly Indicator[]): string {
  const own = indicators.find(({ measure }) => measure === code);
  return code && measureLabel(lang, code, own && pick(lang, own.measure_vi, own.measure_en));
}
