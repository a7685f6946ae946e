import type { Drawing } from './drawing';
import { periodAxis } from './parts/periodAxis';
import { POINT_TOOLTIP } from './parts/pointTooltip';
import { FONT, PAPER, PEER, PREVIOUS, QUIET, RULE, SUBJECT } from './theme';

export interface Strip {
  /** `[min, first quartile, median, third quartile, max]`; null where too few have a value. */
  range: readonly [number, number, number, number, number] | null;
  members: readonly { value: number; text: string }[];
  subject: { value: number; label: string } | null;
  /** The range in words, with the subject's place in it. */
  text: string;
}

/** For each period the span of the peers (thin), the middle half (wide), the median (bar) and the subject (diamond). */
export function rangeStrips(of: {
  periods: readonly string[];
  strips: readonly Strip[];
  formatAxis: (value: number) => string;
  width: number;
}): Drawing {
  const { periods, strips, formatAxis, width } = of;
  const size = width < 520 ? 12 : 14;
  const box = Math.max(10, Math.min(30, (width / Math.max(1, periods.length)) * 0.4));
  const pairs = (from: 0 | 1, to: 3 | 4) =>
    strips.flatMap((strip, i) =>
      strip.range
        ? [
            [i, strip.range[from]],
            [i, strip.range[to]],
            ['-', '-']
          ]
        : []
    );
  const span = (from: 0 | 1, to: 3 | 4, lineWidth: number, color: string) => ({
    type: 'line' as const,
    silent: true,
    symbol: 'none',
    lineStyle: { color, width: lineWidth, cap: 'butt' as const },
    data: pairs(from, to)
  });
  return {
    height: 380,
    points: [strips.map((strip, dataIndex) => ({ seriesIndex: 3, dataIndex, text: strip.text }))],
    option: {
      animation: false,
      textStyle: { fontFamily: FONT },
      grid: { left: 8, right: 40, top: 24, bottom: 6, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
      tooltip: POINT_TOOLTIP,
      xAxis: periodAxis(periods, width - 80, size),
      yAxis: {
        type: 'value',
        scale: true,
        splitNumber: 5,
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: { color: QUIET, fontSize: size, formatter: formatAxis },
        splitLine: { lineStyle: { color: RULE } }
      },
      series: [
        span(0, 4, 2, PEER),
        span(1, 3, box, PREVIOUS),
        {
          type: 'scatter',
          symbolSize: 5,
          emphasis: { disabled: true },
          itemStyle: { color: PEER, opacity: 0.75 },
          data: strips.flatMap((strip, i) =>
            strip.members.map((member) => ({ ...{ text: member.text }, value: [i, member.value] }))
          )
        },
        {
          type: 'scatter',
          symbol: 'rect',
          symbolSize: [box + 6, 3],
          emphasis: { disabled: true },
          itemStyle: { color: QUIET },
          data: strips.map((strip, i) => ({ ...{ text: strip.text }, value: [i, strip.range?.[2] ?? '-'] }))
        },
        {
          type: 'scatter',
          symbol: 'diamond',
          symbolSize: 14,
          emphasis: { disabled: true },
          z: 5,
          itemStyle: { color: SUBJECT, borderColor: PAPER, borderWidth: 1 },
          data: strips.map((strip, i) => ({
            ...{ text: strip.text },
            value: [i, strip.subject?.value ?? '-'],
            label: {
              show: strip.subject !== null,
              formatter: strip.subject?.label ?? '',
              position: 'right',
              distance: 8,
              color: SUBJECT,
              fontWeight: 700,
              fontSize: size,
              textBorderColor: PAPER,
              textBorderWidth: 3
            }
          })),
          labelLayout: { hideOverlap: true }
        }
      ]
    }
  };
}
