import { fold } from '../../model/fold';
import type { ColumnReading, FileReading, ReadColumn } from '../../model/ownFile';
import { cellText, isEmptyCell, type Cell, type Row } from '../cells/cell';
import { columnName, unique } from '../cells/columnName';
import { isMissingMark } from '../cells/isMissingMark';
import { isPercent, readCell } from '../cells/readCell';

/** The share of a column's figures that must read as one kind; those left over are told as refused. */
const LEAST = 0.8;

/** What each column of the body is, by its first rows. `titles` has one for each column, empty where there is none. */
export function sniffColumns(
  body: readonly Row[],
  titles: readonly string[],
  reading: Pick<FileReading, 'decimal' | 'dateOrder'>
): ReadColumn[] {
  const taken = new Set<string>();
  const shown = new Set(titles.filter(Boolean));
  return titles.map((title, i) => {
    const name = unique(columnName(title, i + 1), taken, (text, n) => `${text}_${n}`);
    const cells = body.map((row) => row[i]).filter((cell): cell is Cell => !isEmptyCell(cell));
    const as = cells.length || title ? columnReading(cells, title, reading) : 'skip';
    return { title: title || unique(name, shown, (text, n) => `${text} (${n})`), name, as };
  });
}

function columnReading(
  cells: readonly Cell[],
  title: string,
  reading: Pick<FileReading, 'decimal' | 'dateOrder'>
): ColumnReading {
  const values = cells.filter((cell) => !isMissingMark(cellText(cell)) && !isFormula(cell));
  if (!values.length) return cells.length && !cells.some(isTick) ? 'number' : 'text';
  const share = (as: ColumnReading) =>
    values.filter((cell) => (readCell(cell, as, reading) ?? undefined) !== undefined).length / values.length;
  if (
    !values.some((cell) => typeof cell === 'string' && isCode(cell)) &&
    share('number') >= (isOrdinal(title) ? 1 : LEAST)
  )
    return values.filter(isPercent).length * 2 > values.length ? 'percent' : 'number';
  if (share('date') >= LEAST) return 'date';
  return share('truth') === 1 ? 'truth' : 'text';
}

function isFormula(cell: Cell): boolean {
  return typeof cell === 'object' && 'formula' in cell;
}

/** In a column of nothing else it says yes. */
function isTick(cell: Cell): boolean {
  return typeof cell === 'string' && cell.trim().toLowerCase() === 'x';
}

/** Figures that name and do not count: a zero in front, or more than a number can hold. */
function isCode(text: string): boolean {
  return /^\s*(?:0\d+|\d{16,})\s*$/.test(text);
}

/** Roman numbers among the others are names of groups. */
function isOrdinal(title: string): boolean {
  return /^(?:stt|tt|so tt|so thu tu|no\.?)$/.test(fold(title));
}
