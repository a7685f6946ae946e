import type { Drawing } from './drawing';
import type { CustomSeriesOption } from './echarts';
import { escapeRich } from './parts/escapeRich';
import { POINT_TOOLTIP } from './parts/pointTooltip';
import { FONT, INK, PAPER, QUIET, RULE, SUBJECT } from './theme';

export interface Rectangle {
  column: number;
  row: number;
  /** CSS colour; null for a place without a value: a cross, and nothing at all where its whole column has none. */
  fill: string | null;
  /** Colour of what is written on it. */
  ink: string;
  /** One or two lines; empty when there is no room. */
  label: string;
  text: string;
  /** Outlined in the subject's colour. */
  subject: boolean;
}

export interface Legend {
  fill: string;
  ink: string;
  label: string;
}

/** Coloured rectangles on a grid (heat tables, tile maps), with names of rows and columns, and a legend in words below. */
export function rectangles(of: {
  cells: readonly Rectangle[];
  columns: readonly string[];
  rows: readonly { name: string; subject: boolean }[];
  /** Pixels of one rectangle, the gap between two included. */
  size: { width: number; height: number };
  left: number;
  top: number;
  legend: readonly Legend[];
  width: number;
  fontSize: number;
}): Drawing {
  const { cells, columns, rows, size, left, top, legend, width, fontSize } = of;
  const across = Math.max(...cells.map((cell) => cell.column), columns.length - 1, 0) + 1;
  const down = Math.max(...cells.map((cell) => cell.row), rows.length - 1, 0) + 1;
  const plot = { width: across * size.width, height: down * size.height };
  const perRow = Math.max(1, Math.floor(width / 150));
  const legendRows = Math.ceil(legend.length / perRow);
  const height = top + plot.height + 18 + legendRows * 24;
  const gap = Math.min(3, size.width / 12);
  const byRow = Array.from({ length: down }, (_, row) =>
    cells.flatMap((cell, dataIndex) =>
      cell.row === row ? [{ seriesIndex: 0, dataIndex, text: cell.text, at: cell.column }] : []
    )
  );
  return {
    height,
    points: byRow.map((row) =>
      row.sort((a, b) => a.at - b.at).map(({ seriesIndex, dataIndex, text }) => ({ seriesIndex, dataIndex, text }))
    ),
    option: {
      animation: false,
      textStyle: { fontFamily: FONT },
      grid: [
        { left, top, width: plot.width, height: plot.height },
        { left: 0, top: top + plot.height + 18, width: Math.max(1, width - 8), height: Math.max(1, legendRows * 24) }
      ],
      tooltip: POINT_TOOLTIP,
      xAxis: [
        {
          type: 'value',
          min: -0.5,
          max: across - 0.5,
          position: 'top',
          axisLine: { show: false },
          axisTick: { show: false },
          splitLine: { show: false },
          axisLabel: {
            customValues: columns.map((_, i) => i),
            color: QUIET,
            fontSize,
            hideOverlap: true,
            formatter: (value: number) => columns[value] ?? ''
          }
        },
        { gridIndex: 1, type: 'value', min: 0, max: perRow, show: false }
      ],
      yAxis: [
        {
          type: 'value',
          inverse: true,
          min: -0.5,
          max: down - 0.5,
          axisLine: { show: false },
          axisTick: { show: false },
          splitLine: { show: false },
          axisLabel: {
            customValues: rows.map((_, i) => i),
            fontSize,
            width: left - 10,
            overflow: 'truncate',
            color: (value) => (rows[Math.round(Number(value))]?.subject ? SUBJECT : INK),
            formatter: (value: number) => rows[value]?.name ?? ''
          }
        },
        { gridIndex: 1, type: 'value', min: 0, max: Math.max(1, legendRows), inverse: true, show: false }
      ],
      series: [
        rectangleSeries(cells, { width: size.width - gap, height: size.height - gap, fontSize }),
        {
          type: 'scatter',
          xAxisIndex: 1,
          yAxisIndex: 1,
          symbol: 'rect',
          symbolSize: [18, 14],
          silent: true,
          data: legend.map((entry, i) => ({
            value: [(i % perRow) + 0.08, Math.floor(i / perRow) + 0.5],
            itemStyle: { color: entry.fill, borderColor: RULE, borderWidth: 1 },
            label: {
              show: true,
              position: 'right',
              formatter: escapeRich(entry.label),
              color: INK,
              fontSize: fontSize - 1
            }
          }))
        }
      ]
    }
  };
}

/** A series of its own kind: hundreds of cells cost half of what as many symbols with labels do. */
function rectangleSeries(
  cells: readonly Rectangle[],
  { width, height, fontSize }: { width: number; height: number; fontSize: number }
): CustomSeriesOption {
  const filled = new Set(cells.flatMap((cell) => (cell.fill === null ? [] : [cell.column])));
  const data = cells.map((cell) => ({
    ...{ text: cell.text },
    value: [cell.column, cell.row],
    rect: cell.fill && {
      fill: cell.fill,
      stroke: cell.subject ? SUBJECT : PAPER,
      lineWidth: cell.subject ? 3 : 1
    },
    words:
      cell.fill === null
        ? { text: filled.has(cell.column) ? '×' : '', fill: QUIET }
        : { text: cell.label, fill: cell.ink }
  }));
  return {
    type: 'custom',
    data,
    renderItem: ({ dataIndex }, api) => {
      const { value, rect, words } = data[dataIndex] ?? { value: [], rect: null, words: null };
      const [x = 0, y = 0] = api.coord(value);
      // A line height costs each label a rectangle of its own that is not seen.
      const lines = words?.text.includes('\n') ? { lineHeight: fontSize + 3 } : {};
      const style = { ...words, fontSize, fontFamily: FONT, ...lines };
      if (!rect)
        return words?.text
          ? { type: 'text', x, y, style: { ...style, align: 'center', verticalAlign: 'middle' } }
          : null;
      const shape = { x: x - width / 2, y: y - height / 2, width, height };
      if (!words.text) return { type: 'rect', shape, style: rect };
      return {
        type: 'rect',
        shape,
        style: rect,
        textContent: { type: 'text', style },
        textConfig: { position: 'inside' }
      };
    }
  };
}
