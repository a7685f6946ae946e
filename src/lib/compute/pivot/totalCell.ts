import type { Formula } from '../../model/cube';
import { isMissing, missing } from '../../model/missing';
import { parsePeriod } from '../../model/period';
import type { PivotCell } from '../../model/pivot';
import { aggregate, aggregationOf } from '../aggregate';
import { weakest } from '../cell';
import { regroup } from '../regroup';
import { hasValue, type PivotLeaf } from './pivotLeaves';
import { because, whyNoTotal, type PivotWhy, type TotalInput } from './whyNoTotal';

type Made = Pick<PivotCell, 'value' | 'status' | 'observations' | 'formula'>;

const without = (value: PivotWhy): Made => ({ value, status: '', observations: [], formula: null });

/** The cell of one leaf: its value as it was published or pieced together. */
export function leafCell(leaf: PivotLeaf): PivotCell {
  const leftOut = leaf.out && !isMissing(leaf.cell.value);
  return cellOfLeaves([leaf], leftOut ? without(because('left-out', { have: 0, of: 1 })) : leaf.cell);
}

/** A cell whose leaves are not put together. */
export const refusedCell = (leaves: readonly PivotLeaf[], why: PivotWhy): PivotCell =>
  cellOfLeaves(leaves, without(why));

/**
 * The cell that several leaves make by the rule of their indicator (or one that stands for all categories). All must have
 * a value, else it is missing with `not-published` and how many have one. `isPart` as in `whyNoTotal`.
 */
export function totalCell(leaves: readonly PivotLeaf[], input: TotalInput, isPart: boolean): PivotCell {
  const why = whyNoTotal(leaves, input, isPart);
  if (why) return refusedCell(leaves, why);
  const [first] = leaves;
  if (first && leaves.length === 1) return leafCell(first);
  return cellOfLeaves(leaves, made(leaves, input));
}

function made(leaves: readonly PivotLeaf[], { cellOf }: TotalInput): Made {
  const [first] = leaves;
  if (!first) return without(missing('not-applicable'));
  const { indicator, period, asked } = first;
  if (aggregationOf(indicator.aggregation)?.by === 'sum') return sumOf(leaves);
  const units = leaves.map((leaf) => leaf.unit);
  // They are of one period and category: `whyNoTotal` saw to that.
  return regroup(indicator, units, period, asked, cellOf);
}

function sumOf(leaves: readonly PivotLeaf[]): Made {
  const { indicator } = leaves[0] as PivotLeaf;
  const values = leaves.flatMap(({ cell }) => (isMissing(cell.value) ? [] : [cell.value]));
  const value = aggregate(
    indicator,
    leaves.map(({ cell }) => ({ [indicator.code]: isMissing(cell.value) ? undefined : cell.value }))
  );
  if (isMissing(value)) return without(value);
  if (indicator.kind === 'stock' && onSeveralDays(leaves)) return without(missing('not-comparable'));
  const formula: Formula = [...values.flatMap((term, i) => (i === 0 ? [term] : ['+', term])), '=', value];
  const status = weakest(leaves.map(({ cell }) => cell.status));
  return { value, status, observations: leaves.flatMap(({ cell }) => cell.observations), formula };
}

/** Stocks of different days are not one state. */
function onSeveralDays(leaves: readonly PivotLeaf[]): boolean {
  const days = leaves.flatMap(({ cell }) => parsePeriod(cell.observations[0]?.period ?? '')?.end ?? []);
  return new Set(days).size > 1;
}

function cellOfLeaves(leaves: readonly PivotLeaf[], { value, status, observations, formula }: Made): PivotCell {
  const [first] = leaves;
  const isOne = first && leaves.every(({ indicator }) => indicator === first.indicator);
  return {
    value,
    measure: isOne ? first.indicator.measure : '',
    decimals: isOne ? first.indicator.decimals : 0,
    status,
    observations,
    formula,
    have: leaves.filter(hasValue).length,
    of: leaves.length
  };
}
