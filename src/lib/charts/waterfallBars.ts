import type { Drawing } from './drawing';
import { POINT_TOOLTIP } from './parts/pointTooltip';
import { wrapped } from './parts/textWidth';
import { FONT, INK, PAPER, PREVIOUS, QUIET, RULE, SUBJECT } from './theme';

export interface WaterfallStep {
  name: string;
  /** A total stands on zero; a step starts where the one before it ended. */
  total: boolean;
  value: number;
  label: string;
  text: string;
}

/** Steps from one total to the next: rises solid, falls lighter, totals in the subject's colour, joined by thin rules. */
export function waterfallBars(of: {
  steps: readonly WaterfallStep[];
  formatAxis: (value: number) => string;
  width: number;
}): Drawing {
  const { steps, formatAxis, width } = of;
  const size = width < 520 ? 12 : 14;
  const column = (width - 60) / Math.max(1, steps.length);
  const bar = Math.max(8, Math.min(64, column * 0.62));
  let at = 0;
  const spans = steps.map((step) => {
    const from = step.total ? 0 : at;
    at = step.total ? step.value : at + step.value;
    return { step, from, to: at };
  });
  const colourOf = (step: WaterfallStep) => (step.total ? SUBJECT : step.value < 0 ? PREVIOUS : INK);
  const thick = (wanted: string) => ({
    type: 'line' as const,
    silent: true,
    symbol: 'none',
    lineStyle: { color: wanted, width: bar, cap: 'butt' as const },
    data: spans.flatMap(({ step, from, to }, i) =>
      colourOf(step) === wanted
        ? [
            [i, from],
            [i, to],
            ['-', '-']
          ]
        : []
    )
  });
  return {
    height: 400,
    points: [steps.map((step, dataIndex) => ({ seriesIndex: 4, dataIndex, text: step.text }))],
    option: {
      animation: false,
      textStyle: { fontFamily: FONT },
      grid: { left: 8, right: 12, top: 24, bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
      tooltip: POINT_TOOLTIP,
      xAxis: {
        type: 'value',
        min: -0.5,
        max: steps.length - 0.5,
        interval: 0.5,
        axisTick: { show: false },
        splitLine: { show: false },
        axisLine: { lineStyle: { color: QUIET }, onZero: true },
        axisLabel: {
          showMinLabel: false,
          showMaxLabel: false,
          color: INK,
          fontSize: size - 1,
          formatter: (value: number) =>
            Number.isInteger(value)
              ? wrapped(steps[value]?.name ?? '', Math.max(8, Math.floor(column / (size * 0.5))))
              : ''
        }
      },
      yAxis: {
        type: 'value',
        splitNumber: 4,
        axisLabel: { color: QUIET, fontSize: size, formatter: formatAxis },
        splitLine: { lineStyle: { color: RULE } }
      },
      series: [
        thick(SUBJECT),
        thick(INK),
        thick(PREVIOUS),
        {
          type: 'line',
          silent: true,
          symbol: 'none',
          lineStyle: { color: QUIET, width: 1 },
          data: spans.slice(0, -1).flatMap(({ to }, i) => [
            [i, to],
            [i + 1, to],
            ['-', '-']
          ])
        },
        {
          type: 'scatter',
          symbol: 'rect',
          symbolSize: [bar, 14],
          emphasis: { disabled: true },
          itemStyle: { color: 'transparent' },
          data: spans.map(({ step, from, to }, i) => ({
            ...{ text: step.text },
            value: [i, Math.max(from, to)],
            label: {
              show: true,
              position: 'top',
              distance: -2,
              formatter: step.label,
              color: step.total ? SUBJECT : INK,
              fontWeight: 600,
              fontSize: size,
              textBorderColor: PAPER,
              textBorderWidth: 2
            }
          }))
        }
      ]
    }
  };
}
