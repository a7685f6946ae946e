import type { PivotField, PivotLine } from '$lib/model/pivot';
import { linePath } from './linePath';

/** One cell of the head over the columns. */
export interface HeadCell {
  key: string;
  /** Empty where the cell says that its column adds up what stands beside it. */
  field: PivotField | '';
  member: string;
  /** Columns and rows of the head that it spans. */
  span: number;
  deep: number;
  /** Number of the column that it heads alone; −1 for a group of columns. */
  column: number;
}

/**
 * The head of a table row by row: columns of one outer member under one cell. A column with fewer members than there are
 * levels adds up its group, or everything: its cell reaches down to the numbers.
 */
export function columnHeads(columns: readonly PivotLine[], levels: number): HeadCell[][] {
  const deep = Math.max(1, levels);
  const heads: HeadCell[][] = Array.from({ length: deep }, () => []);
  const paths = columns.map(linePath);
  paths.forEach((path, column) => {
    for (let level = 0; level < deep; level++) {
      const row = heads[level]!;
      const part = path[level];
      if (!part) {
        // Reached by the row over it already.
        if (level > path.length) continue;
        row.push({ key: `${columns[column]?.key} sum`, field: '', member: '', span: 1, deep: deep - level, column });
        continue;
      }
      const key = path
        .slice(0, level + 1)
        .map(({ field, member }) => `${field}:${member}`)
        .join('/');
      const before = row.at(-1);
      const beside = level < deep - 1 && before?.key === key;
      if (beside) before.span++;
      else row.push({ key, ...part, span: 1, deep: 1, column: level === deep - 1 ? column : -1 });
    }
  });
  return heads;
}
