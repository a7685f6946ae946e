/** How a column stands in the head of a big table. */
export interface BigColumn {
  name: string;
  /** A word for what it holds, beside the name. */
  kind: string;
  /** Numbers stand at the right. */
  number: boolean;
  sort: 'ascending' | 'descending' | 'none';
  filtered: boolean;
}

/** Texts of a big table, in the reader's language. */
export interface BigWords {
  /** Accessible name. */
  label: string;
  /** How the keys go. */
  help: string;
  /** Over the numbers of the rows. */
  corner: string;
  missing: string;
  /** In a cell that is not here yet. */
  pending: string;
  filtered: string;
  sort: (column: string) => string;
  more: (column: string) => string;
}
