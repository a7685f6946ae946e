import { exploreMessage } from '$lib/language/exploreMessage';
import { formatMeasure } from '$lib/language/measure';
import { formatNumber } from '$lib/language/number';
import { pivotCaption } from '$lib/language/pivot/pivotCaption';
import { pivotMemberName } from '$lib/language/pivot/pivotMemberName';
import { pivotReason, pivotReasonShort } from '$lib/language/pivot/pivotReason';
import type { Language } from '$lib/model/language';
import type { Pivot, PivotCell, PivotField, PivotLine, PivotTable } from '$lib/model/pivot';
import type { CompareChoices } from '$lib/view/compareChoices';
import { columnHeads, type HeadCell } from './columnHeads';
import { linePath } from './linePath';
import { pivotMeasureLabel, pivotMeasures, type PivotMeasures } from './pivotMeasures';

/** A pivot table in words. Cells are written one by one when they are shown: there may be thousands. */
export interface PivotSheet {
  lang: Language;
  pivot: Pivot;
  table: PivotTable;
  caption: string;
  /** What the cells say, in what measure, and which members are kept. */
  measure: string;
  measures: PivotMeasures;
  heads: readonly (readonly HeadCell[])[];
  /** Codes of reasons why cells have no number, in the order of reading; the mark of each is its letter. */
  reasons: readonly string[];
  nameOf: (field: PivotField, member: string) => string;
  rowName: (row: number) => string;
  /** Of a group of rows, by its key. */
  groupName: (key: string) => string;
  /** All members of a row, outer first; as `rowName` where the groups have lines of their own. */
  rowPath: (row: number) => string;
  /** All members of a column, or what it adds up. */
  columnName: (column: number) => string;
  headName: (head: HeadCell) => string;
  /** Of the row or column, where the measures stand there. */
  rowMeasure: (row: number) => string;
  columnMeasure: (column: number) => string;
  /** The number as it stands in its cell; a few words for a missing one. */
  text: (cell: PivotCell) => string;
  /** The number with its measure, wherever it stands. */
  fullText: (cell: PivotCell) => string;
}

export function pivotSheet(
  lang: Language,
  { pivot, table }: { pivot: Pivot; table: PivotTable },
  catalogue: Pick<CompareChoices, 'indicators' | 'units' | 'memberships'>
): PivotSheet {
  const t = exploreMessage(lang).pivot;
  const measures = pivotMeasures(table);
  const label = (code: string) => pivotMeasureLabel(lang, code, catalogue.indicators);
  const named = { ...catalogue, shown: table.units };
  const names = new Map<string, string>();
  const nameOf = (field: PivotField, member: string) => {
    const key = `${field} ${member}`;
    const name = names.get(key) ?? pivotMemberName(lang, field, member, named, pivot.by);
    names.set(key, name);
    return name;
  };
  const signed = pivot.values === 'difference' || pivot.values === 'change';
  const namesOf = (line: PivotLine) => linePath(line).map(({ field, member }) => nameOf(field, member));
  const rowName = (row: number) => {
    const line = table.rows[row];
    return line?.field ? nameOf(line.field, line.member) : t.table.total;
  };
  const sumName = (line: PivotLine | undefined) =>
    line && line.key !== '' ? `${t.table.subtotal} ${namesOf(line).join(', ')}` : t.table.total;

  const write = (cell: PivotCell, full: boolean) => {
    if (isVoid(cell)) return '';
    if (typeof cell.value !== 'number') return pivotReasonShort(lang, cell.value);
    const options = { decimals: cell.decimals, sign: signed };
    return full || measures.at === 'cell'
      ? formatMeasure(lang, cell.value, cell.measure, { ...options, label: label(cell.measure) })
      : formatNumber(lang, cell.value, options);
  };
  return {
    lang,
    pivot,
    table,
    caption: pivotCaption(lang, pivot, table, catalogue),
    measure: measureLine(),
    measures,
    heads: columnHeads(table.columns, pivot.columns.length),
    reasons: [
      ...new Set(
        table.cells
          .flat()
          .flatMap((cell) => (typeof cell.value === 'number' || isVoid(cell) ? [] : [cell.value.missing]))
      )
    ],
    nameOf,
    rowName,
    groupName(key) {
      const last = linePath({ key }).at(-1);
      return last ? nameOf(last.field, last.member) : t.table.total;
    },
    rowPath(row) {
      const line = table.rows[row];
      if (!line?.field || pivot.totals) return rowName(row);
      return namesOf(line).join(', ');
    },
    columnName(column) {
      const line = table.columns[column];
      if (!line || line.total) return pivot.columns.length === 0 ? t.values[pivot.values] : sumName(line);
      return namesOf(line).join(', ');
    },
    headName({ field, member, column }) {
      if (field) return nameOf(field, member);
      if (pivot.columns.length === 0) return t.values[pivot.values];
      return table.columns[column]?.key === '' ? t.table.total : t.table.subtotal;
    },
    rowMeasure: (row) => (measures.at === 'row' ? label(measures.codes[row] ?? '') : ''),
    columnMeasure: (column) => (measures.at === 'column' ? label(measures.codes[column] ?? '') : ''),
    text: (cell) => write(cell, false),
    fullText: (cell) => write(cell, true)
  };

  function measureLine(): string {
    const [only] = measures.at === 'caption' ? measures.codes : [];
    const kept = Object.entries(pivot.keep).flatMap(([key, members = []]) => {
      const field = key as PivotField;
      if (field === 'indicator' || field === 'unit' || field === 'period') return [];
      return [`${t.fields[field]}: ${members.map((member) => nameOf(field, member)).join(', ')}`];
    });
    return [pivot.values === 'value' ? '' : t.values[pivot.values], only ? label(only) : '', ...kept]
      .filter(Boolean)
      .join('; ');
  }
}

/** Nothing can stand there, as a province in a region that it is not in: the cell is empty and needs no reason. */
export const isVoid = ({ of, value }: PivotCell): boolean => of === 0 && typeof value !== 'number';

/** The mark of a reason in its cell: `…ᵃ`. Letters go on after z with two of them. */
export const reasonLetter = (at: number): string =>
  (at >= 26 ? String.fromCharCode(96 + Math.floor(at / 26)) : '') + String.fromCharCode(97 + (at % 26));

/** The sentence under the table for each letter, in its general form: a cell's own facts are told at the cell. */
export const reasonNotes = ({
  lang,
  reasons
}: Pick<PivotSheet, 'lang' | 'reasons'>): { letter: string; text: string }[] =>
  reasons.map((missing, at) => ({
    letter: reasonLetter(at),
    text: pivotReason(lang, { missing } as Parameters<typeof pivotReason>[1])
  }));
