import { COLUMNS } from '../columns';
import { csvLine } from '../csvLine';
import type { Row } from '../readCsv';

const ORDER = ['indicator', 'unit', 'period', 'published', 'dimension', 'category', 'source'] as const;

/** Rows as a file of `data/observations`: its columns only, sorted, cells as printed. */
export function observationsText(rows: readonly Row[]): string {
  const cell = (row: Row, name: string) => row.cells[name] ?? '';
  const compare = (a: Row, b: Row) => {
    const name = ORDER.find((column) => cell(a, column) !== cell(b, column));
    return name === undefined ? 0 : cell(a, name) < cell(b, name) ? -1 : 1;
  };
  const lines = [...rows].sort(compare).map((row) => csvLine(COLUMNS.observations.map((name) => cell(row, name))));
  return [csvLine(COLUMNS.observations), ...lines, ''].join('\n');
}
