import type { Row } from '../cells/cell';
import type { Merge } from '../xlsx/readSheet';

/** Rows of a file as they stand, with titles, head and notes. */
export interface Grid {
  /** Calls `visit` with each row and its line from 1, until it says `false`. */
  each(visit: (row: Row, line: number) => boolean | void): void;
  /** Of a workbook. */
  merges: readonly Merge[];
  /** About how many rows there are, for progress. */
  size: number;
}
