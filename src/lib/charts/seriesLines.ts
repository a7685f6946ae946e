import type { Drawing } from './drawing';
import type { LineSeriesOption } from './echarts';
import { cutsOf, eventRules, type EventRule } from './parts/eventRules';
import { seriesStyle } from './parts/palette';
import { periodAxis } from './parts/periodAxis';
import { POINT_TOOLTIP } from './parts/pointTooltip';
import { textWidth, wrapped } from './parts/textWidth';
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
  subject: boolean;
  /** A line of reference behind the chosen ones: the country dashed, the median dotted. */
  reference: '' | 'country' | 'median';
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
  /** Every point carries its label (two periods), not only the last. */
  labelAll?: boolean;
}

const chosen = (lines: readonly SeriesLine[]) => lines.filter((line) => line.reference === '');

/**
 * Lines over periods: the subject in its colour, at most four coloured, references behind, provisional values hollow, gaps
 * kept, lines cut at breaks. Each is named at its last value; names are moved apart.
 */
export function seriesLines(input: SeriesLinesInput): Drawing {
  const { periods, lines, rules, formatAxis, width, height = 380, ranks = false } = input;
  const narrow = width < 520;
  const size = narrow ? 12 : 14;
  const most = narrow ? 14 : 22;
  const names = lines.map((line) => wrapped(line.name, most));
  const room = Math.min(
    width * 0.38,
    Math.max(...names.flatMap((name) => name.split('\n').map((part) => textWidth(part, size))), 24) + 22
  );
  const left = 8;
  const drawn = lines.map((line, i) => lineSeries(input, line, { name: names[i] ?? '', size, cut: cutsOf(rules) }));
  const first = drawn[0]?.series;
  if (first && rules.length > 0) first.markLine = eventRules(rules, size - 2);
  const values = lines.flatMap((line) => line.marks.flatMap((mark) => mark.value ?? []));
  return {
    height,
    points: drawn.map((entry) => entry.points).filter((row) => row.length > 0),
    option: {
      animation: false,
      textStyle: { fontFamily: FONT },
      grid: {
        left,
        right: room,
        top: 22 + 14 * stacked(rules),
        bottom: 6,
        outerBoundsMode: 'same',
        outerBoundsContain: 'axisLabel'
      },
      tooltip: POINT_TOOLTIP,
      xAxis: periodAxis(periods, width - room - 48, size),
      yAxis: {
        type: 'value',
        inverse: ranks,
        scale: !ranks && Math.min(...values) > 0 && Math.max(...values) < 2 * Math.min(...values),
        ...(ranks ? { min: 1, max: Math.max(...values, 3), minInterval: 1 } : { splitNumber: narrow ? 3 : 5 }),
        axisLabel: { color: QUIET, fontSize: size, formatter: formatAxis },
        splitLine: { lineStyle: { color: RULE } }
      },
      series: drawn.map((entry) => entry.series)
    }
  };
}

/** Lines of text above the plot: rules that stand at one place are written under each other. */
const stacked = (rules: readonly EventRule[]) =>
  Math.max(0, ...rules.map((rule) => rules.filter((other) => other.after === rule.after).length));

function lineSeries(
  { lines, periods, labelAll = false }: SeriesLinesInput,
  line: SeriesLine,
  { name, size, cut }: { name: string; size: number; cut: ReadonlySet<number> }
): { series: LineSeriesOption; points: { seriesIndex: number; dataIndex: number; text: string }[] } {
  const seriesIndex = lines.indexOf(line);
  const others = chosen(lines);
  const { colour, stroke } =
    line.reference === ''
      ? seriesStyle(others.indexOf(line), others.length, line.subject)
      : { colour: PEER, stroke: line.reference === 'country' ? [6, 4] : [2, 3] };
  const quiet = line.reference !== '' || (others.length > 4 && !line.subject);
  const many = others.length > 4 || periods.length > 12;
  const last = line.marks.findLastIndex((mark) => mark.value !== null);
  const data: NonNullable<LineSeriesOption['data']> = [];
  const points: { seriesIndex: number; dataIndex: number; text: string }[] = [];
  line.marks.forEach((mark, i) => {
    points.push({ seriesIndex, dataIndex: data.length, text: mark.text });
    data.push({
      ...{ text: mark.text },
      value: [i, mark.value ?? '-'],
      symbolSize: mark.pieced ? 5 : line.subject ? 9 : quiet ? 5 : 7,
      itemStyle: isProvisional(mark.status)
        ? { color: PAPER, borderColor: colour, borderWidth: 2 }
        : { color: colour, borderColor: colour },
      label: {
        show:
          mark.value !== null && line.reference === '' && (labelAll || (line.subject ? !many || i === last : !many)),
        formatter: mark.label,
        position: line.subject || others.length === 1 ? 'top' : 'bottom',
        color: quiet ? QUIET : colour,
        fontSize: size,
        fontWeight: 600,
        textBorderColor: PAPER,
        textBorderWidth: 3
      }
    });
    if (cut.has(i)) data.push({ value: [i + 0.5, '-'] });
  });
  const pieced = line.marks.some((mark) => mark.pieced);
  return {
    points,
    series: {
      type: 'line',
      name: line.name,
      z: line.subject ? 4 : quiet ? 2 : 3,
      connectNulls: false,
      symbol: 'circle',
      showSymbol: true,
      emphasis: { disabled: true },
      lineStyle: {
        color: colour,
        width: pieced ? 1 : line.subject ? 2.75 : quiet ? 1.25 : 2,
        type: stroke,
        opacity: others.length > 8 && quiet ? 0.7 : 1
      },
      itemStyle: { color: colour },
      endLabel: {
        show: last === line.marks.length - 1,
        formatter: name,
        color: line.subject ? colour : quiet ? QUIET : INK,
        fontSize: size,
        fontWeight: line.subject ? 700 : 400,
        lineHeight: size + 2,
        textBorderColor: PAPER,
        textBorderWidth: 3,
        distance: 8
      },
      labelLayout: { moveOverlap: 'shiftY', hideOverlap: others.length > 6 },
      data
    }
  };
}
