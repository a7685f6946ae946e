import type { CardTable } from '$lib/figures/export/card';
import type { TextStyle } from '$lib/figures/export/wrapText';
import { heightOf, officeWidth } from './fitText';
import { TYPE } from './look';

const CELL: TextStyle = { size: TYPE.table, weight: 400 };
const HEAD: TextStyle = { size: TYPE.table, weight: 700 };
/** Margins of a cell, inches. */
const SIDES = 0.2;
const ENDS = 0.1;
/** Words wrap in a column no wider. */
const WORDS = 2.2;

/** Room that the names of the rows keep. */
export const leastNames = (width: number): number => width * 0.26;

/** A little more than reckoned: a number that breaks in its middle is read wrongly. */
const SPARE = 1.05;

const inches = (text: string, style: TextStyle) =>
  Math.max(0, ...text.split('\n').map((line) => (officeWidth(line, style) * SPARE) / 72));

/** Width below which a word, or a number and its unit, would break. */
const unbroken = (text: string, style: TextStyle) =>
  Math.max(0, ...text.split(/[ \n]+/).map((word) => inches(word, style)));

const textsOf = (table: CardTable, i: number): [string, TextStyle][] => {
  const { label = '', measure = '' } = table.columns[i] ?? {};
  return [
    [label, HEAD],
    [measure, HEAD],
    ...table.rows.map((row): [string, TextStyle] => [row.cells[i]?.text ?? '', CELL])
  ];
};

/** What each column after the names asks for. Words wrap; a number and its unit stay together. */
export const columnWidths = (table: CardTable): number[] =>
  table.columns.map((_, i) => {
    const asked = textsOf(table, i).map(([text, style]) =>
      Math.max(unbroken(text, style), Math.min(WORDS, inches(text, style)))
    );
    return SIDES + Math.max(0.6, ...asked);
  });

/**
 * Widths of the columns, the names of the rows first. What is left over goes to the names as far as they need it, then to
 * columns whose words wrap, then to the names. Columns too wide for the slide are narrowed alike.
 */
export function tableWidths(table: CardTable, width: number): number[] {
  const asked = columnWidths(table);
  const sum = asked.reduce((all, column) => all + column, 0);
  const least = leastNames(width);
  if (sum > width - least) return [least, ...asked.map((column) => (column * (width - least)) / sum)];
  const names = Math.max(0, ...[table.head, ...table.rows.map(({ head }) => head)].map((head) => inches(head, HEAD)));
  const wanted = Math.min(width / 2, Math.max(least, SIDES + names));
  let left = Math.max(0, width - sum - wanted);
  const columns = asked.map((column, i) => {
    const whole = SIDES + Math.max(...textsOf(table, i).map(([text, style]) => inches(text, style)));
    const more = Math.min(left, Math.max(0, whole - column));
    left -= more;
    return column + more;
  });
  return [width - columns.reduce((all, column) => all + column, 0), ...columns];
}

/** Heights of the rows in columns of such widths, the head first. */
export function rowHeights(table: CardTable, widths: readonly number[]): number[] {
  const height = (texts: readonly string[], style: TextStyle) =>
    ENDS + Math.max(...texts.map((text, i) => heightOf(text, style, (widths[i] ?? 1) - SIDES)));
  return [
    height([table.head, ...table.columns.map(headText)], HEAD),
    ...table.rows.map((row) => height([row.head, ...row.cells.map(({ text }) => text)], CELL))
  ];
}

export const headText = ({ label, measure }: CardTable['columns'][number]): string =>
  [label, measure].filter(Boolean).join('\n');
