import type { Status } from '$lib/model/observation';
import type { ChartOption } from './echarts';
import { escapeRich } from './parts/escapeRich';
import { FONT, HATCH, INK, PREVIOUS, QUIET, SUBJECT, TOOLTIP, isProvisional } from './theme';

export type BarRole = 'previous' | 'plan' | 'actual';

export interface ChartBar {
  name: string;
  role: BarRole;
  value: number;
  status: Status;
  /** The value as a reader sees it, and a second line under it (may be empty). */
  label: string;
  detail: string;
}

const FILL: Record<BarRole, object> = {
  previous: { color: PREVIOUS },
  plan: { color: 'transparent', borderColor: INK, borderWidth: 1.5 },
  actual: { color: SUBJECT }
};

/** Horizontal bars from zero in the IBCS manner: last year lighter, plan outlined, this year solid or hatched. */
export function barChart({ bars, narrow }: { bars: readonly ChartBar[]; narrow: boolean }): ChartOption {
  const size = narrow ? 13 : 15;
  return {
    animation: false,
    textStyle: { fontFamily: FONT },
    grid: { left: 1, right: narrow ? 130 : 200, top: 22, bottom: 0 },
    tooltip: {
      ...TOOLTIP,
      trigger: 'item',
      formatter: (item) => {
        const bar = bars[(Array.isArray(item) ? item[0] : item)?.dataIndex ?? 0];
        return bar ? escapeRich([`${bar.name}: ${bar.label}`, bar.detail].filter(Boolean).join('\n')) : '';
      }
    },
    xAxis: { type: 'value', min: 0, show: false },
    yAxis: {
      type: 'category',
      inverse: true,
      data: bars.map((bar) => bar.name),
      axisTick: { show: false },
      axisLine: { show: true, lineStyle: { color: QUIET } },
      axisLabel: { show: false }
    },
    series: [
      {
        type: 'bar',
        barWidth: 22,
        emphasis: { disabled: true },
        data: bars.map((bar) => ({
          value: bar.value,
          itemStyle:
            bar.role === 'actual' && isProvisional(bar.status) ? { color: SUBJECT, decal: HATCH } : FILL[bar.role],
          label: {
            show: true,
            position: 'right',
            distance: 8,
            formatter: () =>
              bar.detail
                ? `{v|${escapeRich(bar.label)}}\n{d|${escapeRich(bar.detail)}}`
                : `{v|${escapeRich(bar.label)}}`,
            rich: {
              v: {
                color: bar.role === 'actual' ? SUBJECT : INK,
                fontWeight: 600,
                fontSize: size,
                lineHeight: size + 4
              },
              d: { color: QUIET, fontSize: size - 2, lineHeight: size + 2 }
            }
          }
        }))
      },
      {
        type: 'bar',
        barWidth: 22,
        barGap: '-100%',
        silent: true,
        tooltip: { show: false },
        itemStyle: { color: 'transparent' },
        data: bars.map((bar) => ({
          value: 0,
          label: {
            show: true,
            position: [0, -20],
            formatter: () => bar.name,
            color: INK,
            fontSize: size,
            fontWeight: 600
          }
        }))
      }
    ]
  };
}
