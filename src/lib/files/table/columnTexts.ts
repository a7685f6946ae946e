import type { OwnColumns } from '../ownColumns';

/** A text of a column and the rows that have it. */
export interface ColumnText {
  text: string;
  rows: number;
}

/** The different values of a column as text, in the order of their first row; as `AddedColumn.keys` look them up. */
export function columnTexts(table: OwnColumns, name: string): ColumnText[] {
  const counts = new Map<string, number>();
  for (const value of table.columns.find((column) => column.name === name)?.values ?? [])
    if (value !== null) counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
  return [...counts].map(([text, rows]) => ({ text, rows }));
}
