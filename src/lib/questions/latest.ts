import { STATUSES } from '$lib/model/observation';

/** Position of a status in `STATUSES`, weakest first, as an SQL expression over the column `status`. */
const strength = `list_position([${STATUSES.map((s) => `'${s}'`).join(', ')}], status)`;

/**
 * The one rule for "the latest known value of a key", as an ORDER BY list (best first): a compilation by a third party
 * never displaces a publication, nor a rounder value the finer one it restates; then the later publication; then the more precise date; then the stronger status; then
 * the source code, so that the answer never depends on file order. `data/publish` has the same rule in TypeScript and a
 * test holds them together.
 */
export const LATEST_FIRST = `(status = 'secondary'), (restates <> ''), published desc, length(published_as) desc, ${strength} desc, source`;

/** Ends an ORDER BY that `LATEST_FIRST` is the end of: with it no two observations are equal, in whatever files they are. */
export const UNTIED = 'unit, plan_by';

/** What two observations must share to be vintages of each other, as a PARTITION BY list. */
export const VINTAGE_KEY = `indicator, territory, period, dimension, category, (status = 'plan'), plan_by`;

/** All vintages of a key, the latest first, as a window: `count(*)` and `row_number()` over the same one are sorted once. */
export const VINTAGES = `(partition by ${VINTAGE_KEY} order by ${LATEST_FIRST}
    rows between unbounded preceding and unbounded following)`;
