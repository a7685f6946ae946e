import { least, range, sum } from 'd3-array';
import { NBSP } from '$lib/language/number';
import { statusMark } from '$lib/language/status';
import type { Language } from '$lib/model/language';
import type { CardCell, CardTable } from '$lib/figures/export/card';
import type { PaperLayout } from '$lib/language/briefing/officialPaper';
import { textWidth, type Orientation } from './paper';

/** A table as it stands on paper. */
export interface TableShape {
  orientation: Orientation;
  /** Points of its type. */
  size: number;
  head: string;
  /** Of all columns, over the table; empty when columns differ and say their own. */
  measure: string;
  columns: readonly { label: string; measure: string }[];
  rows: readonly { head: string; cells: readonly ShapeCell[] }[];
  /** Millimetres: the column of names, then the others. */
  widths: readonly number[];
}

export interface ShapeCell {
  text: string;
  /** A value, why there is none, or words of a column that has no values (a verdict, a plan by its name). */
  kind: 'value' | 'reason' | 'words';
}

/** Left and right of a cell's text together, in millimetres. */
const PADDING = 4;
const NARROWEST_NAMES = 34;
/** Signs: a value that is longer may be parted between its words. */
const ONE_PIECE = 16;
/** Signs: a text that is longer may stand in two lines. */
const ONE_LINE = 12;
/** Lines of a cell; a table with taller ones is better on its side. */
const MOST_LINES = 5;
const WIDEST_TEXT = 80;
const WIDEST_VALUE = 48;
/** Beside the names, columns do not grow wider than this. */
const WIDEST_COLUMN = 34;

/**
 * A table in the form that fits the paper: upright, then turned (rows for columns), then on its side, then in parts that
 * each repeat the names. Never empty; a table without columns is one column of names.
 */
export function tableShapes(lang: Language, card: CardTable, layout: PaperLayout): TableShape[] {
  const plain = printed(lang, card);
  const turned = turnedOf(plain);
  const tries: [Printed | null, Orientation, number][] = [
    [plain, 'portrait', 12],
    [plain, 'portrait', 11],
    [turned, 'portrait', 12],
    [turned, 'portrait', 11],
    [plain, 'landscape', 11],
    [plain, 'landscape', 10]
  ];
  const fitting = tries.flatMap(([table, orientation, size]) => {
    const widths = table && widthsIn(table, textWidth(layout, orientation), size);
    return widths ? [{ lines: tallest(table, widths, size), shape: { ...table, orientation, size, widths } }] : [];
  });
  const best = fitting.find(({ lines }) => lines <= MOST_LINES) ?? least(fitting, ({ lines }) => lines);
  return best ? [best.shape] : inParts(plain, textWidth(layout, 'landscape'), 10);
}

type Printed = Omit<TableShape, 'orientation' | 'size' | 'widths'>;

/** A card may give a value as text only, in a measure of its own; it then has a status. */
const isValue = ({ value, status }: CardCell) => value !== null || status !== '';

/** Cells with the marks of their statuses; a mark that all values of a column share stands in its head. */
function printed(lang: Language, { head, columns, rows }: CardTable): Printed {
  const measures = new Set(columns.map((column) => column.measure));
  const [measure = ''] = measures.size === 1 ? measures : [];
  const markOf = ({ status }: CardCell) => (status ? statusMark(lang, status) : '');
  const valued = columns.map((_, i) => rows.some(({ cells: { [i]: cell } }) => cell && isValue(cell)));
  const shared = columns.map((_, i) => {
    const marks = new Set(
      rows
        .flatMap((row) => row.cells[i] ?? [])
        .filter(isValue)
        .map(markOf)
    );
    const [mark = ''] = marks.size === 1 && rows.length > 1 ? marks : [];
    return mark;
  });
  return {
    head,
    measure,
    columns: columns.map((column, i) => ({
      label: [column.label, shared[i]].filter(Boolean).join(' '),
      measure: measure ? '' : column.measure
    })),
    rows: rows.map((row) => ({
      head: row.head,
      cells: columns.map((_, i): ShapeCell => {
        const cell = row.cells[i];
        if (!cell) return { text: '', kind: 'words' };
        if (!isValue(cell)) return { text: lastWordsTogether(cell.text), kind: valued[i] ? 'reason' : 'words' };
        const mark = shared[i] ? '' : markOf(cell);
        return { text: [cell.text, mark].filter(Boolean).join(NBSP), kind: 'value' };
      })
    }))
  };
}

/** No last word alone in a line: `chưa có số`, `công bố`. */
const lastWordsTogether = (text: string) => text.replace(/ (\S+)$/, `${NBSP}$1`);

/** Rows for columns; null where the columns are not of one measure. */
function turnedOf({ measure, columns, rows }: Printed): Printed | null {
  if (columns.some((column) => column.measure) || rows.length === 0) return null;
  return {
    head: '',
    measure,
    columns: rows.map(({ head }) => ({ label: head, measure: '' })),
    rows: columns.map(({ label }, i) => ({ head: label, cells: rows.flatMap((row) => row.cells[i] ?? []) }))
  };
}

/** About how wide a text is in Times: half its size for each sign, bold a little more. */
const widthOf = (text: string, size: number, bold = false) => (text.length * size * (bold ? 0.55 : 0.5) * 25.4) / 72;

const widestWord = (text: string, size: number, bold = false) =>
  Math.max(0, ...text.split(/[ \n]/).map((word) => widthOf(word, size, bold)));

/** Widths that add up to `width`, null when a number or a word would be broken. */
function widthsIn({ head, columns, rows }: Printed, width: number, size: number): number[] | null {
  const names = [head, ...rows.map((row) => row.head)];
  const shortest = Math.max(NARROWEST_NAMES, PADDING + Math.max(...names.map((name) => widestWord(name, size, true))));
  const natural = Math.max(shortest, PADDING + Math.max(...names.map((name) => widthOf(name, size))));
  const needs = columns.map(({ label, measure }, i) => {
    const cells = rows.flatMap((row) => row.cells[i] ?? []);
    const needed =
      PADDING +
      Math.max(
        widestWord(label, size, true),
        widestWord(measure, size),
        ...cells.map(({ text, kind }) =>
          kind === 'value' && text.length <= ONE_PIECE ? widthOf(text, size) : widestWord(text, size)
        )
      );
    const values = cells.filter(({ kind }) => kind === 'value').map(({ text }) => widthOf(text, size));
    const wanted = [
      ...[label, measure, ...cells.map(({ text }) => text)].map((text) => wantedFor(text, size)),
      ...values.map((line) => Math.min(line, WIDEST_VALUE))
    ];
    return { needed, wish: Math.max(0, PADDING + Math.max(...wanted) - needed) };
  });
  const spare = width - shortest - sum(needs, ({ needed }) => needed);
  if (spare < 0) return null;
  const wishes = natural - shortest + sum(needs, ({ wish }) => wish);
  const granted = Math.min(1, spare / (wishes || 1));
  const rest = (spare - granted * wishes) / (needs.length + 1);
  const each = needs.map(({ needed, wish }) => {
    const column = needed + granted * wish;
    return column + Math.min(rest, Math.max(0, WIDEST_COLUMN - column));
  });
  return [width - sum(each), ...each];
}

/** A short text in one line, a longer one in two, a long one in as many as leave room for the other columns. */
function wantedFor(text: string, size: number): number {
  const line = widthOf(text, size, true);
  if (text.length <= ONE_LINE) return line;
  return Math.max(Math.min(0.6 * line, WIDEST_COLUMN), Math.min(line / 4, WIDEST_TEXT));
}

/** About how many lines the tallest cell has. */
const tallest = ({ rows }: Printed, widths: readonly number[], size: number): number =>
  Math.max(
    1,
    ...rows.flatMap((row) =>
      [row.head, ...row.cells.map(({ text }) => text)].map((text, i) =>
        Math.ceil(widthOf(text, size) / Math.max(1, (widths[i] ?? 0) - PADDING))
      )
    )
  );

/** Parts of about as many columns each, as few as fit; a column that does not fit even by itself shares the width. */
function inParts(table: Printed, width: number, size: number): TableShape[] {
  const count = table.columns.length;
  for (let parts = 2; parts <= count; parts++) {
    const each = Math.ceil(count / parts);
    const shapes = range(0, count, each).flatMap((from): TableShape | [] => {
      const part = partOf(table, from, Math.min(count, from + each));
      const widths = widthsIn(part, width, size);
      return widths ? { ...part, orientation: 'landscape', size, widths } : [];
    });
    if (shapes.length === Math.ceil(count / each)) return shapes;
  }
  return range(0, Math.max(1, count)).map((from) => {
    const part = partOf(table, from, from + 1);
    const share = width / (1 + part.columns.length);
    return { ...part, orientation: 'landscape', size, widths: [share, ...part.columns.map(() => share)] };
  });
}

const partOf = (table: Printed, from: number, to: number): Printed => ({
  ...table,
  columns: table.columns.slice(from, to),
  rows: table.rows.map((row) => ({ ...row, cells: row.cells.slice(from, to) }))
});
