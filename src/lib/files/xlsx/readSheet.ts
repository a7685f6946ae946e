import { FileProblem } from '../../model/ownFile';
import type { Cell } from '../cells/cell';
import { MOST_CELLS, MOST_COLUMNS, MOST_ROWS } from '../limits';
import type { NumberStyle } from './readStyles';
import { attribute, readXml } from './readXml';
import { serialDate } from './serialDate';

/** A block of cells shown as one; both ends included, counted from 0. */
export interface Merge {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface SheetCells {
  /** By row of the sheet; rows without cells are empty. */
  rows: Cell[][];
  merges: Merge[];
}

export interface SheetContext {
  strings: readonly string[];
  styles: readonly NumberStyle[];
  from1904: boolean;
}

/** The cells of a sheet as they were saved, texts composed (NFC). Formulas are never evaluated. Throws `damaged`, `too-many-columns`, `too-many-rows`. */
export function readSheet(xml: string, context: SheetContext): SheetCells {
  const rows: Cell[][] = [];
  const merges: Merge[] = [];
  let row = -1;
  let column = -1;
  let count = 0;
  let attributes = '';
  let value: string | undefined;
  let formula: string | undefined;
  let inside: 'v' | 'f' | 't' | undefined;
  let aside = 0;
  let inCell = false;

  const store = () => {
    const cell = cellOf(attributes, value, formula, context);
    if (cell === undefined) return;
    if (column >= MOST_COLUMNS) throw new FileProblem('too-many-columns', { columns: column + 1, limit: MOST_COLUMNS });
    if (row >= MOST_ROWS || ++count > MOST_CELLS)
      throw new FileProblem('too-many-rows', { rows: row + 1, limit: MOST_ROWS });
    while (rows.length <= row) rows.push([]);
    rows[row]![column] = cell;
  };
  readXml(xml, {
    open: (name, written) => {
      switch (name) {
        case 'row':
          row = position(attribute(written, 'r'), row + 1);
          column = -1;
          break;
        case 'c':
          inCell = true;
          attributes = written;
          column = columnOf(attribute(written, 'r')) ?? column + 1;
          value = formula = undefined;
          break;
        case 'v':
        case 'f':
          if (inCell) inside = name;
          if (inCell && name === 'f') formula ??= '';
          break;
        case 't':
          if (inCell && !aside) inside = 't';
          break;
        case 'rPh':
          aside++;
          break;
        case 'mergeCell': {
          const merge = mergeOf(attribute(written, 'ref') ?? '');
          if (merge) merges.push(merge);
        }
      }
    },
    close: (name) => {
      if (name === 'c') {
        if (inCell) store();
        inCell = false;
      } else if (name === 'rPh') aside--;
      if (name === inside) inside = undefined;
    },
    text: (text) => {
      if (inside === 'f') formula += text;
      else if (inside) value = (value ?? '') + text;
    }
  });
  return { rows, merges };
}

function cellOf(
  attributes: string,
  value: string | undefined,
  formula: string | undefined,
  { strings, styles, from1904 }: SheetContext
): Cell | undefined {
  if (value === undefined) return formula === undefined ? undefined : { formula };
  switch (attribute(attributes, 't')) {
    case 's':
      return strings[Number(value)];
    case 'str':
    case 'inlineStr':
    case 'e':
      return value.normalize('NFC');
    case 'b':
      return value.trim() === '1' || value.trim() === 'true';
    case 'd':
      return value
        .trim()
        .replace('T', ' ')
        .replace(/ 00:00(:00(\.0+)?)?Z?$/, '');
  }
  const number = Number(value);
  if (value.trim() === '' || Number.isNaN(number)) return value.trim() === '' ? undefined : value;
  const style = styles[Number(attribute(attributes, 's') ?? -1)] ?? 'plain';
  if (style === 'percent') return { percent: Number((number * 100).toPrecision(15)) };
  return (style === 'date' && serialDate(number, from1904)) || number;
}

/** 1-based text to a position from 0. */
function position(text: string | undefined, otherwise: number): number {
  const number = Number(text);
  return Number.isInteger(number) && number > 0 ? number - 1 : otherwise;
}

/** The column of `AB12`, from 0. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^\$?([A-Z]{1,3})/i.exec(reference ?? '')?.[1]?.toUpperCase();
  if (!letters) return undefined;
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function mergeOf(reference: string): Merge | undefined {
  const [from = '', to = from] = reference.split(':');
  const [left, right] = [columnOf(from), columnOf(to)];
  const [top, bottom] = [from, to].map((end) => Number(/\d+$/.exec(end)?.[0]) - 1) as [number, number];
  if (left === undefined || right === undefined || !(top >= 0) || !(bottom >= top) || right < left) return undefined;
  return { top, left, bottom, right };
}
