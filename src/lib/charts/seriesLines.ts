import type { ChartPoint, Drawing } from './drawing';
import type { LineSeriesOption } from './echarts';
import { axisEnds } from './parts/axisEnds';
import { eventRules, linesOf, type EventRule } from './parts/eventRules';
import { seriesStyle, type SeriesRole } from './parts/palette';
import { periodAxis } from './parts/periodAxis';
import { POINT_TOOLTIP } from './parts/pointTooltip';
import { spread } from './parts/spread';
import { textWidth } from './parts/textWidth';
import { FONT, INK, PAPER, PEER, QUIET, RULE, isProvisional } from './theme';

export interface LineMark {
  /** Null is a gap, and stays one. */
  value: number | null;
  /** Beside the point. */
  label: string;
  /** What the keyboard and the pointer are told. */
  text: string;
  status: string;
  /** Put together from other units: drawn thin. */
  pieced: boolean;
}

export interface SeriesLine {
  name: string;
  role: SeriesRole;
  /** A line of reference behind the chosen ones: the country dashed, the median dotted. */
  reference: '' | 'country' | 'median';
  /** Periods (by number) after which the line is cut. */
  cuts: readonly number[];
  marks: readonly LineMark[];
}

export interface SeriesLinesInput {
  periods: readonly string[];
  lines: readonly SeriesLine[];
  rules: readonly EventRule[];
  formatAxis: (value: number) => string;
  width: number;
  height?: number;
  /** Rank 1 stands on top, and only whole places are marked. */
  ranks?: boolean;
}

interface Frame {
  size: number;
  /** Pixels above and below the plot. */
  top: number;
  bottom: number;
  height: number;
  low: number;
  high: number;
  ranks: boolean;
}

const FLOOR = 30;

const lastOf = (line: SeriesLine) => line.marks.findLastIndex((mark) => mark.value !== null);

/**
 * Lines over periods: the subject in its colour, at most four coloured, references behind, provisional values hollow, gaps
 * kept, lines cut at breaks. Each is named, with its value, where it ends; names are moved apart.
 */
export function seriesLines(input: SeriesLinesInput): Drawing {
  const { periods, lines, rules, formatAxis, width, height = 380, ranks = false } = input;
  const size = width < 520 ? 12 : 14;
  const values = lines.flatMap((line) => line.marks.flatMap((mark) => mark.value ?? []));
  const frame: Frame = {
    size,
    height,
    ranks,
    top: 18 + 15 * linesOf(rules, width < 520),
    bottom: FLOOR,
    ...(ranks ? { low: 1, high: Math.max(...values, 3) } : axisEnds(values))
  };
  const names = lines.map((line) => endName(line));
  const room = Math.min(width * 0.42, Math.max(...names.map((name) => textWidth(name, size)), 24) + 24);
  const shifts = endShifts(lines, frame);
  const drawn = lines.map((line, i) => lineSeries(input, i, { frame, name: names[i] ?? '', shift: shifts[i] ?? 0 }));
  const first = drawn[0]?.series;
  if (first && rules.length > 0)
    first.markLine = eventRules(rules, size - 2, periods.length, { inverse: ranks, narrow: width < 520 });
  return {
    height,
    points: drawn.map((entry) => entry.points).filter((row) => row.length > 0),
    option: {
      animation: false,
      textStyle: { fontFamily: FONT },
      grid: {
        left: 8,
        right: room,
        top: frame.top,
        bottom: 4,
        outerBoundsMode: 'same',
        outerBoundsContain: 'axisLabel'
      },
      tooltip: POINT_TOOLTIP,
      xAxis: periodAxis(periods, width - room - 56, size),
      yAxis: {
        type: 'value',
        inverse: ranks,
        min: frame.low,
        max: frame.high,
        ...(ranks ? { minInterval: 1 } : { splitNumber: width < 520 ? 3 : 5 }),
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: {
          color: QUIET,
          fontSize: size,
          formatter: formatAxis,
          showMinLabel: ranks || frame.low === 0 ? undefined : false,
          showMaxLabel: ranks ? undefined : false
        },
        splitLine: { lineStyle: { color: RULE } }
      },
      series: drawn.map((entry) => entry.series)
    }
  };
}

/** At the end of a line its last value and its name. */
function endName(line: SeriesLine): string {
  const mark = line.marks[lastOf(line)];
  return [line.reference === '' ? mark?.label : '', line.name].filter(Boolean).join('  ');
}

function endShifts(lines: readonly SeriesLine[], { size, top, bottom, height, low, high, ranks }: Frame): number[] {
  const plot = height - top - bottom;
  const share = (value: number) => (ranks ? (value - low) / (high - low) : (high - value) / (high - low));
  const ending = lines.map(
    (line) => (lastOf(line) === line.marks.length - 1 ? line.marks.at(-1)?.value : null) ?? null
  );
  const wanted = ending.flatMap((value) => (value === null ? [] : [top + plot * share(value)]));
  const moves = spread(wanted, size + 4, top - 6, height - bottom + 4);
  return ending.map((value) => (value === null ? 0 : (moves.shift() ?? 0)));
}

function lineSeries(
  { lines, periods }: SeriesLinesInput,
  seriesIndex: number,
  { frame, name, shift }: { frame: Frame; name: string; shift: number }
): { series: LineSeriesOption; points: ChartPoint[] } {
  const line = lines[seriesIndex] as SeriesLine;
  const chosen = lines.filter((entry) => entry.reference === '');
  const others = chosen.filter((entry) => entry.role === 'other');
  const { colour, stroke } = line.reference
    ? { colour: PEER, stroke: line.reference === 'country' ? [6, 4] : [2, 3] }
    : seriesStyle(line.role, others.indexOf(line), chosen.length);
  const quiet = line.reference !== '' || colour === PEER;
  const subject = line.role === 'subject';
  const last = lastOf(line);
  const ends = last === line.marks.length - 1;
  const labelled = !quiet && periods.length <= 12 && chosen.length <= (frame.size < 14 ? 1 : 3);
  const data: NonNullable<LineSeriesOption['data']> = [];
  const points: ChartPoint[] = [];
  line.marks.forEach((mark, i) => {
    points.push({ seriesIndex, dataIndex: data.length, text: mark.text });
    data.push({
      ...{ text: mark.text },
      value: [i, mark.value ?? '-'],
      symbolSize: mark.pieced ? 5 : subject ? 9 : quiet ? 4 : 7,
      itemStyle: isProvisional(mark.status)
        ? { color: PAPER, borderColor: colour, borderWidth: 2 }
        : { color: colour, borderColor: colour },
      label: {
        show: mark.value !== null && (i === last ? !ends : labelled),
        // A line that ends early is named at its last value.
        formatter: i === last ? name : mark.label,
        position: i === last ? 'right' : side(chosen, line, i),
        color: quiet ? QUIET : colour,
        fontSize: frame.size,
        fontWeight: 600,
        textBorderColor: PAPER,
        textBorderWidth: 3
      }
    });
    if (line.cuts.includes(i)) data.push({ value: [i + 0.5, '-'] });
  });
  return {
    points,
    series: {
      type: 'line',
      name: line.name,
      z: subject ? 4 : quiet ? 2 : 3,
      connectNulls: false,
      symbol: 'circle',
      showSymbol: true,
      emphasis: { disabled: true },
      lineStyle: {
        color: colour,
        width: line.marks.some((mark) => mark.pieced) ? 1 : subject ? 2.75 : quiet ? 1.25 : 2,
        type: stroke
      },
      itemStyle: { color: colour },
      endLabel: {
        show: ends,
        formatter: name,
        color: subject ? colour : quiet ? QUIET : INK,
        fontSize: frame.size,
        fontWeight: subject ? 700 : 400,
        textBorderColor: PAPER,
        textBorderWidth: 3,
        distance: 10,
        offset: [0, shift]
      },
      data
    }
  };
}

/** Above where the line is the highest at the period, else below: numbers do not lie on the other line. */
function side(lines: readonly SeriesLine[], line: SeriesLine, i: number): 'top' | 'bottom' {
  const own = line.marks[i]?.value ?? 0;
  const highest = lines.every((other) => other === line || (other.marks[i]?.value ?? -Infinity) <= own);
  return highest ? 'top' : 'bottom';
}
