/** A finite number as a sheet program reads it, with all its digits and without marks of thousands; empty for no number. */
export const spreadsheetNumber = (value: number, decimal: ',' | '.'): string =>
  Number.isFinite(value) ? String(value).replace('e', 'E').replace('E+', 'E').replace('.', decimal) : '';
