import type { Drawing } from './drawing';
import { escapeRich } from './parts/escapeRich';
import { POINT_TOOLTIP } from './parts/pointTooltip';
import { textWidth, wrapped } from './parts/textWidth';
import type { SeriesRole } from './parts/palette';
import { FONT, HATCH, INK, PAPER, PEER, QUIET, SUBJECT, isProvisional } from './theme';

export interface RankedBar {
  /** With its place before it, where there is one: `2  Hà Nội`. */
  name: string;
  role: SeriesRole;
  /** Null: no bar, the label stands alone. */
  value: number | null;
  /** At the end of the bar; of a missing one the reason. */
  label: string;
  /** The number alone, for where labels would take the room of bars. */
  short: string;
  text: string;
  status: string;
}

export interface ReferenceRule {
  value: number;
  label: string;
  stroke: 'dashed' | 'dotted' | 'solid';
}

/** From so many bars on they stand closer. */
const MANY = 20;
const RULE_LINE = 17;

const COLOUR: Record<SeriesRole, string> = { subject: SUBJECT, country: INK, other: PEER };

/** Horizontal bars from zero in the order given, the subject in its colour, with vertical rules of reference. Bars are series 0. */
export function rankedBars(of: {
  bars: readonly RankedBar[];
  rules: readonly ReferenceRule[];
  width: number;
}): Drawing {
  const { bars, rules, width } = of;
  const size = width < 520 ? 12 : 14;
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => textWidth(text, size) * 1.06));
  const left = Math.min(width * 0.42, widest(bars.map((bar) => bar.name))) + 10;
  const names = bars.map((bar) => wrapped(bar.name, Math.floor((left - 10) / (size * 0.5))));
  const row = Math.max(bars.length > MANY ? 22 : 26, ...names.map((name) => name.split('\n').length * (size + 2) + 6));
  const scaled = bars.filter((bar) => bar.value !== null);
  const long = widest(scaled.map((bar) => bar.label)) * (scaled.some(({ value }) => (value ?? 0) < 0) ? 2 : 1);
  const labelOf = (bar: RankedBar) => (bar.value !== null && long > (width - left) / 2 ? bar.short : bar.label);
  const { low, high, right } = extent(bars, rules, width - left, (bar) => textWidth(labelOf(bar), size) * 1.06 + 10);
  const top = 8 + rules.length * RULE_LINE;
  const height = top + bars.length * row + 6;
  const x = (value: number) => left + ((value - low) / (high - low)) * (width - left - right);

  const ends = bars.map((bar) => ({
    value: bar.value ?? 0,
    label: {
      show: true,
      position: (bar.value ?? 0) < 0 ? ('left' as const) : ('right' as const),
      formatter: escapeRich(labelOf(bar)),
      color: bar.value === null ? QUIET : bar.role === 'subject' ? SUBJECT : INK,
      fontWeight: bar.role === 'subject' ? 700 : 400,
      fontSize: size,
      textBorderColor: PAPER,
      textBorderWidth: 3
    }
  }));
  return {
    height,
    points: [bars.map((bar, dataIndex) => ({ seriesIndex: 0, dataIndex, text: bar.text }))],
    option: {
      animation: false,
      textStyle: { fontFamily: FONT },
      grid: { left, right, top, bottom: 6, outerBoundsMode: 'none' },
      tooltip: POINT_TOOLTIP,
      xAxis: { type: 'value', show: false, min: low, max: high },
      yAxis: {
        type: 'category',
        inverse: true,
        data: names,
        axisTick: { show: false },
        axisLine: { show: true, onZero: true, lineStyle: { color: QUIET } },
        axisLabel: {
          interval: 0,
          fontSize: size,
          lineHeight: size + 2,
          color: (_name, index) => (bars[index ?? 0]?.role === 'subject' ? SUBJECT : INK)
        }
      },
      series: [
        {
          type: 'bar',
          barWidth: 16,
          emphasis: { disabled: true },
          data: bars.map((bar) => ({
            ...{ text: bar.text },
            value: bar.value ?? 0,
            itemStyle: {
              color: bar.value === null ? 'transparent' : COLOUR[bar.role],
              ...(bar.value !== null && isProvisional(bar.status) ? { decal: HATCH } : {})
            }
          })),
          markLine: {
            silent: true,
            symbol: 'none',
            animation: false,
            z: 4,
            data: rules.map((rule, i) => ({
              xAxis: rule.value,
              lineStyle: { color: INK, width: 1, type: rule.stroke },
              label: {
                show: true,
                formatter: escapeRich(rule.label),
                position: 'start' as const,
                distance: 2 + i * RULE_LINE,
                align: towards(x(rule.value), textWidth(rule.label, size), width),
                color: QUIET,
                fontSize: size - 1
              }
            }))
          }
        },
        // Values stand above the rules that cross them.
        {
          type: 'bar',
          barWidth: 16,
          barGap: '-100%',
          silent: true,
          z: 5,
          tooltip: { show: false },
          itemStyle: { color: 'transparent' },
          data: ends
        }
      ]
    }
  };
}

/**
 * Ends of the scale, with zero on it and room beside the bars for their labels: to the right outside the plot, to the left, where names
 * stand, inside it.
 */
function extent(
  bars: readonly RankedBar[],
  rules: readonly ReferenceRule[],
  width: number,
  labelWidth: (bar: RankedBar) => number
): { low: number; high: number; right: number } {
  const values = [0, ...bars.flatMap((bar) => bar.value ?? []), ...rules.map((rule) => rule.value)];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const range = most - least || 1;
  const widest = (side: (bar: RankedBar) => boolean) => Math.max(4, ...bars.filter(side).map(labelWidth));
  const left = least < 0 ? widest((bar) => (bar.value ?? 0) < 0) : 0;
  // Texts without a bar begin at zero, and may run over the plot.
  const right = widest((bar) => bar.value !== null && bar.value >= 0);
  const plot = Math.max(40, width - right);
  const low = left === 0 ? least : least - (range * left) / Math.max(20, plot - left);
  return { low, high: most === low ? low + 1 : most, right };
}

/** Text at a rule is centred, unless it would leave the drawing. */
const towards = (x: number, text: number, width: number) =>
  x + text / 2 > width ? ('right' as const) : x - text / 2 < 0 ? ('left' as const) : ('center' as const);
