import type { Pivot } from '$lib/model/pivot';

/** Columns and folded lines that a URL need not say, once its rows are known. */
export function usualBeside(usual: Pivot, rows: Pivot['rows']): Pick<Pivot, 'columns' | 'closed'> {
  return {
    columns: usual.columns.filter((field) => !rows.includes(field)),
    closed: rows.join() === usual.rows.join() ? usual.closed : []
  };
}
