import { fold } from '../../model/fold';
import { cellText, isEmptyCell, type Cell, type Row } from '../cells/cell';
import { isMissingMark } from '../cells/isMissingMark';
import { readDate } from '../cells/readDate';
import { readNumber } from '../cells/readNumber';

export function filledOf(row: Row): Cell[] {
  return row.filter((cell) => !isEmptyCell(cell)) as Cell[];
}

/** A figure, a date, a truth or a formula: what stands in a table's body. */
export function isFigure(cell: Cell | undefined): boolean {
  if (cell === undefined) return false;
  if (typeof cell !== 'string') return true;
  return typeof numberOf(cell) === 'number' || readDate(cell, 'day') !== undefined;
}

export function isMark(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && cell.trim() !== '' && isMissingMark(cell);
}

function numberOf(cell: Cell): number | undefined {
  if (typeof cell === 'number') return cell;
  return typeof cell === 'string' ? (readNumber(cell, ',') ?? readNumber(cell, '.') ?? undefined) : undefined;
}

/** `A | B | (1) | (2) | (3)=(1)/(2)`, the numbers of the columns; at least two of them numbers that go up by one. */
export function isIndexRow(row: Row): boolean {
  const texts = filledOf(row).map((cell) => cellText(cell).trim());
  if (!texts.every((text) => /^\(?(?:[A-Z]|\d{1,3})\)?(?:\s*=.*)?$/.test(text))) return false;
  const numbers = texts.map((text) => Number(/\d+/.exec(text)?.[0] ?? NaN)).filter((number) => !Number.isNaN(number));
  return numbers.length >= 2 && isAscending(numbers) && numbers[0]! <= 3;
}

/** Columns named by a year, or by months and quarters counted from one: `Đơn vị | 2021 | 2022`. */
export function isCountedHead(row: Row, next: Row | undefined): boolean {
  const at = row.flatMap((cell, i) => (isFigure(cell) ? [i] : []));
  const numbers = at.map((i) => numberOf(row[i]!) ?? NaN);
  if (!at.length || !numbers.every(Number.isInteger)) return false;
  const counted = (values: readonly number[]) =>
    values.every((value) => value >= 1900 && value <= 2100) ||
    (values.length >= 3 && isAscending(values) && values[0] === 1);
  if (!counted(numbers)) return false;
  const below = next ? at.map((i) => (next[i] === undefined ? NaN : (numberOf(next[i]) ?? NaN))) : [];
  return below.length > 0 && !counted(below);
}

function isAscending(numbers: readonly number[]): boolean {
  return numbers.every((number, i) => i === 0 || number === numbers[i - 1]! + 1);
}

/** A line of the page above a table: the motto of the state, the unit of measure, the number of a form. */
export function isCaption(row: Row): boolean {
  return filledOf(row).some((cell) => CAPTION.test(fold(cellText(cell))));
}

const CAPTION =
  /^\(?\s*(?:don vi( tinh)?|dvt|unit)\s*:|^cong hoa xa hoi|^doc lap\s*-|^dang cong san viet nam|^bieu (so|mau)|^mau so|^kem theo/;

/** A row inside a table that only names those below it: `I | Khu vực Nhà nước`, or one text in front. */
export function isSection(row: Row): boolean {
  const filled = filledOf(row);
  if (filled.length > 2 || filled.some(isFigure)) return false;
  const first = row.findIndex((cell) => !isEmptyCell(cell));
  if (first > 1) return false;
  return filled.length === 1 || /^(?:[IVX]{1,5}|[A-Z]|\d{1,3})[.)]?$/i.test(cellText(filled[0]).trim());
}
