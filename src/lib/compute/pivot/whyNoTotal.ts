import type { CellOf } from '../../model/cube';
import { isMissing, missing } from '../../model/missing';
import type { PivotCell, PivotReason } from '../../model/pivot';
import type { Unit } from '../../model/unit';
import { aggregationOf } from '../aggregate';
import { noPart } from '../transforms/wholeOf';
import { categoriesDiffer } from './categoriesDiffer';
import { periodsOverlap, severalLengths, unitsOverlap } from './overlapping';
import { hasValue, type PivotLeaf } from './pivotLeaves';

/** Why a cell has no value. */
export type PivotWhy = Exclude<PivotCell['value'], number>;

export const because = (reason: PivotReason, detail?: PivotWhy['detail']): PivotWhy =>
  detail ? { missing: reason, detail } : { missing: reason };

/** What the rules look up. */
export interface TotalInput {
  cellOf: CellOf;
  /** By code, to see which unit is above which. */
  units: ReadonlyMap<string, Unit>;
}

/**
 * Why the values of some leaves are not put together by the rule of their indicator; null when they may be. What can be
 * seen from the choice alone comes before what the figures lack. `isPart`: they are all of one category, and said to be.
 */
export function whyNoTotal(
  leaves: readonly PivotLeaf[],
  { cellOf, units: all }: TotalInput,
  isPart: boolean
): PivotWhy | null {
  const indicators = new Set(leaves.map((leaf) => leaf.indicator.code));
  const [first] = leaves;
  if (!first) return missing('not-applicable');
  if (indicators.size > 1) return because('several-indicators');
  const { indicator } = first;
  const rule = aggregationOf(indicator.aggregation);

  const units = [...new Set(leaves.map((leaf) => leaf.unit))];
  if (units.length > 1) {
    if (!rule) return missing('not-additive');
    if (unitsOverlap(units, all)) return because('overlapping-units');
  }
  const periods = [...new Set(leaves.map((leaf) => leaf.period))];
  if (periods.length > 1) {
    if (indicator.kind === 'stock') return because('stock-over-time');
    if (indicator.kind !== 'flow' || rule?.by !== 'sum') return because('not-over-time');
    if (periodsOverlap(periods)) return because('overlapping-periods');
    if (severalLengths(periods)) return because('several-lengths');
  }
  const categories = new Set(leaves.map((leaf) => leaf.category));
  if (categories.size > 1) {
    const never = noPart(indicator);
    if (never) return never;
  }
  if (leaves.some((leaf) => leaf.out && !isMissing(leaf.cell.value)))
    return because('left-out', { have: leaves.filter(hasValue).length, of: leaves.length });
  return isPart || noPart(indicator) ? null : categoriesDiffer(leaves, cellOf);
}
