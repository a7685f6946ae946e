import type { ColumnKind, ConsoleColumn } from './console';

const NUMBER = /^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|FLOAT|REAL|DOUBLE|DECIMAL\(\d+,\s*\d+\))$/;

/** What a column of an SQL type holds. */
export function kindOf(type: string): ColumnKind {
  if (NUMBER.test(type)) return 'number';
  if (type === 'VARCHAR' || type === 'UUID' || /^ENUM\([^]*\)$/.test(type)) return 'text';
  if (type === 'DATE') return 'date';
  if (/^TIMESTAMP(_\w+)?( WITH TIME ZONE)?$/.test(type)) return 'time';
  return type === 'BOOLEAN' ? 'boolean' : 'other';
}

/** Name of the column `index` in the tables that hold results: names of the reader may be anything. */
export const held = (index: number): string => `c${index}`;

/** A held column as it sorts, compares and is counted: text and `other` as text. */
export function comparable({ kind }: ConsoleColumn, index: number): string {
  return kind === 'text' || kind === 'other' ? `${held(index)}::varchar` : held(index);
}

/** A held column as it leaves the engine (`ConsoleValue`). Nested numbers would arrive as bytes of another type (`rows`). */
export function leaving({ kind }: ConsoleColumn, index: number): string {
  if (kind === 'boolean') return held(index);
  if (kind === 'number') return `${held(index)}::double`;
  const text = `${held(index)}::varchar`;
  // A day without end or beginning (`infinity`) is no ISO time and stays as it is.
  return kind === 'time' ? `regexp_replace(${text}, '^(.*) (.*?)(\\+00)?$', '\\1T\\2Z')` : text;
}
