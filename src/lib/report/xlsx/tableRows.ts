import { message } from '$lib/language/message';
import { statusWord } from '$lib/language/status';
import { sheetWords } from '$lib/language/briefing/sheetWords';
import type { CardCell, CardTable, FigureCard } from '$lib/figures/export/card';
import type { Language } from '$lib/model/language';
import { cellFormats } from './numberFormat';
import { rowOf, type GridCell, type GridRow } from './sheetGrid';
import { STYLES } from './styles';

type Part = 'value' | 'upper' | 'shown' | 'status';

/** A table as rows of a sheet. */
export interface TableRows {
  head: readonly GridRow[];
  body: readonly GridRow[];
  /** In characters. */
  widths: readonly number[];
  /** The measure that all columns share; empty where they have several or say none. */
  measure: string;
}

const isValue = (cell: CardCell): cell is CardCell & { value: number } => cell.value !== null;

/**
 * The columns that a column of the table becomes: its numbers, the upper ends of bands where there is one, the text where a
 * number is printed in another form, and statuses where one is not final.
 */
function partsOf(lang: Language, cells: readonly CardCell[]): Part[] {
  return [
    'value',
    ...(cells.some((cell) => isValue(cell) && cell.upper != null) ? (['upper'] as const) : []),
    ...(cells.some((cell) => isValue(cell) && !cellFormats(lang, cell).complete) ? (['shown'] as const) : []),
    ...(cells.some(({ status }) => !['', 'final'].includes(status)) ? (['status'] as const) : [])
  ];
}

export function tableRows({ lang, table }: Pick<FigureCard, 'lang' | 'table'>): TableRows {
  const columns = table.columns.map((column, i) => ({
    ...column,
    parts: partsOf(
      lang,
      table.rows.flatMap((row) => row.cells[i] ?? [])
    )
  }));
  const measures = new Set(columns.map((column) => column.measure));
  const [shared = ''] = measures.size === 1 ? measures : [];
  const body = table.rows.map((row) =>
    rowOf([
      { value: row.head, style: STYLES.rowHead },
      ...columns.flatMap(({ parts }, i) => parts.map((part) => bodyCell(lang, part, row.cells[i])))
    ])
  );
  return {
    head: headRows(
      lang,
      table,
      columns.map((column) => ({ ...column, measure: shared ? '' : column.measure }))
    ),
    body,
    widths: [
      widthOf([table.head, ...table.rows.map((row) => row.head)], 16, 46),
      ...columns.flatMap(({ label, parts }, i) => columnWidths(table, i, label, parts))
    ],
    measure: shared
  };
}

function headRows(
  lang: Language,
  table: CardTable,
  columns: readonly { label: string; measure: string; parts: readonly Part[] }[]
): GridRow[] {
  const words = sheetWords(lang);
  const two = columns.some(({ parts, measure }) => parts.length > 1 || measure !== '');
  const isPlain = ({ parts, measure }: (typeof columns)[number]) => parts.length === 1 && measure === '';
  const head = (value: string, more: Partial<GridCell> = {}): GridCell => ({ value, style: STYLES.head, ...more });
  const first = rowOf([
    head(table.head, { down: two ? 2 : 1 }),
    ...columns.map((column) =>
      head(column.label, { across: column.parts.length, down: two && isPlain(column) ? 2 : 1 })
    )
  ]);
  if (!two) return [first];
  const name = (part: Part, { parts, measure }: (typeof columns)[number]) =>
    part === 'value'
      ? measure || (parts.includes('upper') ? words.from : words.value)
      : part === 'upper'
        ? words.to
        : part === 'shown'
          ? words.shown
          : message(lang).table.status;
  let at = 1;
  const second: { at: number; cell: GridCell }[] = [];
  for (const column of columns) {
    if (!isPlain(column))
      second.push(
        ...rowOf(
          column.parts.map((part) => head(name(part, column))),
          at
        )
      );
    at += column.parts.length;
  }
  return [first, second];
}

function bodyCell(lang: Language, part: Part, cell: CardCell | undefined): GridCell {
  if (part === 'status') return { value: cell?.status ? statusWord(lang, cell.status) : null, style: STYLES.status };
  if (!cell || !isValue(cell)) {
    const style = cell && cell.status === '' && part === 'value' ? STYLES.reason : STYLES.text;
    return { value: part === 'value' ? (cell?.text ?? null) : null, style };
  }
  const formats = cellFormats(lang, cell);
  if (part === 'shown') return { value: formats.complete ? null : cell.text, style: STYLES.text };
  const value = part === 'value' ? cell.value : (cell.upper ?? null);
  return { value, style: { ...STYLES.number, numFmt: part === 'value' ? formats.value : formats.upper } };
}

function columnWidths(table: CardTable, i: number, label: string, parts: readonly Part[]): number[] {
  const cells = table.rows.flatMap((row) => row.cells[i] ?? []);
  const inner = parts.map((part) =>
    part === 'status'
      ? 12
      : part === 'upper'
        ? 10
        : widthOf(
            cells.map((cell) => cell.text),
            10,
            part === 'shown' ? 28 : 34
          )
  );
  const longestWord = Math.max(0, ...label.split(/\s+/).map((word) => word.length)) + 2;
  const total = inner.reduce((sum, width) => sum + width, 0);
  return total >= longestWord ? inner : inner.map((width) => width + (longestWord - total) / inner.length);
}

const widthOf = (texts: readonly string[], least: number, most: number) =>
  Math.min(most, Math.max(least, ...texts.map((text) => text.length + 2)));
