import { COLUMNS } from '../columns';
import { readCsv } from '../readCsv';

/** A table that the steward dropped, as CSV whose lines are those of the file or the rows of the sheet. */
export interface DroppedTable {
  /** For the steward: `dot-6.csv`, `dot-6.xlsx (Nguon)`. */
  name: string;
  text: string;
}

/** What a release can bring. */
export type ReleaseKind = 'observations' | 'sources';

/** Told by its head. A head of neither is one of observations, whose check then names the columns that are missing. */
export function kindOf({ name, text }: DroppedTable): ReleaseKind {
  const { header } = readCsv(name, text);
  const has = (column: string) => header.includes(column);
  return COLUMNS.sources.every(has) || (has('code') && !has('indicator')) ? 'sources' : 'observations';
}
