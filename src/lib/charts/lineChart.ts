import type { ChartOption } from './echarts';
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
  if (index < line.points.length - 1) return side(lines, line, index) === 'top' ? -12 : 16;
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
      right: narrow ? 64 : 84,
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
        return [periods[index] ?? '', ...rows].join('\n');
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
    series: lines.map((line) => {
      const colour = line.subject ? SUBJECT : PEER;
      const last = lastIndex(line);
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
        endLabel: {
          show: true,
          formatter: line.name,
          color: line.subject ? SUBJECT : INK,
          fontSize: narrow ? 13 : 15,
          fontWeight: 600,
          distance: 8,
          offset: [0, endShift(lines, line)]
        },
        data: line.points.map((point, index) => ({
          value: point.value ?? '-',
          itemStyle: isProvisional(point.status)
            ? { color: PAPER, borderColor: colour, borderWidth: 2 }
            : { color: colour },
          label: {
            show: point.value !== null && (!many || index === last),
            formatter: point.label,
            position: side(lines, line, index),
            color: colour,
            fontSize: narrow ? 12 : 14,
            fontWeight: 600
          }
        }))
      };
    })
  };
}
