import { INK, PAPER, QUIET } from '../theme';
import { escapeRich } from './escapeRich';
import { textWidth } from './textWidth';

/** A vertical rule after period number `after` (−1: before the first), with a few words beside it. */
export interface EventRule {
  after: number;
  label: string;
  /** Values on the two sides are not one series: drawn solid, and lines are cut there. */
  isBreak: boolean;
}

/**
 * Rules as a mark on a series; those at one place (where it is narrow, all) have a line of text each, so that they stay
 * readable: under the upper edge of the plot, or `above` it.
 */
export function eventRules(
  rules: readonly EventRule[],
  size: number,
  periods: number,
  { inverse = false, narrow = false, above = false }: { inverse?: boolean; narrow?: boolean; above?: boolean } = {}
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
        formatter: escapeRich(rule.label),
        rotate: 0,
        position: inverse ? ('insideStartTop' as const) : ('insideEndTop' as const),
        distance: [
          above ? 0 : rule.after + 0.5 < periods / 2 ? -4 : 4,
          above ? 3 + 15 * line(rules, i, narrow) : -14 * (line(rules, i, narrow) + 1)
        ] as number[],
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

/** Whether labels of rules at different places stay clear of each other in one line, `step` pixels from period to period. */
export function clearInOneLine(rules: readonly EventRule[], step: number, size: number): boolean {
  const spans = rules.map(({ after, label }) => {
    const [x, width] = [(after + 0.5) * step, textWidth(label, size) * 1.06 + 4];
    return { after, from: x - width, to: x + width };
  });
  return spans.every((a, i) => spans.slice(0, i).every((b) => a.after === b.after || a.to < b.from || b.to < a.from));
}
