import type { Inconsistency } from '$lib/model/claim';
import type { CheckedRow } from './checkedRows';

/** Rows of the numbers of a contradiction, in the order of the table. */
export const numbersOf = ({ claims }: Inconsistency, rows: readonly CheckedRow[]): number[] =>
  rows.filter(({ judged }) => claims.includes(judged.claim.index)).map(({ no }) => no);
