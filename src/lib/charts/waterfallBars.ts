import type { ChartOption } from './echarts';
import { escapeRich } from './parts/escapeRich';
import { POINT_TOOLTIP } from './parts/pointTooltip';
import { textWidth } from './parts/textWidth';
import { FONT, HATCH, INK, PAPER, PEER, PREVIOUS, QUIET, SUBJECT, isProvisional } from './theme';

export interface WaterfallBar {
  kind: 'before' | 'part' | 'rest' | 'after';
  name: string;
  /** Levels between which it stands; a total stands on zero. */
  from: number;
  to: number;
  /** The value as a reader sees it, with its sign where it is a change. */
  label: string;
  /** What is said of it. */
  text: string;
  status: string;
}

const ROW = 54;
const BAR = 22;
/** Text stands on paper where a line runs under it. */
const HALO = { textBorderColor: PAPER, textBorderWidth: 3 } as const;

export const waterfallHeight = (bars: readonly WaterfallBar[]): number => bars.length * ROW + 8;

/** Increases are solid, decreases outlined: not told by colour. The rest is dashed, a provisional value hatched. */
function styleOf({ kind, from, to, status }: WaterfallBar) {
  const decal = isProvisional(status) ? { decal: HATCH } : {};
  if (kind === 'after') return { color: SUBJECT, ...decal };
  if (kind === 'before') return { color: PREVIOUS, ...decal };
  if (kind === 'rest') return { color: PAPER, borderColor: QUIET, borderWidth: 1.5, borderType: [3, 3] };
  return to < from ? { color: PAPER, borderColor: INK, borderWidth: 1.5 } : { color: PEER, ...decal };
}

/** Horizontal bars from a total, or zero, over each part to a total; thin lines carry the level on. Bars are series 1. */
export function waterfallBars({ bars, narrow }: { bars: readonly WaterfallBar[]; narrow: boolean }): ChartOption {
  const size = narrow ? 13 : 15;
  const levels = bars.flatMap(({ from, to }) => [from, to]);
  const [least, most] = [Math.min(0, ...levels), Math.max(0, ...levels)];
  const hidden = {
    type: 'bar' as const,
    barWidth: BAR,
    silent: true,
    tooltip: { show: false },
    itemStyle: { color: 'transparent' }
  };
  const stacked = { stack: 'levels', stackStrategy: 'all' as const };
  return {
    animation: false,
    textStyle: { fontFamily: FONT },
    grid: {
      left: 2,
      right: Math.max(...bars.map((bar) => textWidth(bar.label, size))) + 24,
      top: 22,
      bottom: 0,
      outerBoundsMode: 'none'
    },
    tooltip: POINT_TOOLTIP,
    xAxis: { type: 'value', min: least, max: most, show: false },
    yAxis: {
      type: 'category',
      inverse: true,
      data: bars.map((bar) => bar.name),
      axisTick: { show: false },
      axisLabel: { show: false },
      axisLine: { show: true, onZero: true, lineStyle: { color: QUIET } }
    },
    series: [
      // What a bar stands on comes first in the stack.
      { ...hidden, ...stacked, data: bars.map(({ from, to }) => Math.min(from, to)) },
      {
        type: 'bar',
        ...stacked,
        barWidth: BAR,
        emphasis: { disabled: true },
        data: bars.map((bar) => ({
          value: Math.abs(bar.to - bar.from),
          text: bar.text,
          itemStyle: styleOf(bar),
          label: {
            ...HALO,
            show: true,
            position: 'right' as const,
            distance: 8,
            formatter: () => escapeRich(bar.label),
            color: bar.kind === 'after' ? SUBJECT : INK,
            fontWeight: 600,
            fontSize: size
          }
        })),
        markLine: {
          silent: true,
          // Under bars and names.
          z: 1,
          symbol: 'none',
          animation: false,
          label: { show: false },
          lineStyle: { color: QUIET, width: 1, type: 'solid' },
          data: bars.slice(0, -1).map((bar, i) => [{ coord: [bar.to, i] }, { coord: [bar.to, i + 1] }])
        }
      },
      {
        ...hidden,
        barGap: '-100%',
        data: bars.map((bar) => ({
          value: least,
          label: {
            ...HALO,
            show: true,
            position: [0, -20],
            formatter: () => escapeRich(bar.name),
            color: INK,
            fontSize: size,
            fontWeight: bar.kind === 'part' ? 400 : 600
          }
        }))
      }
    ]
  };
}
