import type { ChartPoint, Drawing } from './drawing';
import type { LineSeriesOption } from './echarts';
import { eventRules, type EventRule } from './parts/eventRules';
import { periodAxis } from './parts/periodAxis';
import { POINT_TOOLTIP } from './parts/pointTooltip';
import { wrapped } from './parts/textWidth';
import type { LineMark, SeriesLine } from './seriesLines';
import { FONT, INK, PAPER, PEER, QUIET, RULE, SUBJECT, isProvisional } from './theme';

export interface Panel {
  title: string;
  subject: boolean;
  /** The panel's own line first, references behind it. */
  lines: readonly SeriesLine[];
}

const LEAST = 150;
const TALL = 150;

/** One small chart for each place or indicator, on one scale unless their measures differ. */
export function smallMultiples(of: {
  periods: readonly string[];
  panels: readonly Panel[];
  rules: readonly EventRule[];
  /** All panels on one scale. */
  shared: boolean;
  formatAxis: (value: number) => string;
  width: number;
}): Drawing {
  const { periods, panels, rules, shared, formatAxis, width } = of;
  const size = width < 520 ? 11 : 12;
  const across = Math.max(1, Math.min(panels.length, Math.floor(width / (width < 520 ? LEAST : 220))));
  const cell = width / across;
  const all = panels.flatMap((panel) => panel.lines.flatMap((line) => line.marks.flatMap((mark) => mark.value ?? [])));
  const [low, high] = [Math.min(...all, 0), Math.max(...all, 0)];
  const floor = shared && Math.min(...all) > 0 && Math.max(...all) < 2 * Math.min(...all) ? undefined : low;
  const place = (i: number) => ({ left: (i % across) * cell, top: Math.floor(i / across) * (TALL + 52) });
  const narrowTo = [
    periods[0] ?? '',
    ...periods.slice(1, -1).map(() => ''),
    periods.length > 1 ? (periods.at(-1) ?? '') : ''
  ];
  const series: LineSeriesOption[] = [];
  const points: ChartPoint[][] = [];
  panels.forEach((panel, p) =>
    panel.lines.forEach((line, l) => {
      const seriesIndex = series.length;
      const drawn = smallLine(line, { panel: p, size, subject: panel.subject });
      if (l === 0) {
        points.push(drawn.at.map(({ dataIndex, text }) => ({ seriesIndex, dataIndex, text })));
        const unnamed = rules.map((rule) => ({ ...rule, label: '' }));
        if (rules.length > 0) drawn.series.markLine = eventRules(unnamed, size, periods.length);
      }
      series.push(drawn.series);
    })
  );
  return {
    height: Math.ceil(panels.length / across) * (TALL + 52),
    points,
    option: {
      animation: false,
      textStyle: { fontFamily: FONT },
      tooltip: POINT_TOOLTIP,
      title: panels.map((panel, i) => ({
        text: wrapped(panel.title, Math.floor(cell / (size * 0.58))),
        left: place(i).left,
        top: place(i).top,
        padding: 0,
        textStyle: { color: panel.subject ? SUBJECT : INK, fontSize: size + 1, fontWeight: 600, lineHeight: size + 4 }
      })),
      grid: panels.map((_, i) => ({
        left: place(i).left + 4,
        top: place(i).top + 36,
        width: cell - 26,
        height: TALL - 14,
        outerBoundsMode: 'same' as const,
        outerBoundsContain: 'axisLabel' as const
      })),
      xAxis: panels.map((_, gridIndex) => ({ ...periodAxis(narrowTo, 10_000, size), gridIndex })),
      yAxis: panels.map((_, gridIndex) => ({
        type: 'value' as const,
        gridIndex,
        ...(shared ? { min: floor, max: high, scale: floor === undefined } : { scale: true }),
        splitNumber: 2,
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: { color: QUIET, fontSize: size, formatter: formatAxis, hideOverlap: true },
        splitLine: { lineStyle: { color: RULE } }
      })),
      series
    }
  };
}

function smallLine(
  line: SeriesLine,
  { panel, size, subject }: { panel: number; size: number; subject: boolean }
): { series: LineSeriesOption; at: { dataIndex: number; text: string }[] } {
  const reference = line.reference !== '';
  const colour = reference ? PEER : subject ? SUBJECT : INK;
  const last = line.marks.findLastIndex((mark) => mark.value !== null);
  const data: NonNullable<LineSeriesOption['data']> = [];
  const at: { dataIndex: number; text: string }[] = [];
  line.marks.forEach((mark, i) => {
    at.push({ dataIndex: data.length, text: mark.text });
    data.push({ ...{ text: mark.text }, ...smallMark(mark, i, { colour, size, show: !reference && i === last }) });
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
      showSymbol: true,
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

const smallMark = (
  mark: LineMark,
  i: number,
  { colour, size, show }: { colour: string; size: number; show: boolean }
) => ({
  value: [i, mark.value ?? '-'],
  symbolSize: show ? 6 : 3,
  itemStyle:
    isProvisional(mark.status) && show ? { color: PAPER, borderColor: colour, borderWidth: 1.5 } : { color: colour },
  label: {
    show,
    formatter: mark.label,
    position: 'top' as const,
    color: colour,
    fontSize: size,
    fontWeight: 600 as const,
    textBorderColor: PAPER,
    textBorderWidth: 2
  }
});
