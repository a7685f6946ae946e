import type { Drawing } from './drawing';
import { axisEnds } from './parts/axisEnds';
import { escapeRich } from './parts/escapeRich';
import { UNSEEN } from './parts/mapLegend';
import { POINT_TOOLTIP } from './parts/pointTooltip';
import { textWidth } from './parts/textWidth';
import { FONT, INK, PAPER, PEER, QUIET, RULE, SUBJECT } from './theme';

export interface Dumbbell {
  name: string;
  subject: boolean;
  from: number | null;
  to: number | null;
  /** `5,2% → 6,3% (+1,1 điểm phần trăm)` */
  label: string;
  fromText: string;
  toText: string;
}

const LINE = 16;
const TOP = 30;
const BOTTOM = 26;

interface Frame {
  size: number;
  /** Pixels of one row, and from its middle down to its line. */
  row: number;
  drop: number;
  left: number;
  right: number;
  /** From the middle of a row, where name and label stand when they are not beside the line. */
  above: { name: number; label: number } | null;
}

/** Name, line and label beside each other; where there is no room, name and label in one or two lines above the line. */
function frameOf(rows: readonly Dumbbell[], width: number): Frame {
  const size = width < 520 ? 12 : 14;
  const widest = (of: (row: Dumbbell) => string) => Math.max(...rows.map((row) => textWidth(of(row), size) * 1.06));
  const [names, labels] = [widest((row) => row.name) + 14, widest((row) => row.label) + 20];
  if (width - names - labels >= 200) return { size, row: 28, drop: 0, left: names, right: labels, above: null };
  const together = Math.max(...rows.map((row) => textWidth(row.name + row.label, size) * 1.06)) + 24 <= width;
  const lines = together ? 1 : 2;
  const [row, drop] = [28 + lines * LINE, (lines * LINE) / 2];
  return { size, row, drop, left: 10, right: 10, above: { name: -LINE * lines, label: -LINE } };
}

/** One row for each place: hollow where it was, filled where it is, the line between, and both values with the change. */
export function dumbbells(of: {
  rows: readonly Dumbbell[];
  /** Over the rows: which period is hollow, which filled. */
  legend: string;
  formatAxis: (value: number) => string;
  width: number;
}): Drawing {
  const { rows, formatAxis, width, legend } = of;
  const frame = frameOf(rows, width);
  const { size, above } = frame;
  const { low, high } = axisEnds(rows.flatMap((row) => [row.from, row.to]).filter((value) => value !== null));
  // Rows are laid on whole numbers, their lines a little lower when text stands above.
  const shift = frame.drop / frame.row;
  const colourOf = (row: Dumbbell) => (row.subject ? SUBJECT : PEER);
  const end = (side: 'from' | 'to') => ({
    type: 'scatter' as const,
    symbolSize: side === 'from' ? 11 : 12,
    emphasis: { disabled: true },
    z: side === 'from' ? 3 : 4,
    data: rows.map((row, i) => ({
      ...{ text: side === 'from' ? row.fromText : row.toText },
      value: [row[side] ?? '-', i + shift],
      itemStyle: {
        color: side === 'from' ? PAPER : colourOf(row),
        borderColor: colourOf(row),
        borderWidth: 2,
        opacity: 1
      }
    }))
  });
  const words = (at: number, rise: number, side: { align: 'left' | 'right'; distance: number }, name: boolean) => ({
    type: 'scatter' as const,
    ...UNSEEN,
    itemStyle: { color: 'transparent', opacity: 1 },
    silent: true,
    data: rows.map((row, i) => ({
      value: [at, i + shift],
      label: {
        show: true,
        position: 'inside' as const,
        align: side.align,
        offset: [side.distance, rise],
        formatter: escapeRich(name ? row.name : row.label),
        color: row.subject ? SUBJECT : name ? INK : QUIET,
        fontSize: size,
        fontWeight: row.subject ? 700 : 400,
        textBorderColor: PAPER,
        textBorderWidth: 2
      }
    }))
  });
  return {
    height: rows.length * frame.row + TOP + BOTTOM,
    points: rows.map((row, dataIndex) => [
      { seriesIndex: 1, dataIndex, text: row.fromText },
      { seriesIndex: 2, dataIndex, text: row.toText }
    ]),
    option: {
      animation: false,
      textStyle: { fontFamily: FONT },
      title: {
        text: legend,
        left: above ? 0 : frame.left,
        top: 0,
        padding: 0,
        textStyle: { color: QUIET, fontSize: size, fontWeight: 400 }
      },
      grid: { left: frame.left, right: frame.right, top: TOP, bottom: BOTTOM, outerBoundsMode: 'none' },
      tooltip: POINT_TOOLTIP,
      xAxis: {
        type: 'value',
        min: low,
        max: high,
        splitNumber: width < 520 ? 3 : 6,
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: {
          color: QUIET,
          fontSize: size,
          formatter: formatAxis,
          hideOverlap: true,
          showMinLabel: low === 0,
          showMaxLabel: false
        },
        splitLine: { showMinLine: low === 0, showMaxLine: false, lineStyle: { color: RULE } }
      },
      yAxis: { type: 'value', inverse: true, min: -0.5, max: rows.length - 0.5, show: false },
      series: [
        {
          type: 'line',
          silent: true,
          symbol: 'none',
          z: 2,
          lineStyle: { color: PEER, width: 2 },
          data: rows.flatMap((row, i) =>
            row.from === null || row.to === null
              ? []
              : [
                  [row.from, i + shift],
                  [row.to, i + shift],
                  ['-', '-']
                ]
          )
        },
        end('from'),
        end('to'),
        words(
          low,
          above?.name ?? 0,
          above ? { align: 'left', distance: -10 } : { align: 'right', distance: -10 },
          true
        ),
        words(
          high,
          above?.label ?? 0,
          above ? { align: 'right', distance: 10 } : { align: 'left', distance: 16 },
          false
        )
      ]
    }
  };
}
