import { FileProblem, type Encoding, type FileKind, type FileReading } from '../model/ownFile';
import { isEmptyCell, type Cell } from './cells/cell';
import { readDelimited } from './cells/readDelimited';
import { readNumber } from './cells/readNumber';
import { checkSize } from './checkSize';
import { decodeText } from './encoding/decodeText';
import { fromFont } from './encoding/fromFont';
import type { Grid } from './head/grid';
import { sniffKind } from './sniffKind';
import { openWorkbook, type OpenWorkbook } from './xlsx/openWorkbook';
import type { SheetCells } from './xlsx/readSheet';

export interface OwnFile {
  name: string;
  bytes: Uint8Array;
}

/** A file with what was already made of its bytes, so that a second reading is quick. */
export interface FileSource extends OwnFile {
  kind: FileKind;
  /** Of text. */
  text(encoding: Encoding): string;
  /** Of a workbook, its shown sheets first. */
  sheets(): readonly string[];
  /** The first rows are asked for before the reading is whole. Not of Parquet. */
  grid(reading: Pick<FileReading, 'kind' | 'encoding' | 'delimiter' | 'sheet'>): Grid;
}

/** Throws what `sniffKind` and `checkSize` throw. */
export function fileSource({ name, bytes }: OwnFile): FileSource {
  const kind = sniffKind(name, bytes);
  checkSize(name, bytes.length, kind);
  let text: { encoding: Encoding; text: string } | undefined;
  let workbook: OpenWorkbook | undefined;
  let sheet: { name: string; cells: SheetCells } | undefined;
  const source: FileSource = {
    name: name.replace(/^.*[/\\]/, ''),
    bytes,
    kind,
    text: (encoding) => {
      if (text?.encoding !== encoding) text = { encoding, text: withoutZeros(decodeText(bytes, encoding)) };
      return text.text;
    },
    sheets: () => (workbook ??= openWorkbook(bytes)).sheets,
    grid: ({ encoding, delimiter, sheet: wanted }) => {
      if (kind === 'csv') return textGrid(source.text(encoding), delimiter);
      workbook ??= openWorkbook(bytes);
      if (sheet?.name !== wanted) sheet = { name: wanted, cells: filledDown(workbook.cells(wanted)) };
      return sheetGrid(sheet.cells, encoding);
    }
  };
  return source;
}

function textGrid(text: string, delimiter: string): Grid {
  const LINE = 80;
  return { merges: [], size: text.length / LINE, each: (visit) => readDelimited(text, delimiter, visit) };
}

function sheetGrid({ rows, merges }: SheetCells, encoding: Encoding): Grid {
  const decoded = (cell: Cell) =>
    typeof cell === 'string' && (encoding === 'tcvn3' || encoding === 'vni') ? fromFont(cell, encoding) : cell;
  const isFont = encoding === 'tcvn3' || encoding === 'vni';
  return {
    merges,
    size: rows.length,
    each: (visit) => {
      for (const [i, row] of rows.entries()) if (visit(isFont ? row.map(decoded) : row, i + 1) === false) return;
    }
  };
}

/** A file of text has no zeros; what has them was cut or written wrongly. */
function withoutZeros(text: string): string {
  const at = text.indexOf('\0');
  if (at === -1) return text;
  throw new FileProblem('damaged', { line: text.slice(0, at).split('\n').length });
}

/**
 * A name merged over several rows belongs to each of them. A figure does not: repeated it would be counted several times.
 */
function filledDown(cells: SheetCells): SheetCells {
  const MOST = 2_000_000;
  let filled = 0;
  for (const { top, left, bottom, right } of cells.merges) {
    const cell = cells.rows[top]?.[left];
    if (left !== right || !isName(cell)) continue;
    for (let at = top + 1; at <= bottom && at < cells.rows.length && filled < MOST; at++, filled++)
      if (isEmptyCell(cells.rows[at]![left])) cells.rows[at]![left] = cell;
  }
  return cells;
}

function isName(cell: Cell | undefined): cell is string {
  return typeof cell === 'string' && !isEmptyCell(cell) && readNumber(cell, ',') === undefined;
}
