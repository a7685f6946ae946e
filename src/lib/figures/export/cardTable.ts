import type { CardTable } from './card';
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

/** The table of a card drawn as text, for a figure without a chart; `width` at least, wider where the columns need it. */
export function cardTable(table: CardTable, width: number, measure: Measure): ChartSvg {
  const names = [table.head, ...table.rows.map((row) => row.head)];
  const nameWidth = Math.min(WIDEST_NAME, Math.max(...names.map((name) => measure(name, CELL))));
  const needed = table.columns.map((column, i) =>
    Math.max(
      measure(column.label, HEAD),
      measure(column.measure, HEAD),
      ...table.rows.map((row) => measure(row.cells[i]?.text ?? '', CELL))
    )
  );
  const natural = needed.reduce((sum, column) => sum + column + GAP, nameWidth);
  const spare = Math.max(0, width - natural) / Math.max(1, table.columns.length);
  const ends = needed.map((_, i) =>
    needed.slice(0, i + 1).reduce((sum, column) => sum + column + GAP + spare, nameWidth)
  );
  const full = Math.ceil(Math.max(width, natural));

  const parts: string[] = [];
  const write = (text: string, x: number, y: number, { size, weight }: TextStyle, anchor: 'start' | 'end') =>
    parts.push(
      `<text x="${x.toFixed(1)}" y="${y}" font-size="${size}" font-weight="${weight}" text-anchor="${anchor}" fill="${LIGHT_COLOURS['--ink']}">${xmlText(text)}</text>`
    );
  const rule = (y: number, colour: string) =>
    parts.push(`<line x1="0" x2="${full}" y1="${y}" y2="${y}" stroke="${LIGHT_COLOURS[colour]}"/>`);

  write(table.head, 0, 2 * LINE, HEAD, 'start');
  table.columns.forEach((column, i) => {
    write(column.label, ends[i] ?? 0, LINE, HEAD, 'end');
    write(column.measure, ends[i] ?? 0, 2 * LINE, { ...HEAD, weight: 400 }, 'end');
  });
  let y = 2 * LINE + 10;
  rule(y, '--ink');
  for (const row of table.rows) {
    const name = wrapText(row.head, CELL, nameWidth, measure);
    name.forEach((line, i) => write(line, 0, y + 23 + i * LINE, CELL, 'start'));
    row.cells.forEach((cell, i) => write(cell.text, ends[i] ?? 0, y + 23, CELL, 'end'));
    y += ROW + (Math.max(1, name.length) - 1) * LINE;
    rule(y, '--rule');
  }
  const height = y + 2;
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${full} ${height}">${parts.join('')}</svg>`,
    width: full,
    height
  };
}
