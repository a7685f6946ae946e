import type { ChartOption, LineSeriesOption } from './echarts';
import { escapeRich } from './parts/escapeRich';
import { FONT, INK, PAPER, PEER, QUIET, RULE, SUBJECT, TOOLTIP, isProvisional } from './theme';

export interface LinePoint {
  /** Null is a gap, and stays one. */
  value: number | null;
  /** The value as a reader sees it. */
  label: string;
  status: string;
}

export interface ChartLine {
  name: string;
  /** The one the figure is about; the others are peers. */
  subject: boolean;
  /** One point for each period. */
  points: readonly LinePoint[];
}

export interface LineChartInput {
  /** Labels of the category axis, in order. */
  periods: readonly string[];
  lines: readonly ChartLine[];
  formatAxis: (value: number) => string;
  /** Below this width labels are thinned out. */
  narrow: boolean;
}

const lastIndex = (line: ChartLine) => line.points.findLastIndex((point) => point.value !== null);

/** Above the point when the line is the higher of the two there, below when it is the lower: labels do not collide. */
function side(lines: readonly ChartLine[], line: ChartLine, index: number): 'top' | 'bottom' {
  const own = line.points[index]?.value ?? 0;
  const others = lines.filter((other) => other !== line).map((other) => other.points[index]?.value ?? null);
  const highest = others.every((value) => value === null || own > value || (own === value && line.subject));
  return highest ? 'top' : 'bottom';
}

/** Names at the ends of lines that end close together move apart: the upper one up, the lower one down. */
function endShift(lines: readonly ChartLine[], line: ChartLine): number {
  const values = lines.flatMap((l) => l.points.flatMap((point) => point.value ?? []));
  const range = Math.max(...values, 0) - Math.min(...values, 0);
  const index = lastIndex(line);
  const own = line.points[index]?.value ?? 0;
  const rival = lines.find((other) => other !== line && lastIndex(other) === index)?.points[index]?.value;
  if (rival === undefined || rival === null || Math.abs(own - rival) > range / 10) return 0;
  return side(lines, line, index) === 'top' ? -9 : 11;
}

/** Lines over periods: the subject coloured and named at its end, peers grey, provisional values hollow, gaps kept. */
export function lineChart({ periods, lines, formatAxis, narrow }: LineChartInput): ChartOption {
  const many = periods.length > (narrow ? 6 : 12);
  return {
    animation: false,
    textStyle: { fontFamily: FONT },
    grid: {
      left: 4,
      right: narrow ? 80 : 100,
      top: 28,
      bottom: 4,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel'
    },
    tooltip: {
      ...TOOLTIP,
      trigger: 'axis',
      axisPointer: { type: 'line', lineStyle: { color: QUIET, type: 'dashed' } },
      formatter: (items) => {
        const list = Array.isArray(items) ? items : [items];
        const index = list[0]?.dataIndex ?? 0;
        const rows = lines.flatMap((line) => {
          const point = line.points[index];
          return point && point.value !== null ? [`${line.name}: ${point.label}`] : [];
        });
        return escapeRich([periods[index] ?? '', ...rows].join('\n'));
      }
    },
    xAxis: {
      type: 'category',
      data: [...periods],
      boundaryGap: true,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: QUIET }, onZero: true },
      axisLabel: { color: QUIET, fontSize: narrow ? 12 : 14, hideOverlap: true }
    },
    yAxis: {
      type: 'value',
      splitNumber: 4,
      axisLabel: { color: QUIET, fontSize: narrow ? 12 : 14, formatter: formatAxis },
      splitLine: { lineStyle: { color: RULE } }
    },
    series: [
      ...lines.map((line) => lineSeries(line)),
      ...lines.map((line) => labelSeries(line, { lines, narrow, many, ends: periods.length - 1 }))
    ]
  };
}

const colourOf = (line: ChartLine) => (line.subject ? SUBJECT : PEER);

function lineSeries(line: ChartLine): LineSeriesOption {
  const colour = colourOf(line);
  return {
    type: 'line',
    name: line.name,
    z: line.subject ? 3 : 2,
    connectNulls: false,
    symbol: 'circle',
    symbolSize: line.subject ? 9 : 7,
    lineStyle: { color: colour, width: line.subject ? 2.5 : 1.75 },
    itemStyle: { color: colour },
    emphasis: { disabled: true },
    data: line.points.map((point) => ({
      value: point.value ?? '-',
      itemStyle: isProvisional(point.status) ? { color: PAPER, borderColor: colour, borderWidth: 2 } : { color: colour }
    }))
  };
}

/** Labels are a series of their own above all lines, with a halo of paper, so that no line runs through a number. */
function labelSeries(
  line: ChartLine,
  { lines, narrow, many, ends }: { lines: readonly ChartLine[]; narrow: boolean; many: boolean; ends: number }
): LineSeriesOption {
  const last = lastIndex(line);
  const shift = endShift(lines, line);
  const text = { fontWeight: 600, textBorderColor: PAPER, textBorderWidth: 3 } as const;
  return {
    type: 'line',
    name: line.name,
    z: 5,
    silent: true,
    symbol: 'circle',
    symbolSize: line.subject ? 9 : 7,
    itemStyle: { color: 'transparent' },
    lineStyle: { color: 'transparent' },
    tooltip: { show: false },
    emphasis: { disabled: true },
    endLabel: {
      ...text,
      show: last === ends,
      formatter: () => line.name,
      color: line.subject ? SUBJECT : INK,
      fontSize: narrow ? 13 : 15,
      // Close points, and a name beside its value, leave no room: the name moves out.
      distance: ends > 8 || shift !== 0 ? 24 : 8,
      offset: [0, shift]
    },
    data: line.points.map((point, index) => ({
      value: point.value ?? '-',
      label: {
        ...text,
        show: point.value !== null && (!many || index === last),
        // A line that ends early carries its name at its last value.
        formatter: () => (index === last && last < ends ? `${point.label}  ${line.name}` : point.label),
        position: side(lines, line, index),
        color: colourOf(line),
        fontSize: narrow ? 12 : 14
      }
    }))
  };
}
