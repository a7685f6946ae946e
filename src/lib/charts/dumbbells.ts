import type { Drawing } from './drawing';
import { POINT_TOOLTIP } from './parts/pointTooltip';
import { textWidth } from './parts/textWidth';
import { FONT, INK, PAPER, PEER, QUIET, RULE, SUBJECT } from './theme';

export interface Dumbbell {
  name: string;
  subject: boolean;
  from: number | null;
  to: number | null;
  /** `5,2 → 6,3 (+1,1)` */
  label: string;
  fromText: string;
  toText: string;
}

const ROW = 28;

/** One row for each place: hollow where it was, filled where it is, with the line between. */
export function dumbbells(of: {
  rows: readonly Dumbbell[];
  /** Over the columns: which period is hollow, which filled. */
  legend: string;
  formatAxis: (value: number) => string;
  width: number;
}): Drawing {
  const { rows, formatAxis, width, legend } = of;
  const size = width < 520 ? 12 : 14;
  const names = Math.min(width * 0.36, Math.max(...rows.map((row) => textWidth(row.name, size))) + 14);
  const labels = Math.min(width * 0.34, Math.max(...rows.map((row) => textWidth(row.label, size))) + 14);
  const colourOf = (row: Dumbbell) => (row.subject ? SUBJECT : PEER);
  const end = (side: 'from' | 'to') =>
    rows.map((row, i) => ({
      ...{ text: side === 'from' ? row.fromText : row.toText },
      value: [row[side] ?? '-', i],
      itemStyle:
        side === 'from'
          ? { color: PAPER, borderColor: colourOf(row), borderWidth: 2 }
          : { color: colourOf(row), borderColor: colourOf(row) }
    }));
  return {
    height: rows.length * ROW + 62,
    points: rows.map((row, dataIndex) => [
      { seriesIndex: 1, dataIndex, text: row.fromText },
      { seriesIndex: 2, dataIndex, text: row.toText }
    ]),
    option: {
      animation: false,
      textStyle: { fontFamily: FONT },
      title: { text: legend, left: names, top: 0, textStyle: { color: QUIET, fontSize: size, fontWeight: 400 } },
      grid: { left: names, right: labels, top: 28, bottom: 26 },
      tooltip: POINT_TOOLTIP,
      xAxis: {
        type: 'value',
        scale: true,
        splitNumber: width < 520 ? 3 : 6,
        axisLabel: { color: QUIET, fontSize: size, formatter: formatAxis },
        splitLine: { lineStyle: { color: RULE } }
      },
      yAxis: {
        type: 'category',
        inverse: true,
        data: rows.map((row) => row.name),
        axisTick: { show: false },
        axisLine: { show: false },
        axisLabel: {
          interval: 0,
          fontSize: size,
          width: names - 12,
          overflow: 'truncate',
          color: (_name, index) => (rows[index ?? 0]?.subject ? SUBJECT : INK)
        }
      },
      series: [
        {
          type: 'line',
          silent: true,
          symbol: 'none',
          lineStyle: { color: PEER, width: 2 },
          data: rows.flatMap((row, i) =>
            row.from === null || row.to === null
              ? []
              : [
                  [row.from, i],
                  [row.to, i],
                  ['-', '-']
                ]
          )
        },
        { type: 'scatter', symbolSize: 11, data: end('from'), emphasis: { disabled: true } },
        { type: 'scatter', symbolSize: 12, data: end('to'), emphasis: { disabled: true } },
        {
          type: 'scatter',
          symbolSize: 0,
          silent: true,
          data: rows
            .map((row, i) => ({ value: [Math.max(row.from ?? -Infinity, row.to ?? -Infinity), i] }))
            .map((datum, i) => ({
              value: Number.isFinite(datum.value[0]) ? datum.value : ['-', i],
              label: {
                show: true,
                position: 'right',
                distance: 12,
                formatter: rows[i]?.label ?? '',
                color: rows[i]?.subject ? SUBJECT : INK,
                fontSize: size,
                fontWeight: rows[i]?.subject ? 700 : 400
              }
            }))
        }
      ]
    }
  };
}
