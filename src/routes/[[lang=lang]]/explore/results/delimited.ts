import type { ConsoleValue } from '$lib/engine/console/console';
import { harmless, quoted } from '$lib/figures/export/csvText';
import { spreadsheetNumber } from '$lib/language/results/spreadsheetNumber';

/** How a result is written as lines of text. */
export interface Delimited {
  separator: ';' | ',' | '\t';
  decimal: ',' | '.';
  /** Words for a truth; programs read `true` and `false`. */
  truth: readonly [yes: string, no: string];
}

const BOM = '\ufeff';
const TRUTH = ['true', 'false'] as const;

/** Excel as it is set up in Vietnam: `;` between cells, decimal comma. */
export const CSV_VIETNAM: Delimited = { separator: ';', decimal: ',', truth: ['TRUE', 'FALSE'] };
/** RFC 4180 with a decimal point. */
export const CSV_PLAIN: Delimited = { separator: ',', decimal: '.', truth: TRUTH };
/** What a sheet program takes from the clipboard, in the decimal sign of the reader's language. */
export const tabbed = (lang: 'vi' | 'en'): Delimited => ({
  separator: '\t',
  decimal: lang === 'vi' ? ',' : '.',
  truth: ['TRUE', 'FALSE']
});

/** What stands before the first line: Excel takes a file without it for an old encoding. */
export const beginningOf = (form: Delimited): string => (form === CSV_VIETNAM ? BOM : '');

/** Names and values as one text of whole lines; text that a sheet program would run is made harmless. A missing value is empty. */
export const delimited = (rows: readonly (readonly ConsoleValue[])[], form: Delimited): string =>
  rows.map((row) => row.map((value) => cellOf(value, form)).join(form.separator) + '\r\n').join('');

function cellOf(value: ConsoleValue, { separator, decimal, truth }: Delimited): string {
  if (value === null) return '';
  if (typeof value === 'number') return spreadsheetNumber(value, decimal);
  return quoted(typeof value === 'boolean' ? truth[value ? 0 : 1] : harmless(value), separator);
}
