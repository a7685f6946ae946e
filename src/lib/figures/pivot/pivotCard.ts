import { formulaText } from '$lib/language/comparison/cellEvidence';
import { sourceLine } from '$lib/language/figureLine';
import { exploreMessage } from '$lib/language/exploreMessage';
import { formatNumber } from '$lib/language/number';
import { isMissing } from '$lib/model/missing';
import type { PivotCell, PivotField } from '$lib/model/pivot';
import { plainText } from '$lib/model/segment';
import type { CardCell, FigureCard, LongRow } from '../export/card';
import { linePath } from './linePath';
import { pivotSentence } from './pivotSentence';
import { reasonNotes, type PivotSheet } from './pivotSheet';

/** A step of the names of inner rows, which office programs keep. */
const INDENT = '\u2003';

/** A pivot to carry away: the table as it stands, and every number with its source. */
export function pivotCard(sheet: PivotSheet): FigureCard {
  const { lang, pivot, table } = sheet;
  const subject = chosenName(sheet, 'unit');
  return {
    lang,
    title: sheet.caption,
    measure: sheet.measure,
    sentence: plainText(pivotSentence(sheet)),
    notes: pivotNotes(sheet),
    source: pivotSource(sheet),
    snapshot: pivot.snapshot,
    subject: subject || exploreMessage(lang).explore.pivot,
    what: chosenName(sheet, 'indicator') || sheet.caption,
    synthetic: table.cells.some((row) =>
      row.some(({ observations }) => observations.some(({ status }) => status === 'synthetic'))
    ),
    table: {
      head: rowHeading(sheet),
      columns: table.columns.map((_, column) => ({
        label: sheet.columnName(column),
        measure: sheet.columnMeasure(column)
      })),
      rows: table.rows.map(({ depth }, row) => ({
        head:
          (pivot.totals ? INDENT.repeat(depth) : '') +
          [sheet.rowPath(row), sheet.rowMeasure(row)].filter(Boolean).join(', '),
        cells: (table.cells[row] ?? []).map((cell) => cardCell(sheet, cell))
      }))
    },
    long: table.rows.flatMap((_, row) => table.columns.map((__, column) => longRow(sheet, row, column)))
  };
}

/** The names of the fields in the rows, over the first column. */
export const rowHeading = ({ lang, pivot: { rows } }: PivotSheet): string =>
  rows.map((field) => exploreMessage(lang).pivot.fields[field]).join(' / ');

/** Why cells have no number, and what was left out. */
export const pivotNotes = (sheet: PivotSheet): string[] => [
  ...reasonNotes(sheet).map(({ text }) => text),
  ...(sheet.table.cut > 0
    ? [exploreMessage(sheet.lang).pivot.table.leaves(formatNumber(sheet.lang, sheet.table.cut))]
    : [])
];

export function pivotSource({ lang, pivot, table }: PivotSheet): string {
  const observations = [...new Set(table.cells.flatMap((row) => row.flatMap((cell) => cell.observations)))];
  return observations.length > 0 ? sourceLine(lang, observations, pivot.snapshot) : '';
}

/** The name of what is chosen alone; empty for several. */
function chosenName({ pivot, nameOf }: PivotSheet, field: PivotField): string {
  const [only, ...others] = pivot.keep[field] ?? [];
  return only !== undefined && others.length === 0 ? nameOf(field, only) : '';
}

function cardCell(sheet: PivotSheet, cell: PivotCell): CardCell {
  return {
    value: typeof cell.value === 'number' ? cell.value : null,
    decimals: cell.decimals,
    text: sheet.fullText(cell),
    status: cell.status
  };
}

function longRow(sheet: PivotSheet, row: number, column: number): LongRow {
  const { pivot, table } = sheet;
  const cell = table.cells[row]?.[column];
  const [down, across] = [table.rows[row], table.columns[column]];
  const members = new Map(
    [...(down ? linePath(down) : []), ...(across ? linePath(across) : [])].map(({ field, member }) => [field, member])
  );
  const one = (field: PivotField) => {
    const [only = '', ...others] = pivot.keep[field] ?? [];
    return members.get(field) ?? (others.length === 0 ? only : '');
  };
  const [own] = cell?.observations ?? [];
  const category = members.get('category') ?? '';
  const value = cell?.value;
  return {
    indicator: one('indicator'),
    unit: one('unit') || (members.get('region') ?? members.get('regime') ?? ''),
    unit_name:
      [...members].flatMap(([field, member]) =>
        field === 'unit' || field === 'region' || field === 'regime' ? [sheet.nameOf(field, member)] : []
      )[0] ?? chosenName(sheet, 'unit'),
    category: category && sheet.nameOf('category', category),
    period: members.get('period') ?? members.get('year') ?? one('period'),
    value: typeof value === 'number' ? value : null,
    measure: cell?.measure ?? '',
    status: cell?.status ?? '',
    published: own?.published_as ?? '',
    source: own?.from.title ?? '',
    publisher: own?.from.publisher ?? '',
    url: own?.from.url ?? '',
    formula: cell?.formula ? formulaText(sheet.lang, cell.formula, cell.decimals) : '',
    missing: isMissing(value) ? value.missing : ''
  };
}
