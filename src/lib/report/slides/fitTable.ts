import type { CardTable } from '$lib/figures/export/card';
import { approximateWidth, wrapText, type TextStyle } from '$lib/figures/export/wrapText';
import { TABLE_ROOM, TABLE_TYPE } from './stage';

/** Sizes in pixels: of the type, a line, the padding above and below a row, the space between columns. */
export interface TableType {
  size: number;
  line: number;
  padding: number;
  gap: number;
}

/** In sizes of the type: the column of names, tighter where all columns then fit; and where a reason or a label wraps. */
const NAME = { least: 8, most: 20, tight: 13 } as const;
const COLUMN_MOST = 10;

/**
 * A table in pieces that fit in a room, each with its head: first the columns are shared out, the names of the rows
 * before each share; then the rows, as evenly as they can be. Every cell is in exactly one piece; at least one piece.
 */
export function fitTable(
  table: CardTable,
  room: { width: number; height: number } = TABLE_ROOM,
  type: TableType = TABLE_TYPE
): CardTable[] {
  const cell: TextStyle = { size: type.size, weight: 400 };
  const heads = [table.head, ...table.rows.map((row) => row.head)].map((name) => approximateWidth(name, cell));
  const widths = table.columns.map((_, i) => columnWidth(table, i, type));
  const nameWithin = (most: number) => Math.min(most * type.size, Math.max(NAME.least * type.size, ...heads));
  const [wide, tight] = [nameWithin(NAME.most), nameWithin(NAME.tight)];
  const sharesBeside = (own: number) => shareColumns(widths, room.width - own);
  const name = sharesBeside(tight).length < sharesBeside(wide).length ? tight : wide;

  return sharesBeside(name).flatMap((at) => {
    const columns = at.flatMap((i) => table.columns[i] ?? []);
    const rows = table.rows.map((row) => ({ head: row.head, cells: at.flatMap((i) => row.cells[i] ?? []) }));
    const places = [name, ...at.map((i) => (widths[i] ?? 0) - type.gap)];
    const heights = rows.map((row) => height([row.head, ...row.cells.map(({ text }) => text)], places, cell, type));
    const labels = [table.head, ...columns.map(({ label, measure }) => [label, measure].filter(Boolean).join('\n'))];
    const head = height(labels, places, { ...cell, weight: 600 }, type);
    return runs(heights, evenRoom(heights, room.height - head, type.line)).map(([from, to]) => ({
      head: table.head,
      columns,
      rows: rows.slice(from, to)
    }));
  });
}

/** A number is written on one line; words wrap. */
function columnWidth({ columns, rows }: CardTable, i: number, { size, gap }: TableType): number {
  const cells = rows.flatMap((row) => row.cells[i] ?? []);
  const style: TextStyle = { size, weight: 600 };
  const numbers = cells.filter(({ value }) => value !== null).map(({ text, status }) => text + (status && ' [xxxx]'));
  const words = cells.filter(({ value }) => value === null).map(({ text }) => text);
  return (
    gap +
    Math.max(
      ...numbers.map((text) => approximateWidth(text, style)),
      ...[columns[i]?.label ?? '', columns[i]?.measure ?? '', ...words].map((text) =>
        Math.min(COLUMN_MOST * size, approximateWidth(text, style))
      )
    )
  );
}

/** Which columns stand beside each other; a column that is wider than the room stands alone. */
function shareColumns(widths: readonly number[], room: number): number[][] {
  const shares: number[][] = [[]];
  let used = 0;
  widths.forEach((width, i) => {
    if (used > 0 && used + width > room) {
      shares.push([]);
      used = 0;
    }
    shares.at(-1)?.push(i);
    used += width;
  });
  return shares;
}

const height = (texts: readonly string[], widths: readonly number[], style: TextStyle, type: TableType): number =>
  type.padding + type.line * Math.max(...texts.map((text, i) => lineCount(text, widths[i] ?? 0, style)));

const lineCount = (text: string, width: number, style: TextStyle): number =>
  text
    .split('\n')
    .reduce(
      (sum, line) => sum + Math.max(1, wrapText(line, style, Math.max(width, style.size), approximateWidth).length),
      0
    );

/** The least room that takes no more runs than the whole of it. */
function evenRoom(heights: readonly number[], room: number, step: number): number {
  if (!Number.isFinite(room)) return room;
  const fewest = runs(heights, room).length;
  let even = room;
  while (even > step && runs(heights, even - step).length === fewest) even -= step;
  return even;
}

/** Runs of rows `[from, to)` no higher than `room`; a row that is higher stands alone. */
function runs(heights: readonly number[], room: number): [number, number][] {
  const found: [number, number][] = [[0, 0]];
  let used = 0;
  heights.forEach((own, i) => {
    const last = found.at(-1);
    if (last && (used === 0 || used + own <= room)) {
      last[1] = i + 1;
      used += own;
    } else {
      found.push([i, i + 1]);
      used = own;
    }
  });
  return found;
}
