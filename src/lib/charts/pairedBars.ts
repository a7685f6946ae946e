import type { Drawing } from './drawing';
import type { BarSeriesOption } from './echarts';
import { escapeRich } from './parts/escapeRich';
import { keyLines } from './parts/keyLines';
import { POINT_TOOLTIP } from './parts/pointTooltip';
import { textWidth, wrapped } from './parts/textWidth';
import { FONT, INK, PAPER, PREVIOUS, QUIET, SUBJECT } from './theme';

export interface PairedEnd {
  /** Null: no bar, the label stands alone at zero. */
  value: number | null;
  label: string;
  /** What is said of it. */
  text: string;
}

export interface PairedRow {
  name: string;
  now: PairedEnd;
  /** Null where there is nothing to hold it against. */
  before: PairedEnd | null;
}

const BAR = 17;
const THIN = 10;

/** Horizontal bars from zero in the order given: this year solid, under it last year thinner and lighter. Series 0 is now, 1 before. */
export function pairedBars(of: {
  rows: readonly PairedRow[];
  nowName: string;
  beforeName: string;
  width: number;
}): Drawing {
  const { rows, width } = of;
  const paired = rows.some((row) => row.before !== null);
  const size = width < 520 ? 12 : 14;
  const room = Math.min(width * 0.36, Math.max(...rows.map((row) => textWidth(row.name, size))) * 1.06);
  const names = rows.map((row) => wrapped(row.name, Math.max(8, Math.floor(room / (size * 0.5)))));
  const lines = Math.max(...names.map((name) => name.split('\n').length));
  const row = Math.max(paired ? 54 : 32, lines * (size + 3) + 8);
  const key = keyLines(
    paired
      ? [
          { swatch: { kind: 'area', fill: SUBJECT }, label: of.nowName },
          { swatch: { kind: 'area', fill: PREVIOUS }, label: of.beforeName }
        ]
      : [],
    { width, size }
  );
  const ends = rows.flatMap(({ now, before }) => (before ? [now, before] : [now]));
  const right = Math.max(...ends.map((end) => textWidth(end.label, size))) * 1.06 + 12;
  const most = Math.max(...ends.map(({ value }) => value ?? 0)) || 1;

  const bars = (at: 'now' | 'before'): BarSeriesOption => ({
    type: 'bar',
    barWidth: at === 'now' ? BAR : THIN,
    barGap: '28%',
    emphasis: { disabled: true },
    data: rows.map(({ [at]: end }) => ({
      ...{ text: end?.text ?? '' },
      value: end?.value ?? 0,
      itemStyle: { color: at === 'now' ? SUBJECT : PREVIOUS },
      label: {
        show: end !== null,
        position: 'right' as const,
        formatter: escapeRich(end?.label ?? ''),
        color: at === 'before' || end?.value === null ? QUIET : INK,
        fontWeight: at === 'now' ? 600 : 400,
        fontSize: at === 'now' ? size : size - 1,
        textBorderColor: PAPER,
        textBorderWidth: 2
      }
    }))
  });
  const spoken = (at: 'now' | 'before', seriesIndex: number) =>
    rows.map((entry, dataIndex) => ({ seriesIndex, dataIndex, text: entry[at]?.text ?? '' }));
  return {
    height: key.height + rows.length * row + 8,
    points: paired ? [spoken('now', 0), spoken('before', 1)] : [spoken('now', 0)],
    option: {
      animation: false,
      textStyle: { fontFamily: FONT },
      ...(key.title.length > 0 ? { title: key.title } : {}),
      grid: { left: room + 12, right, top: key.height + 4, bottom: 4, outerBoundsMode: 'none' },
      tooltip: POINT_TOOLTIP,
      xAxis: { type: 'value', show: false, min: 0, max: most },
      yAxis: {
        type: 'category',
        inverse: true,
        data: names,
        axisTick: { show: false },
        axisLine: { show: true, lineStyle: { color: QUIET } },
        axisLabel: { interval: 0, fontSize: size, lineHeight: size + 3, color: INK }
      },
      series: paired ? [bars('now'), bars('before')] : [bars('now')]
    }
  };
}
