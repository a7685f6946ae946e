import { isMissing } from '../../model/missing';
import type { Target, Verdict } from './target';

export const TARGET_ORDERS = ['theme', 'status', 'percent'] as const;
export type TargetOrder = (typeof TARGET_ORDERS)[number];

/** Worst first: what a conference talks about. */
const STATUS_PLACE: readonly Verdict[] = ['missed', 'no-figure', 'met', 'exceeded', 'not-due', 'unjudged'];

/** The smallest percentage of plan of a target; null for rates, and where there is none. */
export function leastPercent({ levels }: Target): number | null {
  const known = levels.flatMap(({ percent }) => (isMissing(percent) ? [] : [percent]));
  return known.length > 0 ? Math.min(...known) : null;
}

/**
 * `theme`: as given. `status`: missed first. `percent`: the smallest percentage of plan first, those without one last.
 * A part of a total stays behind its total.
 */
export function sortTargets(targets: readonly Target[], order: TargetOrder): Target[] {
  const key = (target: Target): number =>
    order === 'status'
      ? STATUS_PLACE.indexOf(target.verdict)
      : order === 'percent'
        ? (leastPercent(target) ?? Infinity)
        : 0;
  const totalOf = (target: Target) =>
    targets.find(
      (one) => one.dimension === '' && one.indicator.code === target.indicator.code && one.period === target.period
    );
  return targets
    .map((target, i) => {
      const total = totalOf(target) ?? target;
      return { target, at: key(total), total: targets.indexOf(total), i };
    })
    .sort((a, b) => (a.at === b.at ? 0 : a.at - b.at) || a.total - b.total || a.i - b.i)
    .map(({ target }) => target);
}
