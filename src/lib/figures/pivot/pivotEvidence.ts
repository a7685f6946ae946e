import { formulaText } from '$lib/language/comparison/cellEvidence';
import { exploreMessage } from '$lib/language/exploreMessage';
import { formatNumber } from '$lib/language/number';
import { fold } from '$lib/model/fold';
import { isMissing } from '$lib/model/missing';
import type { PivotField } from '$lib/model/pivot';
import type { Evidence } from '$lib/model/segment';
import { linePath } from './linePath';
import type { PivotSheet } from './pivotSheet';

/** What always says which number it is, in the order of a sentence; other members follow. */
const ORDER: readonly PivotField[] = ['indicator', 'category', 'unit', 'region', 'regime', 'period', 'year', 'length'];

/** The id of what stands behind a number; empty for a missing one. */
export function pivotEvidenceId({ pivot, table }: PivotSheet, row: number, column: number): string {
  const cell = table.cells[row]?.[column];
  const [down, across] = [table.rows[row], table.columns[column]];
  if (!cell || !down || !across || isMissing(cell.value) || cell.observations.length === 0) return '';
  return plain(['pv', pivot.values, down.key || 'all', across.key || 'all', cell.measure].join(' '));
}

/** Where the number in a cell comes from: all that it was made of and the arithmetic. Null for a missing one. */
export function pivotEvidence(sheet: PivotSheet, row: number, column: number): Evidence | null {
  const { lang, table } = sheet;
  const id = pivotEvidenceId(sheet, row, column);
  const cell = table.cells[row]?.[column];
  if (!id || !cell) return null;
  return {
    id,
    text: sheet.fullText(cell),
    about: aboutCell(sheet, row, column),
    observations: cell.observations,
    formula: cell.formula ? formulaText(lang, cell.formula, cell.decimals) : ''
  };
}

const plain = (text: string) => fold(text).replace(/[^a-z0-9-]+/g, '-');

/** Indicator, unit, period and whatever else the cell stands for, in words. */
export function aboutCell(sheet: PivotSheet, row: number, column: number): string {
  const { lang, table, pivot } = sheet;
  const t = exploreMessage(lang).pivot;
  const [down, across, cell] = [table.rows[row], table.columns[column], table.cells[row]?.[column]];
  const members = new Map(
    [...(down ? linePath(down) : []), ...(across ? linePath(across) : [])].map(({ field, member }) => [field, member])
  );
  // One that is chosen alone stands in no line, and is still what the number is about.
  for (const field of ORDER) {
    const [only, ...others] = pivot.keep[field] ?? [];
    if (only !== undefined && others.length === 0 && !members.has(field)) members.set(field, only);
  }
  const fields = [...ORDER.filter((field) => members.has(field)), ...members.keys()];
  const names = [...new Set(fields)].map((field) => sheet.nameOf(field, members.get(field) ?? ''));
  const counted =
    cell && cell.of > 1 ? t.table.counted(formatNumber(lang, cell.have), formatNumber(lang, cell.of)) : '';
  return [pivot.values === 'value' ? '' : t.values[pivot.values], ...names, counted].filter(Boolean).join(', ');
}
