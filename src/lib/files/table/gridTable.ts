import { fold } from '../../model/fold';
import { FileProblem, type FileReading, type ReadColumn, type RefusedCell } from '../../model/ownFile';
import { cellText, isEmptyCell, isEmptyRow, type Row } from '../cells/cell';
import { readCell } from '../cells/readCell';
import type { Grid } from '../head/grid';
import { filledOf } from '../head/headRow';
import { isRepeatedHead } from '../head/isRepeatedHead';
import { MOST_CELLS, MOST_REFUSED, MOST_ROWS } from '../limits';
import type { AddedColumn, OwnColumn, OwnColumns, OwnType, OwnValue } from '../ownColumns';
import type { OnReadProgress } from '../readProgress';
import { addedColumns } from './addedColumns';

export interface TableOptions {
  added?: readonly AddedColumn[];
  onProgress?: OnReadProgress | undefined;
}

/** All rows of a grid as its reading says. Throws `no-table`, `too-many-rows`, and what the grid throws. */
export function gridTable(grid: Grid, reading: FileReading, { added = [], onProgress }: TableOptions = {}): OwnColumns {
  const builder = new TableBuilder(reading);
  const heads: Row[] = [];
  const end = reading.headFrom + reading.headRows;
  let index = 0;
  grid.each((row, line) => {
    const at = index++;
    if (at < end) {
      if (at >= reading.headFrom) heads.push(row);
    } else if (isEmptyRow(row)) builder.skipEmpty();
    else if (isRepeatedHead(row, heads)) builder.skipRow();
    else builder.add(row, line);
    if (index % 20_000 === 0) onProgress?.({ part: 'read', share: Math.min(1, index / Math.max(index, grid.size)) });
  });
  return builder.finish(added);
}

/** A row without any figure that may be a note under the table: known once the table has ended. */
interface Waiting {
  row: Row;
  line: number;
  afterEmpty: boolean;
}

class TableBuilder {
  readonly #columns: readonly (ReadColumn & { at: number; values: OwnValue[]; seen: Map<string, string> })[];
  readonly #typed: readonly number[];
  readonly #refused: RefusedCell[] = [];
  readonly #reading: FileReading;
  #refusedCount = 0;
  #skipped = 0;
  #rows = 0;
  #waiting: Waiting[] = [];
  #afterEmpty = false;

  constructor(reading: FileReading) {
    this.#reading = reading;
    this.#columns = reading.columns.flatMap((column, at) =>
      column.as === 'skip' ? [] : [{ ...column, at, values: [], seen: new Map<string, string>() }]
    );
    this.#typed = this.#columns.filter(({ as }) => as !== 'text').map(({ at }) => at);
  }

  skipRow(): void {
    this.#skipped++;
  }

  skipEmpty(): void {
    this.#skipped++;
    this.#afterEmpty = true;
  }

  add(row: Row, line: number): void {
    const MOST_NOTES = 100;
    const mayBeNote = this.#typed.length > 0 && this.#typed.every((at) => this.#isNoFigure(row, at));
    if (mayBeNote && this.#waiting.length < MOST_NOTES) this.#waiting.push({ row, line, afterEmpty: this.#afterEmpty });
    else {
      this.#release(this.#waiting);
      this.#take(row, line);
    }
    this.#afterEmpty = false;
  }

  finish(added: readonly AddedColumn[]): OwnColumns {
    const notes = this.#waiting.findIndex(
      ({ row, afterEmpty }) => (afterEmpty || isNote(row)) && filledOf(row).length <= 3
    );
    const kept = notes === -1 ? this.#waiting : this.#waiting.slice(0, notes);
    this.#skipped += this.#waiting.length - kept.length;
    this.#release(kept);
    if (!this.#rows || !this.#columns.length) throw new FileProblem('no-table');
    const columns = this.#columns.map(({ name, as, values }): OwnColumn => ({ name, type: typeOf(as), values }));
    return {
      columns: [...columns, ...addedColumns(columns, added, this.#rows)],
      rows: this.#rows,
      refused: this.#refused,
      refusedCount: this.#refusedCount,
      skipped: this.#skipped
    };
  }

  #isNoFigure(row: Row, at: number): boolean {
    if (isEmptyCell(row[at])) return true;
    const column = this.#reading.columns[at]!;
    return readCell(row[at], column.as, this.#reading) === undefined && typeof row[at] === 'string';
  }

  #release(rows: readonly Waiting[]): void {
    for (const { row, line } of rows) this.#take(row, line);
    this.#waiting = [];
  }

  #take(row: Row, line: number): void {
    this.#rows++;
    if (this.#rows > MOST_ROWS || this.#rows * this.#columns.length > MOST_CELLS)
      throw new FileProblem('too-many-rows', { rows: this.#rows, limit: this.#rows - 1 });
    for (const column of this.#columns) {
      const cell = row[column.at];
      const value = readCell(cell, column.as, this.#reading);
      if (value === undefined) this.#refuse(line, column.name, cellText(cell, this.#reading.decimal));
      column.values.push(typeof value === 'string' ? shared(column.seen, value) : (value ?? null));
    }
    for (let at = this.#reading.columns.length; at < row.length; at++)
      if (!isEmptyCell(row[at])) this.#refuse(line, `cot_${at + 1}`, cellText(row[at], this.#reading.decimal));
  }

  #refuse(line: number, column: string, text: string): void {
    this.#refusedCount++;
    if (this.#refused.length < MOST_REFUSED) this.#refused.push({ line, column, text });
  }
}

/** One string for equal texts: a column of names says few, many times. */
function shared(seen: Map<string, string>, text: string): string {
  const MOST = 10_000;
  const known = seen.get(text);
  if (known !== undefined) return known;
  if (seen.size < MOST) seen.set(text, text);
  return text;
}

function isNote(row: Row): boolean {
  const text = fold(cellText(filledOf(row)[0]));
  return /^(?:ghi chu|nguon|chu thich|note|source|nguoi lap|\*|\(\*|\(\d\)|\[\d)/.test(text);
}

function typeOf(as: ReadColumn['as']): OwnType {
  return as === 'percent' ? 'number' : as === 'skip' ? 'text' : as;
}
