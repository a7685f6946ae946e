import { INK, PAPER, QUIET } from '../theme';

/** A vertical rule after period number `after` (−1: before the first), with a few words beside it. */
export interface EventRule {
  after: number;
  label: string;
  /** Values on the two sides are not one series: drawn solid, and lines are cut there. */
  isBreak: boolean;
}

/** Rules as a mark on a series; neighbours at one place share a line of text each, so that they stay readable. */
export function eventRules(
  rules: readonly EventRule[],
  size: number,
  periods: number,
  { inverse = false, narrow = false } = {}
) {
  return {
    silent: true,
    symbol: 'none' as const,
    animation: false,
    data: rules.map((rule, i) => ({
      xAxis: rule.after + 0.5,
      lineStyle: {
        color: rule.isBreak ? INK : QUIET,
        width: 1,
        type: rule.isBreak ? ('solid' as const) : ([2, 3] as number[])
      },
      label: {
        show: true,
        formatter: rule.label,
        rotate: 0,
        position: inverse ? ('insideStartTop' as const) : ('insideEndTop' as const),
        distance: [rule.after + 0.5 < periods / 2 ? -4 : 4, -14 * (line(rules, i, narrow) + 1)] as number[],
        // Towards the middle, so that no label runs out of the plot.
        align: rule.after + 0.5 < periods / 2 ? ('left' as const) : ('right' as const),
        color: QUIET,
        fontSize: size,
        textBorderColor: PAPER,
        textBorderWidth: 3
      }
    }))
  };
}

/** The line of text of a rule: under the others at its place, and where there is little room under all before it. */
const line = (rules: readonly EventRule[], i: number, narrow: boolean): number =>
  narrow ? i : rules.slice(0, i).filter((other) => other.after === rules[i]?.after).length;

/** Lines of text that rules need above a plot. */
export const linesOf = (rules: readonly EventRule[], narrow: boolean): number =>
  Math.max(0, ...rules.map((_, i) => line(rules, i, narrow) + 1));
