import type { Vintage } from '../../model/known';
import type { ClaimFacts } from '../judge/claimFacts';

/** Facts of one snapshot that were asked for twice, with the same rows in the same order. A snapshot never changes. */
export function sameFacts(a: ClaimFacts, b: ClaimFacts): boolean {
  return (
    a.snapshot === b.snapshot && a.rows.length === b.rows.length && a.rows.every((row, i) => sameRow(row, b.rows[i]))
  );
}

const KEY = [
  'indicator',
  'unit',
  'period',
  'dimension',
  'category',
  'status',
  'plan_by',
  'published',
  'source',
  'value',
  'upper'
] as const satisfies readonly (keyof Vintage)[];

const sameRow = (a: Vintage, b: Vintage | undefined): boolean =>
  b !== undefined && KEY.every((key) => a[key] === b[key]);
