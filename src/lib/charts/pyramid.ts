import type { Drawing } from './drawing';
import type { BarSeriesOption } from './echarts';
import { escapeRich } from './parts/escapeRich';
import { POINT_TOOLTIP } from './parts/pointTooltip';
import { textWidth } from './parts/textWidth';
import { FONT, INK, PAPER, PEER, QUIET, SUBJECT } from './theme';

export interface PyramidEnd {
  /** Null: no bar, the label stands alone at the middle. */
  value: number | null;
  label: string;
  /** What is said of it. */
  text: string;
}

export interface PyramidRow {
  name: string;
  left: PyramidEnd;
  right: PyramidEnd;
}

const ROW = 46;
const BAR = 28;
const HEAD = 28;

/**
 * Bars to both sides of a column of names, on one scale, the first row at the foot. Series 0 is the left side, 1 the right;
 * outlined against filled, so that colour alone tells nobody.
 */
export function pyramid(of: {
  rows: readonly PyramidRow[];
  leftName: string;
  rightName: string;
  width: number;
}): Drawing {
  const { rows, width } = of;
  const size = width < 520 ? 12 : 14;
  const middle = Math.max(...rows.map(({ name }) => textWidth(name, size))) + 22;
  const ends = rows.flatMap(({ left, right }) => [left, right]);
  const label = Math.max(...ends.map((end) => textWidth(end.label, size))) + 12;
  const side = Math.max(40, (width - middle) / 2 - label);
  const most = Math.max(1, ...ends.map(({ value }) => value ?? 0));
  const height = HEAD + rows.length * ROW + 4;
  const frame = { top: HEAD, height: rows.length * ROW, width: side, outerBoundsMode: 'none' as const };

  const axis = (gridIndex: number, inverse: boolean) => ({
    type: 'value' as const,
    gridIndex,
    inverse,
    min: 0,
    max: most,
    show: false
  });
  const names = (gridIndex: number) => ({
    type: 'category' as const,
    gridIndex,
    position: gridIndex === 0 ? ('right' as const) : ('left' as const),
    data: rows.map((row) => row.name),
    axisTick: { show: false },
    axisLine: { show: true, lineStyle: { color: QUIET } },
    axisLabel: {
      show: gridIndex === 0,
      interval: 0,
      color: INK,
      fontSize: size,
      align: 'center' as const,
      margin: middle / 2
    }
  });
  const bars = (at: 'left' | 'right', index: number): BarSeriesOption => ({
    type: 'bar',
    xAxisIndex: index,
    yAxisIndex: index,
    barWidth: BAR,
    emphasis: { disabled: true },
    data: rows.map((row) => ({
      ...{ text: row[at].text },
      value: row[at].value ?? 0,
      itemStyle: at === 'left' ? { color: SUBJECT } : { color: PAPER, borderColor: PEER, borderWidth: 2 },
      label: {
        show: true,
        position: at,
        distance: 6,
        formatter: escapeRich(row[at].label),
        color: row[at].value === null ? QUIET : INK,
        fontSize: size
      }
    }))
  });
  const title = (text: string, place: object) => ({
    text: escapeRich(text),
    top: 0,
    padding: 0,
    textStyle: { color: INK, fontSize: size, fontWeight: 600 as const },
    ...place
  });
  return {
    height,
    points: [
      rows.map((row, dataIndex) => ({ seriesIndex: 0, dataIndex, text: row.left.text })),
      rows.map((row, dataIndex) => ({ seriesIndex: 1, dataIndex, text: row.right.text }))
    ],
    option: {
      animation: false,
      textStyle: { fontFamily: FONT },
      title: [
        title(of.leftName, { left: label + side, textAlign: 'right' as const }),
        title(of.rightName, { left: label + side + middle, textAlign: 'left' as const })
      ],
      grid: [
        { ...frame, left: label },
        { ...frame, left: label + side + middle }
      ],
      tooltip: POINT_TOOLTIP,
      xAxis: [axis(0, true), axis(1, false)],
      yAxis: [names(0), names(1)],
      series: [bars('left', 0), bars('right', 1)]
    }
  };
}
