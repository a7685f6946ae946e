import { pivotLeaves } from '$lib/compute/pivot/pivotLeaves';
import { memberOrder } from '$lib/compute/pivot/pivotMembers';
import { MOST_LEAVES } from '$lib/compute/pivot/pivotTable';
import type { PivotInput } from '$lib/compute/pivot/pivotInput';
import { PIVOT_FIELDS, type Pivot, type PivotField } from '$lib/model/pivot';

/** The members that each field has for the chosen indicators, units and periods while nothing else is filtered. */
export function fieldMembers(
  { keep: { indicator = [], unit = [], period = [] }, ...pivot }: Pivot,
  input: PivotInput
): Record<PivotField, readonly string[]> {
  const { leaves } = pivotLeaves({ ...pivot, keep: { indicator, unit, period } }, input, MOST_LEAVES);
  const found = (field: PivotField) => {
    const members = new Set<string>();
    for (const leaf of leaves) members.add(leaf.members[field]);
    return [...members].sort((a, b) => memberOrder(field, a, b));
  };
  return Object.fromEntries(PIVOT_FIELDS.map((field) => [field, found(field)])) as Record<PivotField, string[]>;
}
