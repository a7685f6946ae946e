import type { ColumnReading, FileReading } from '../../model/ownFile';
import type { OwnValue } from '../ownColumns';
import type { Cell } from './cell';
import { cellText } from './cell';
import { isMissingMark } from './isMissingMark';
import { readDate } from './readDate';
import { hasPercent, readNumber } from './readNumber';
import { readTruth } from './readTruth';

/** A cell as its column says; undefined where it cannot be. Percents of a column read as numbers stay as printed. */
export function readCell(
  cell: Cell | undefined,
  as: ColumnReading,
  reading: Pick<FileReading, 'decimal' | 'dateOrder'>
): OwnValue | undefined {
  if (cell === undefined) return null;
  if (typeof cell === 'object' && 'formula' in cell) return undefined;
  if (as === 'number' || as === 'percent') return numberOf(cell, reading.decimal);
  const text = cellText(cell, reading.decimal).trim();
  if (text === '') return null;
  if (as === 'text') return text;
  const value = as === 'date' ? readDate(text, reading.dateOrder) : typeof cell === 'boolean' ? cell : readTruth(text);
  return value === undefined && isMissingMark(text) ? null : value;
}

function numberOf(cell: Exclude<Cell, { formula: string }>, decimal: ',' | '.'): number | null | undefined {
  if (typeof cell === 'string') return readNumber(cell, decimal);
  if (typeof cell === 'number') return cell;
  return typeof cell === 'boolean' ? undefined : cell.percent;
}

/** Whether a cell is a number with a percent sign. */
export function isPercent(cell: Cell | undefined): boolean {
  return typeof cell === 'string' ? hasPercent(cell) : typeof cell === 'object' && 'percent' in cell;
}
