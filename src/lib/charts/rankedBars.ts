import type { Drawing } from './drawing';
import { POINT_TOOLTIP } from './parts/pointTooltip';
import { textWidth } from './parts/textWidth';
import { FONT, HATCH, INK, PAPER, PEER, QUIET, SUBJECT, isProvisional } from './theme';

export interface RankedBar {
  /** With its place before it, where there is one: `2  Hà Nội`. */
  name: string;
  subject: boolean;
  value: number | null;
  /** At the end of the bar; of a missing one the reason. */
  label: string;
  text: string;
  status: string;
}

export interface ReferenceRule {
  value: number;
  label: string;
  stroke: 'dashed' | 'dotted' | 'solid';
}

const ROW = 26;

/** Horizontal bars from zero in the order given, the subject in its colour, with vertical rules of reference. */
export function rankedBars(of: {
  bars: readonly RankedBar[];
  rules: readonly ReferenceRule[];
  width: number;
}): Drawing {
  const { bars, rules, width } = of;
  const narrow = width < 520;
  const size = narrow ? 12 : 14;
  const names = Math.min(width * 0.42, Math.max(...bars.map((bar) => textWidth(bar.name, size))) + 12);
  const labels = Math.min(width * 0.3, Math.max(...bars.map((bar) => textWidth(bar.label, size))) + 14);
  const negative = bars.some((bar) => (bar.value ?? 0) < 0);
  const top = 10 + rules.length * 17;
  return {
    height: top + bars.length * ROW + 6,
    points: [bars.map((bar, dataIndex) => ({ seriesIndex: 0, dataIndex, text: bar.text }))],
    option: {
      animation: false,
      textStyle: { fontFamily: FONT },
      grid: { left: names, right: labels, top, bottom: 6 },
      tooltip: POINT_TOOLTIP,
      xAxis: { type: 'value', show: false, ...(negative ? {} : { min: 0 }) },
      yAxis: {
        type: 'category',
        inverse: true,
        data: bars.map((bar) => bar.name),
        axisTick: { show: false },
        axisLine: { show: true, onZero: true, lineStyle: { color: QUIET } },
        axisLabel: {
          interval: 0,
          fontSize: size,
          width: names - 10,
          overflow: 'truncate',
          color: (_name, index) => (bars[index ?? 0]?.subject ? SUBJECT : INK)
        }
      },
      series: [
        {
          type: 'bar',
          barWidth: 16,
          emphasis: { disabled: true },
          data: bars.map((bar) => {
            const colour = bar.subject ? SUBJECT : PEER;
            return {
              ...{ text: bar.text },
              value: bar.value ?? 0,
              itemStyle:
                bar.value === null
                  ? { color: 'transparent' }
                  : isProvisional(bar.status)
                    ? { color: colour, decal: HATCH }
                    : { color: colour },
              label: {
                show: true,
                position: (bar.value ?? 0) < 0 ? 'left' : 'right',
                formatter: bar.label,
                color: bar.value === null ? QUIET : bar.subject ? SUBJECT : INK,
                fontWeight: bar.subject ? 700 : 400,
                fontSize: size,
                textBorderColor: PAPER,
                textBorderWidth: 2
              }
            };
          }),
          markLine: {
            silent: true,
            symbol: 'none',
            data: rules.map((rule, i) => ({
              xAxis: rule.value,
              lineStyle: { color: INK, width: 1, type: rule.stroke },
              label: {
                show: true,
                formatter: rule.label,
                position: 'start' as const,
                distance: 2 + i * 17,
                color: QUIET,
                fontSize: size - 1
              }
            }))
          }
        }
      ]
    }
  };
}
