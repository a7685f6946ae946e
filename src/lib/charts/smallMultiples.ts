import type { ChartPoint, Drawing } from './drawing';
import type { LineSeriesOption } from './echarts';
import { axisEnds } from './parts/axisEnds';
import { axisRoom } from './parts/axisRoom';
import { escapeRich } from './parts/escapeRich';
import { eventRules, type EventRule } from './parts/eventRules';
import { keyLines, type Key } from './parts/keyLines';
import { periodAxis } from './parts/periodAxis';
import { POINT_TOOLTIP } from './parts/pointTooltip';
import { wrapped } from './parts/textWidth';
import type { LineMark, SeriesLine } from './seriesLines';
import { FONT, INK, PAPER, PEER, QUIET, RULE, SUBJECT, isProvisional } from './theme';

export interface Panel {
  title: string;
  /** Under the title: the latest value, or why there is none. */
  value: string;
  subject: boolean;
  /** The panel's own line first, references behind it. */
  lines: readonly SeriesLine[];
}

export interface SmallMultiplesInput {
  periods: readonly string[];
  panels: readonly Panel[];
  rules: readonly EventRule[];
  /** Whether all panels have one scale, and more in words. */
  notes: readonly string[];
  /** Of the references behind the lines; empty where there is none. */
  referenceName: string;
  shared: boolean;
  formatAxis: (value: number) => string;
  width: number;
}

/** Least width of a panel, on a small and on a large screen. */
const LEAST = [150, 220] as const;
/** Pixels: a plot, the names of its periods below it, and what stands between two rows. */
const PLOT = 104;
const FOOT = 20;
const BETWEEN = 18;

/** One small chart for each place or indicator, on one scale unless their measures differ. Points are of each panel's own line. */
export function smallMultiples(input: SmallMultiplesInput): Drawing {
  const { periods, panels, rules, shared, formatAxis, width } = input;
  const narrow = width < 520;
  const size = narrow ? 11 : 12;
  const across = Math.max(1, Math.min(panels.length, Math.floor(width / LEAST[narrow ? 0 : 1])));
  const cell = width / across;
  const titles = panels.map((panel) => wrapped(panel.title, Math.floor((cell - 10) / (size * 0.56))));
  const deepest = Math.max(...titles.map((title) => title.split('\n').length));
  const head = (deepest + 1) * (size + 4) + 10;
  const key = keyLines(keysOf(input), { width, size });
  const row = head + PLOT + FOOT + BETWEEN;
  const at = (i: number) => ({ left: (i % across) * cell, top: key.height + 6 + Math.floor(i / across) * row });

  const ends = panels.map((panel) => axisEnds(valuesOf(shared ? panels : [panel])));
  const left = Math.max(...ends.map((end) => axisRoom(end, formatAxis, size)));
  const shown = endsOnly(periods);
  const series: LineSeriesOption[] = [];
  const points: ChartPoint[][] = [];
  panels.forEach((panel, p) =>
    panel.lines.forEach((line, l) => {
      const drawn = smallLine(line, { panel: p, subject: panel.subject });
      if (l === 0) {
        const seriesIndex = series.length;
        points.push(drawn.at.map(({ dataIndex, text }) => ({ seriesIndex, dataIndex, text })));
        // The key above the panels says what the rules are.
        const unnamed = rules.map((rule) => ({ ...rule, label: '' }));
        if (rules.length > 0) drawn.series.markLine = eventRules(unnamed, size, periods.length);
      }
      series.push(drawn.series);
    })
  );
  return {
    height: key.height + 6 + Math.ceil(panels.length / across) * row,
    points,
    option: {
      animation: false,
      textStyle: { fontFamily: FONT },
      tooltip: POINT_TOOLTIP,
      title: [
        ...key.title,
        ...panels.map((panel, i) => ({
          text: heading(titles[i] ?? '', panel.value),
          ...at(i),
          padding: 0,
          textStyle: {
            rich: {
              t: { color: panel.subject ? SUBJECT : INK, fontSize: size + 1, fontWeight: 600, lineHeight: size + 4 },
              v: { color: panel.subject ? SUBJECT : QUIET, fontSize: size, fontWeight: 400, lineHeight: size + 4 }
            }
          }
        }))
      ],
      grid: panels.map((_, i) => ({
        left: at(i).left + left + 8,
        top: at(i).top + head,
        width: cell - left - 26,
        height: PLOT,
        outerBoundsMode: 'none' as const
      })),
      xAxis: panels.map((_, gridIndex) => ({ ...periodAxis(shown, 10_000, size), gridIndex })),
      yAxis: panels.map((_, gridIndex) => {
        const { low, high } = ends[gridIndex] ?? { low: 0, high: 1 };
        return {
          type: 'value' as const,
          gridIndex,
          min: low,
          max: high,
          splitNumber: 2,
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
          splitLine: { lineStyle: { color: RULE }, showMinLine: low === 0, showMaxLine: false }
        };
      }),
      series
    }
  };
}

const valuesOf = (panels: readonly Panel[]) =>
  panels.flatMap((panel) => panel.lines.flatMap((line) => line.marks.flatMap((mark) => mark.value ?? [])));

/** A title in its lines, and the value under it. */
const heading = (title: string, value: string): string =>
  [...title.split('\n').map((line) => `{t|${escapeRich(line)}}`), `{v|${escapeRich(value)}}`].join('\n');

/** There is room for the first and the last name of an axis. */
const endsOnly = (periods: readonly string[]) =>
  periods.map((period, i) => (i === 0 || i === periods.length - 1 ? period : ''));

/** What is the same in all panels is said once, above them. */
function keysOf({ notes, referenceName, rules }: SmallMultiplesInput): Key[] {
  const unique = [...new Map(rules.map((rule) => [`${rule.label} ${rule.isBreak}`, rule])).values()];
  return [
    ...notes.map((label) => ({ swatch: null, label })),
    ...(referenceName
      ? [{ swatch: { kind: 'line' as const, colour: PEER, stroke: [5, 3] }, label: referenceName }]
      : []),
    ...unique.map((rule) => ({
      swatch: {
        kind: 'rule' as const,
        colour: rule.isBreak ? INK : QUIET,
        stroke: rule.isBreak ? ('solid' as const) : [2, 3]
      },
      label: rule.label
    }))
  ];
}

function smallLine(
  line: SeriesLine,
  { panel, subject }: { panel: number; subject: boolean }
): { series: LineSeriesOption; at: { dataIndex: number; text: string }[] } {
  const reference = line.reference !== '';
  const colour = reference ? PEER : subject ? SUBJECT : INK;
  const last = line.marks.findLastIndex((mark) => mark.value !== null);
  const data: NonNullable<LineSeriesOption['data']> = [];
  const at: { dataIndex: number; text: string }[] = [];
  line.marks.forEach((mark, i) => {
    at.push({ dataIndex: data.length, text: mark.text });
    data.push({ ...{ text: mark.text }, ...smallMark(mark, i, colour, !reference && i === last) });
    // The gap has a datum of its own, so that both values beside it stay.
    if (line.cuts.includes(i)) data.push({ value: [i + 0.5, '-'] });
  });
  return {
    at,
    series: {
      type: 'line',
      name: line.name,
      xAxisIndex: panel,
      yAxisIndex: panel,
      symbol: 'circle',
      symbolSize: 3,
      itemStyle: { color: colour, borderColor: colour },
      showSymbol: !reference,
      connectNulls: false,
      silent: reference,
      emphasis: { disabled: true },
      z: reference ? 2 : 3,
      lineStyle: {
        color: colour,
        width: reference || line.marks.some((mark) => mark.pieced) ? 1 : 2,
        type: reference ? [5, 3] : 'solid'
      },
      data
    }
  };
}

/** Only what is not as the series says has a style of its own. */
const smallMark = (mark: LineMark, i: number, colour: string, last: boolean) => ({
  value: [i, mark.value ?? '-'],
  ...(last || isProvisional(mark.status) ? { symbolSize: last ? 7 : 5 } : {}),
  ...(isProvisional(mark.status) ? { itemStyle: { color: PAPER, borderColor: colour, borderWidth: 1.5 } } : {})
});
