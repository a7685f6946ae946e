import { fsum, group } from 'd3-array';
import type { CellOf } from '../../model/cube';
import { isMissing } from '../../model/missing';
import type { PivotCell } from '../../model/pivot';
import { decimalsOf, round } from '../decimals';
import { publishedRange } from '../party/publishedRange';
import type { PivotLeaf } from './pivotLeaves';

/**
 * Why categories are not the total that they are said to be parts of: wherever all of a breakdown are here and the total
 * was published, it must lie within what their rounding and the words before them allow. Null when nothing is against it.
 */
export function categoriesDiffer(
  leaves: readonly PivotLeaf[],
  cellOf: CellOf
): Exclude<PivotCell['value'], number> | null {
  const broken = leaves.filter((leaf) => leaf.category !== '');
  for (const parts of group(broken, ({ unit, period }) => `${unit.code} ${period}`).values()) {
    const [first] = parts;
    if (!first || parts.length < first.siblings) continue;
    const whole = cellOf(first.indicator.code, first.unit, first.period);
    if (isMissing(whole.value)) continue;
    const ranges = parts.flatMap(({ cell }) => (isMissing(cell.value) ? [] : [rangeOf(cell.value, cell.observations)]));
    if (ranges.length < parts.length) continue;
    const total = rangeOf(whole.value, whole.observations);
    const rounding = (parts.length + 1) * 0.5 * 10 ** -first.indicator.decimals;
    const low = fsum(ranges.map((range) => range.low)) - rounding;
    const high = fsum(ranges.map((range) => range.high)) + rounding;
    if (low <= total.high && high >= total.low) continue;
    const values = parts.flatMap(({ cell }) => (isMissing(cell.value) ? [] : [cell.value]));
    const sum = round(fsum(values), Math.max(...values.map(decimalsOf)));
    return { missing: 'parts-differ', detail: { sum, total: whole.value } };
  }
  return null;
}

const rangeOf = (value: number, observations: PivotLeaf['cell']['observations']) =>
  publishedRange(value, observations.length === 1 ? (observations[0]?.qualifier ?? '') : '');
