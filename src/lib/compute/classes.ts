import { bisectRight, extent, quantileSorted } from 'd3-array';

/** A class of values: its least and greatest member, both inside. */
export interface ValueClass {
  from: number;
  to: number;
  count: number;
}

/**
 * Classes of about equal numbers of values, ascending, at most `most`; equal values are in one class, and there is none
 * without a member. `classOf` gives the class of a value that was among them.
 */
export function quantileClasses(
  values: readonly number[],
  most: number
): { classes: readonly ValueClass[]; classOf: (value: number) => number } {
  const sorted = [...values].sort((a, b) => a - b);
  const count = Math.min(most, new Set(sorted).size);
  const cuts = Array.from({ length: Math.max(0, count - 1) }, (_, i) => quantileSorted(sorted, (i + 1) / count) ?? 0);
  const groups = new Map<number, number[]>();
  for (const value of sorted) {
    const cut = bisectRight(cuts, value);
    groups.set(cut, [...(groups.get(cut) ?? []), value]);
  }
  const order = [...groups.keys()];
  return {
    classes: [...groups.values()].map((members) => {
      const [from = 0, to = 0] = extent(members);
      return { from, to, count: members.length };
    }),
    classOf: (value) => order.indexOf(bisectRight(cuts, value))
  };
}
