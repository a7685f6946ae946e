import type { Console, Result, ResultView } from '$lib/engine/console/console';
import { beginningOf, CSV_PLAIN, CSV_VIETNAM, delimited, type Delimited } from './delimited';
import { pagesOf, type PageOptions } from './pagesOf';

export type ResultForm = 'csvVietnam' | 'csvPlain' | 'xlsx' | 'parquet';

export const RESULT_FORMS = {
  csvVietnam: { extension: 'csv', type: 'text/csv;charset=utf-8' },
  csvPlain: { extension: 'data.csv', type: 'text/csv;charset=utf-8' },
  xlsx: { extension: 'xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  parquet: { extension: 'parquet', type: 'application/vnd.apache.parquet' }
} as const satisfies Record<ResultForm, { extension: string; type: string }>;

/** The rows of a result as they are looked at. */
export interface Taken {
  console: Console;
  result: Result;
  view: ResultView;
  /** That pass the filters of the view. */
  rows: number;
  name: string;
}

/**
 * The view as a file, put together from pages so that neither the page nor its memory is full of it. Rejects with the
 * signal's reason, or an `EngineError`.
 */
export async function resultFile(form: ResultForm, taken: Taken, options: PageOptions = {}): Promise<Blob> {
  const { type } = RESULT_FORMS[form];
  if (form === 'csvVietnam') return new Blob(await textParts(CSV_VIETNAM, taken, options), { type });
  if (form === 'csvPlain') return new Blob(await textParts(CSV_PLAIN, taken, options), { type });
  if (form === 'parquet') {
    const bytes = await taken.console.parquet(taken.view);
    options.signal?.throwIfAborted();
    return new Blob([bytes], { type });
  }
  const { resultSheet } = await import('$lib/report/xlsx/resultSheet');
  const { name, result } = taken;
  return new Blob(await resultSheet({ name, columns: result.columns, pages: pages(taken, options) }), { type });
}

/** Lines for the clipboard: the names, then rows `from` (included) to `to` (excluded). */
export async function resultText(
  form: Delimited,
  taken: Taken,
  { from, to }: { from: number; to: number },
  options: PageOptions = {}
): Promise<string> {
  return (await textParts(form, taken, options, from, to)).join('');
}

/** Small enough to be gathered; each part of a Blob may then leave the page's memory. */
async function textParts(form: Delimited, taken: Taken, options: PageOptions, from = 0, to = taken.rows) {
  const parts = [beginningOf(form) + delimited([taken.result.columns.map(({ name }) => name)], form)];
  for await (const page of pages(taken, options, from, to)) parts.push(delimited(page, form));
  return parts;
}

const pages = ({ console, result, view, rows }: Taken, options: PageOptions, from = 0, to = rows) =>
  pagesOf(console, view, { columns: result.columns.length, from, to }, options);
