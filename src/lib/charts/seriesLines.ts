import type { ChartPoint, Drawing } from './drawing';
import type { LineSeriesOption } from './echarts';
import { axisEnds } from './parts/axisEnds';
import { axisRoom } from './parts/axisRoom';
import { endNames, nameGap, type EndName } from './parts/endNames';
import { escapeRich } from './parts/escapeRich';
import { eventRules, linesOf, clearInOneLine, type EventRule } from './parts/eventRules';
import { seriesStyle, twinStroke, type SeriesRole } from './parts/palette';
import { periodAxis } from './parts/periodAxis';
import { POINT_TOOLTIP } from './parts/pointTooltip';
import { textWidth, wrapped } from './parts/textWidth';
import { valueLabels, type Spot } from './parts/valueLabels';
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

type Side = 'top' | 'bottom' | null;

interface Style {
  colour: string;
  stroke: 'solid' | number[];
  subject: boolean;
  /** A reference, or one of a crowd. */
  quiet: boolean;
}

const FLOOR = 30;
/** So many lines can have the value of each point beside it. */
const MOST_VALUED = 3;

const lastOf = (line: SeriesLine) => line.marks.findLastIndex((mark) => mark.value !== null);

/** The lines that compete for colours. */
const chosenOf = (lines: readonly SeriesLine[]) => lines.filter((line) => line.reference === '' && lastOf(line) >= 0);

/**
 * Lines over periods: the subject in its colour, at most four coloured, references behind, provisional values hollow, gaps
 * kept, lines cut at breaks. Each is named, with its last value, beside the plot; names are moved apart.
 */
export function seriesLines(input: SeriesLinesInput): Drawing {
  const { periods, lines, rules, formatAxis, width, ranks = false } = input;
  const narrow = width < 520;
  const size = narrow ? 12 : 14;
  const values = lines.flatMap((line) => line.marks.flatMap((mark) => mark.value ?? []));
  const { low, high } = ranks ? { low: 1, high: Math.max(...values, 3) } : axisEnds(values);
  const styles = stylesOf(lines);

  const named = lines.flatMap((line, i) => (lastOf(line) < 0 ? [] : [{ line, style: styles[i] as Style }]));
  const full = named.map(({ line }) => endName(line, periods));
  const room = Math.min(width * 0.42, Math.max(...full.map((name) => textWidth(name, size) * 1.06), 24) + 14);
  const texts = full.map((name) => wrapped(name, Math.floor((room - 8) / (size * 0.5))));
  const left = axisRoom({ low, high }, formatAxis, size) + 12;
  const step = (width - left - room) / periods.length;
  const crowded = narrow || !clearInOneLine(rules, step, size - 2);
  const top = 18 + 15 * linesOf(rules, crowded);
  const height = Math.max(input.height ?? 380, top + FLOOR + named.length * nameGap(texts, size));
  const bottom = height - FLOOR;

  const place = (value: number) => (ranks ? value - low : high - value) / (high - low);
  const paths = lines.map(({ marks }) =>
    marks.map(({ value }, i): Spot | null =>
      value === null ? null : { x: left + (i + 0.5) * step, y: top + place(value) * (bottom - top) }
    )
  );
  const sides = valueLabels(paths, valueTexts(lines, styles, size), { size, top, bottom });

  const drawn = lines.map((line, i) => lineSeries(line, i, styles[i] as Style, { size, sides: sides[i] ?? [] }));
  const first = drawn[0]?.series;
  if (first && rules.length > 0)
    first.markLine = eventRules(rules, size - 2, periods.length, { inverse: ranks, narrow: crowded, above: true });
  const names = named.map(({ line, style }, i): EndName => ({
    text: texts[i] ?? '',
    at: lastOf(line),
    value: line.marks[lastOf(line)]?.value ?? 0,
    colour: style.subject ? style.colour : style.quiet ? QUIET : INK,
    strong: style.subject
  }));
  return {
    height,
    points: drawn.map((entry) => entry.points).filter((row) => row.length > 0),
    option: {
      animation: false,
      textStyle: { fontFamily: FONT },
      grid: { left: 8, right: room, top, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
      tooltip: POINT_TOOLTIP,
      xAxis: periodAxis(periods, step * periods.length, size),
      yAxis: {
        type: 'value',
        inverse: ranks,
        min: low,
        max: high,
        ...(ranks ? { minInterval: 1 } : { splitNumber: narrow ? 3 : 5 }),
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: {
          color: QUIET,
          fontSize: size,
          formatter: formatAxis,
          showMinLabel: ranks || low === 0 ? undefined : false,
          showMaxLabel: ranks ? undefined : false
        },
        splitLine: { lineStyle: { color: RULE }, showMinLine: ranks || low === 0, showMaxLine: ranks }
      },
      series: [
        ...drawn.map((entry) => entry.series),
        // After the lines, whose numbers the points refer to.
        ...lines.flatMap((line, i) => settledRun(line, styles[i] as Style)),
        ...endNames(names, { last: periods.length - 1, low, high, top, bottom, size, inverse: ranks })
      ]
    }
  };
}

function stylesOf(lines: readonly SeriesLine[]): Style[] {
  const chosen = chosenOf(lines);
  const others = chosen.filter((line) => line.role === 'other');
  return lines.map((line): Style => {
    if (line.reference)
      return { colour: PEER, stroke: line.reference === 'country' ? [6, 4] : [2, 3], subject: false, quiet: true };
    const { colour, stroke } = seriesStyle(line.role, others.indexOf(line), chosen.length);
    const subject = line.role === 'subject';
    // Several indicators of one place have its colour, and strokes of their own.
    const twin = line.role === 'other' ? 0 : chosen.filter((entry) => entry.role === line.role).indexOf(line);
    return { colour, stroke: twin > 0 ? twinStroke(twin) : stroke, subject, quiet: !subject && colour === PEER };
  });
}

/** Beside the plot the last value of a line, its name and, if it ends early, when. */
function endName(line: SeriesLine, periods: readonly string[]): string {
  const last = lastOf(line);
  const early = last === line.marks.length - 1 ? '' : `(${periods[last] ?? ''})`;
  return [line.reference === '' ? line.marks[last]?.label : '', [line.name, early].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join('  ');
}

/** Values to stand beside points: of the few coloured lines over few periods, in narrow drawings of two lines. */
function valueTexts(lines: readonly SeriesLine[], styles: readonly Style[], size: number) {
  const chosen = chosenOf(lines);
  const many = chosen.length > MOST_VALUED || (lines[0]?.marks.length ?? 0) > 12;
  return lines.map((line, i) => {
    const style = styles[i];
    const silent = many || !style || style.quiet || (size < 14 && lines.length > 2);
    return line.marks.map((mark, m) => {
      const text = silent || m === lastOf(line) ? '' : mark.label;
      return { text, width: textWidth(text, size) * 1.06 };
    });
  });
}

function lineSeries(
  line: SeriesLine,
  seriesIndex: number,
  { colour, stroke, subject, quiet }: Style,
  { size, sides }: { size: number; sides: readonly Side[] }
): { series: LineSeriesOption; points: ChartPoint[] } {
  const data: NonNullable<LineSeriesOption['data']> = [];
  const points: ChartPoint[] = [];
  line.marks.forEach((mark, i) => {
    const side = sides[i];
    points.push({ seriesIndex, dataIndex: data.length, text: mark.text });
    data.push({
      ...{ text: mark.text },
      value: [i, mark.value ?? '-'],
      symbolSize: mark.pieced ? 4 : subject ? 9 : quiet ? 4 : 7,
      itemStyle: isProvisional(mark.status)
        ? { color: PAPER, borderColor: colour, borderWidth: 2 }
        : { color: colour, borderColor: colour },
      label: side
        ? {
            show: true,
            formatter: escapeRich(mark.label),
            position: side,
            color: colour,
            fontSize: size,
            fontWeight: 600,
            textBorderColor: PAPER,
            textBorderWidth: 3
          }
        : { show: false }
    });
    // The gap has a datum of its own, so that both values beside it stay.
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
        width: line.marks.some((mark) => mark.pieced) ? 1 : lineWidth(subject, quiet),
        type: stroke
      },
      itemStyle: { color: colour },
      data
    }
  };
}

const lineWidth = (subject: boolean, quiet: boolean) => (subject ? 2.75 : quiet ? 1.25 : 2);

/** Over a line that is thin for its pieced values, its other part at its proper width. */
function settledRun(line: SeriesLine, { colour, stroke, subject, quiet }: Style): LineSeriesOption[] {
  if (!line.marks.some((mark) => mark.pieced) || line.marks.every((mark) => mark.pieced)) return [];
  return [
    {
      type: 'line',
      silent: true,
      symbol: 'none',
      z: subject ? 4 : quiet ? 2 : 3,
      connectNulls: false,
      tooltip: { show: false },
      lineStyle: { color: colour, width: lineWidth(subject, quiet), type: stroke },
      data: line.marks.flatMap((mark, i): (number | '-')[][] => [
        [i, mark.pieced ? '-' : (mark.value ?? '-')],
        ...(line.cuts.includes(i) ? [[i + 0.5, '-' as const]] : [])
      ])
    }
  ];
}
