import type { Drawing } from './drawing';
import { axisEnds } from './parts/axisEnds';
import { POINT_TOOLTIP } from './parts/pointTooltip';
import { FONT, INK, PAPER, PEER, QUIET, RULE, SUBJECT } from './theme';

export interface Dot {
  name: string;
  x: number;
  y: number;
  subject: boolean;
  /** Its name stands beside it. */
  named: boolean;
  text: string;
}

/** Two indicators against each other, one dot for each place; the subject and those far from the common line are named. */
export function scatterPlot(of: {
  dots: readonly Dot[];
  xName: string;
  yName: string;
  formatX: (value: number) => string;
  formatY: (value: number) => string;
  /** `r = 0,62 (34 đơn vị)` */
  note: string;
  /** Ends of the line of least squares; null when there is none. */
  trend: readonly (readonly [number, number])[] | null;
  width: number;
}): Drawing {
  const { dots, trend, width } = of;
  const size = width < 520 ? 12 : 14;
  const axis = (name: string, format: (value: number) => string) => ({
    type: 'value' as const,
    scale: true,
    name,
    nameTextStyle: { color: INK, fontSize: size },
    splitNumber: width < 520 ? 3 : 5,
    axisLine: { show: true, lineStyle: { color: QUIET } },
    axisLabel: { color: QUIET, fontSize: size, formatter: format },
    splitLine: { lineStyle: { color: RULE } }
  });
  return {
    height: width < 520 ? 400 : 480,
    points: [dots.map((dot, dataIndex) => ({ seriesIndex: 0, dataIndex, text: dot.text }))],
    option: {
      animation: false,
      textStyle: { fontFamily: FONT },
      title: { text: of.note, right: 8, top: 0, textStyle: { color: QUIET, fontSize: size, fontWeight: 400 } },
      grid: { left: 8, right: 24, top: 54, bottom: 34, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
      tooltip: POINT_TOOLTIP,
      xAxis: { ...axis(of.xName, of.formatX), nameLocation: 'middle', nameGap: 30 },
      yAxis: {
        // The line may leave the field of the dots; the axis does not follow it.
        min: axisEnds(dots.map((dot) => dot.y)).low,
        max: axisEnds(dots.map((dot) => dot.y)).high,
        ...axis(of.yName, of.formatY),
        nameLocation: 'end',
        nameTextStyle: { color: INK, fontSize: size, align: 'left' }
      },
      series: [
        {
          type: 'scatter',
          emphasis: { disabled: true },
          data: dots.map((dot) => ({
            ...{ text: dot.text },
            value: [dot.x, dot.y],
            symbolSize: dot.subject ? 14 : 10,
            itemStyle: { color: dot.subject ? SUBJECT : PEER, borderColor: PAPER, borderWidth: 1 },
            label: {
              show: dot.subject || dot.named,
              formatter: dot.name,
              position: 'right',
              color: dot.subject ? SUBJECT : INK,
              fontWeight: dot.subject ? 700 : 400,
              fontSize: size,
              textBorderColor: PAPER,
              textBorderWidth: 3
            }
          })),
          labelLayout: { hideOverlap: true }
        },
        {
          type: 'line',
          silent: true,
          symbol: 'none',
          z: 1,
          lineStyle: { color: QUIET, width: 1, type: [6, 4] },
          data: (trend ?? []).map((end) => [...end])
        }
      ]
    }
  };
}
