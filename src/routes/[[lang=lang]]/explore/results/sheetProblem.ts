import { exploreMessage } from '$lib/language/exploreMessage';
import { formatNumber } from '$lib/language/number';
import type { Language } from '$lib/model/language';
import { MOST_SHEET_COLUMNS, MOST_SHEET_ROWS } from '$lib/report/xlsx/sheetLimits';

/** Why a result does not fit a sheet of Excel, in a sentence; null when it does. */
export function sheetProblem(lang: Language, rows: number, columns: number): string | null {
  const t = exploreMessage(lang).results.take;
  const count = (value: number) => formatNumber(lang, value);
  if (rows + 1 > MOST_SHEET_ROWS) return t.tooManyRows(count(rows), count(MOST_SHEET_ROWS));
  if (columns > MOST_SHEET_COLUMNS) return t.tooManyColumns(count(columns), count(MOST_SHEET_COLUMNS));
  return null;
}
