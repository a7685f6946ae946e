import { statusMark } from '$lib/language/status';
import type { Language } from '$lib/model/language';
import type { CardCell, CardTable, FigureCard } from './card';
import type { ChartSvg } from './cardSvg';
import { LIGHT_COLOURS } from './lightColours';
import { wrapText, type Measure, type TextStyle } from './wrapText';
import { xmlText } from './xmlText';

const HEAD: TextStyle = { size: 16, weight: 600 };
const CELL: TextStyle = { size: 18, weight: 400 };
const ROW = 34;
const LINE = 20;
const GAP = 28;
const WIDEST_NAME = 420;

/**
 * The table of a card drawn as text, for a figure without a chart. As wide as `width`; where its columns need more, the
 * shorter way round, and wider than `width` if that is still not enough.
 */
export function cardTable(
  { lang, table }: Pick<FigureCard, 'lang' | 'table'>,
  width: number,
  measure: Measure
): ChartSvg {
  const [straight, other] = [laidOut(lang, table, measure), turned(table)];
  const across = other && straight.natural > width ? laidOut(lang, other, measure) : straight;
  return drawn(across.natural < straight.natural ? across : straight, width, measure);
}

interface Layout {
  table: CardTable;
  /** The cells as they are printed, with the marks of their statuses. */
  texts: readonly (readonly string[])[];
  nameWidth: number;
  columnWidths: readonly number[];
  natural: number;
}

function laidOut(lang: Language, table: CardTable, measure: Measure): Layout {
  const texts = table.rows.map((row) => row.cells.map((cell) => printed(lang, cell)));
  const names = [table.head, ...table.rows.map((row) => row.head)];
  const nameWidth = Math.min(WIDEST_NAME, Math.max(...names.map((name) => measure(name, CELL))));
  const columnWidths = table.columns.map((column, i) =>
    Math.max(
      measure(column.label, HEAD),
      measure(column.measure, HEAD),
      ...texts.map((row) => measure(row[i] ?? '', CELL))
    )
  );
  const natural = columnWidths.reduce((sum, column) => sum + column + GAP, nameWidth);
  return { table, texts, nameWidth, columnWidths, natural };
}

const printed = (lang: Language, { text, status }: CardCell) =>
  [text, status ? statusMark(lang, status) : ''].filter(Boolean).join(' ');

/** Rows for columns; null where the columns are not of one measure. */
function turned({ columns, rows }: CardTable): CardTable | null {
  const measures = new Set(columns.map((column) => column.measure));
  const [measure = ''] = measures;
  if (measures.size > 1 || rows.length === 0) return null;
  return {
    head: '',
    columns: rows.map((row) => ({ label: row.head, measure })),
    rows: columns.map((column, i) => ({
      head: column.label,
      cells: rows.flatMap((row) => row.cells[i] ?? [])
    }))
  };
}

function drawn({ table, texts, nameWidth, columnWidths, natural }: Layout, width: number, measure: Measure): ChartSvg {
  const spare = Math.max(0, width - natural) / Math.max(1, columnWidths.length);
  const full = Math.ceil(Math.max(width, natural));
  const endOf = (i: number) =>
    columnWidths.slice(0, i + 1).reduce((sum, column) => sum + column + GAP + spare, nameWidth);

  const parts: string[] = [];
  const write = (text: string, x: number, y: number, { size, weight }: TextStyle, anchor: 'start' | 'end') =>
    parts.push(
      `<text x="${Math.round(x)}" y="${y}" font-size="${size}" font-weight="${weight}" text-anchor="${anchor}" fill="${LIGHT_COLOURS['--ink']}">${xmlText(text)}</text>`
    );
  const rule = (y: number, colour: string) =>
    parts.push(`<line x1="0" x2="${full}" y1="${y}" y2="${y}" stroke="${LIGHT_COLOURS[colour]}"/>`);

  write(table.head, 0, 2 * LINE, HEAD, 'start');
  table.columns.forEach((column, i) => {
    write(column.label, endOf(i), LINE, HEAD, 'end');
    write(column.measure, endOf(i), 2 * LINE, { ...HEAD, weight: 400 }, 'end');
  });
  let y = 2 * LINE + 10;
  rule(y, '--ink');
  table.rows.forEach((row, r) => {
    const name = wrapText(row.head, CELL, nameWidth, measure);
    name.forEach((line, i) => write(line, 0, y + 23 + i * LINE, CELL, 'start'));
    texts[r]?.forEach((text, i) => write(text, endOf(i), y + 23, CELL, 'end'));
    y += ROW + (Math.max(1, name.length) - 1) * LINE;
    rule(y, '--rule');
  });
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${full} ${y + 2}">${parts.join('')}</svg>`,
    width: full,
    height: y + 2
  };
}
