import { FileProblem, type Encoding, type FileReading, type ReadColumn } from '../model/ownFile';
import { cellText, isEmptyRow, type Row } from './cells/cell';
import { sniffDateOrder } from './cells/readDate';
import { sniffDelimiter } from './cells/sniffDelimiter';
import { sniffNumbers } from './cells/sniffNumbers';
import { sniffEncoding } from './encoding/sniffEncoding';
import { sniffFont } from './encoding/sniffFont';
import type { FileSource } from './fileSource';
import type { Grid } from './head/grid';
import { headTitles } from './head/headTitles';
import { isFigure } from './head/headRow';
import { isRepeatedHead } from './head/isRepeatedHead';
import { sniffHead } from './head/sniffHead';
import { MOST_COLUMNS } from './limits';
import { sniffColumns } from './table/sniffColumns';

/** Rows that are looked at for what the columns are, and of these those that may hold the head. */
const SAMPLE = 2_000;
const HEAD_WITHIN = 100;

/**
 * The reading of a text file or a workbook: what is wanted, and guesses for the rest. Wanted columns hold where their titles
 * are still there. Throws `mixed-encoding`, `too-many-columns`, `no-table`, and what the source throws.
 */
export function guessReading(source: FileSource, wanted: Partial<FileReading> = {}): FileReading {
  const base = source.kind === 'csv' ? textReading(source, wanted) : sheetReading(source, wanted);
  const { rows, merges } = firstRows(source.grid(base));
  const head = headOf(rows, merges, wanted);
  const end = head.headFrom + head.headRows;
  const heads = rows.slice(head.headFrom, end);
  const body = withoutNotes(rows.slice(end)).filter((row) => !isEmptyRow(row) && !isRepeatedHead(row, heads));
  const width = widthOf(rows.slice(head.headFrom));
  if (!width) throw new FileProblem('no-table');
  const decimal = wanted.decimal ?? decimalOf(rows, body, base.delimiter);
  const dateOrder = wanted.dateOrder ?? sniffDateOrder(texts(body));
  const titles = headTitles(rows, head, width, merges);
  const guesses = sniffColumns(body, titles, { decimal, dateOrder });
  return { ...base, decimal, dateOrder, ...head, columns: withWanted(guesses, wanted.columns) };
}

type Base = Pick<FileReading, 'kind' | 'encoding' | 'delimiter' | 'sheets' | 'sheet'>;

function textReading(source: FileSource, wanted: Partial<FileReading>): Base {
  const encoding = wanted.encoding ?? textEncoding(source);
  const delimiter = wanted.delimiter ?? sniffDelimiter(source.text(encoding));
  return { kind: 'csv', encoding, delimiter, sheets: [], sheet: '' };
}

/** Text of an old font that was saved as Unicode is still in that font. */
function textEncoding(source: FileSource): Encoding {
  const FIRST = 100_000;
  const encoding = sniffEncoding(source.bytes);
  return encoding === 'utf-8' ? (sniffFont(source.text(encoding).slice(0, FIRST)) ?? encoding) : encoding;
}

function sheetReading(source: FileSource, wanted: Partial<FileReading>): Base {
  const sheets = source.sheets();
  const base = { kind: 'xlsx', delimiter: ',', sheets } as const;
  const named = sheets.find((sheet) => sheet === wanted.sheet);
  const sheet = named ?? sheets.find((one) => hasRows(source, one)) ?? sheets[0]!;
  const grid = source.grid({ ...base, encoding: 'utf-8', sheet });
  const encoding = wanted.encoding ?? sniffFont([...texts(firstRows(grid).rows)].join('\n')) ?? 'utf-8';
  return { ...base, encoding, sheet };
}

function hasRows(source: FileSource, sheet: string): boolean {
  let found = 0;
  source.grid({ kind: 'xlsx', encoding: 'utf-8', delimiter: ',', sheet }).each((row) => isEmptyRow(row) || ++found < 2);
  return found > 1;
}

function firstRows(grid: Grid): { rows: Row[]; merges: Grid['merges'] } {
  const rows: Row[] = [];
  grid.each((row) => {
    if (row.length > MOST_COLUMNS) {
      const columns = widthOf([row]);
      if (columns > MOST_COLUMNS) throw new FileProblem('too-many-columns', { columns, limit: MOST_COLUMNS });
    }
    return rows.push(row) < SAMPLE;
  });
  return { rows, merges: grid.merges.filter(({ top }) => top < SAMPLE) };
}

function headOf(rows: readonly Row[], merges: Grid['merges'], wanted: Partial<FileReading>) {
  const guess = sniffHead(rows.slice(0, HEAD_WITHIN), merges);
  const headFrom = Math.max(0, wanted.headFrom ?? guess.headFrom);
  return { headFrom, headRows: Math.max(0, wanted.headRows ?? guess.headRows) };
}

/** Without the rows below the last figure that an empty row parts from the table: notes and signatures. */
function withoutNotes(rows: readonly Row[]): readonly Row[] {
  const last = rows.findLastIndex((row) => row.some(isFigure));
  const gap = last === -1 ? -1 : rows.findIndex((row, i) => i > last && isEmptyRow(row));
  return gap === -1 ? rows : rows.slice(0, gap);
}

/** The last column that anything stands in, from 1. */
function widthOf(rows: readonly Row[]): number {
  let width = 0;
  for (const row of rows) for (let i = row.length; i > width; i--) if (cellText(row[i - 1]).trim() !== '') width = i;
  return width;
}

/** Where the figures say nothing, Vietnamese print a comma; so does a program that had to part cells by `;`. */
function decimalOf(rows: readonly Row[], body: readonly Row[], delimiter: string): ',' | '.' {
  const isVietnamese = [...texts(rows)].some((text) => /[\u1ea0-\u1ef9đĐơƠưƯăĂ]/.test(text));
  return sniffNumbers(texts(body), isVietnamese || delimiter === ';' ? ',' : '.');
}

function* texts(rows: readonly Row[]): Generator<string> {
  for (const row of rows) for (const cell of row) if (typeof cell === 'string') yield cell;
}

function withWanted(guesses: readonly ReadColumn[], wanted: readonly ReadColumn[] = []): ReadColumn[] {
  const byTitle = new Map(wanted.map((column) => [column.title, column]));
  return guesses.map((guess) => {
    const column = byTitle.get(guess.title);
    return column ? { ...guess, as: column.as } : guess;
  });
}
