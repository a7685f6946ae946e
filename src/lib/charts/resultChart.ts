import type { ChartPoint, Drawing } from './drawing';
import type { ChartOption, LineSeriesOption, ScatterSeriesOption } from './echarts';
import { groupedColumns } from './groupedColumns';
import { axisEnds } from './parts/axisEnds';
import { axisRoom } from './parts/axisRoom';
import { escapeRich } from './parts/escapeRich';
import { keyLines, type Key, type Swatch } from './parts/keyLines';
import { periodAxis } from './parts/periodAxis';
import { POINT_TOOLTIP } from './parts/pointTooltip';
import type { ResultChoice, ResultSeries } from './resultSeries';
import { FONT, INK, PAPER, QUIET, RULE, SUBJECT } from './theme';

export interface ResultChartInput {
  kind: ResultChoice['kind'];
  of: ResultSeries;
  xName: string;
  formatX: (value: number) => string;
  formatY: (value: number) => string;
  width: number;
}

const PLOT = 320;
const COLOURS = [SUBJECT, 'var(--series-3)', 'var(--series-4)', INK];
const STROKES: readonly ('solid' | number[])[] = ['solid', [7, 3], [2, 3]];
const SYMBOLS = ['circle', 'triangle', 'rect'] as const;
/** Columns have no strokes to tell them apart, so they have more colours. */
const FILLS = [
  ...COLOURS,
  'var(--scale-3)',
  'var(--low-2)',
  'var(--peer)',
  'var(--scale-5)',
  'var(--low-1)',
  'var(--previous)',
  'var(--scale-2)',
  'var(--ink-2)'
];
/** From so many points on a line is drawn without them. */
const MANY = 120;

/** Series of a result as lines, columns or dots, with a key over them where there are several; one value axis, gaps kept. */
export function resultChart(input: ResultChartInput): Drawing {
  return input.kind === 'columns' ? columns(input) : plot(input, input.kind);
}

function columns({ of, formatY, width }: ResultChartInput): Drawing {
  const { places, series } = of;
  const fill = (i: number) => FILLS[i % FILLS.length] ?? INK;
  return groupedColumns({
    places,
    groups: series.map(({ name, points }, i) => ({
      name,
      kind: 'column',
      columns: places.map((place, at) => {
        const point = points.find(({ x }) => x === at);
        const value = point?.y ?? null;
        const label = value === null ? '' : formatY(value);
        return { value, label, text: point?.text ?? `${place}, ${name}`, status: '', fill: fill(i), ink: INK };
      })
    })),
    keys: keysOf(series, (i) => ({ kind: 'area', fill: fill(i) })),
    formatAxis: formatY,
    width
  });
}

function plot({ of, xName, formatX, formatY, width }: ResultChartInput, kind: 'line' | 'scatter'): Drawing {
  const { axis, places, series } = of;
  const size = width < 520 ? 12 : 14;
  const values = series.flatMap(({ points }) => points.flatMap(({ y }) => y ?? []));
  const { low, high } = axisEnds(values);
  const key = keyLines(
    keysOf(series, (i) => swatchOf(kind, i), kind),
    { width, size }
  );
  const left = axisRoom({ low, high }, formatY, size) + 12;
  const plotWidth = width - left - 16;
  const drawn = series.map(({ name, points }, i) =>
    kind === 'line' ? lineOf(name, points, i) : dotsOf(name, points, i)
  );
  return {
    height: PLOT + key.height + 56,
    points: series
      .map(({ points }, seriesIndex) =>
        points.map(({ text }, dataIndex): ChartPoint => ({ seriesIndex, dataIndex, text }))
      )
      .filter((row) => row.length > 0),
    option: {
      animation: false,
      useUTC: true,
      textStyle: { fontFamily: FONT },
      title: [...key.title, nameBelow(xName, size)],
      grid: { left, right: 16, top: key.height + 20, bottom: 56, outerBoundsMode: 'none' },
      tooltip: POINT_TOOLTIP,
      xAxis: axis === 'place' ? periodAxis(places, plotWidth, size) : freeAxis(axis, of, formatX, { size, width }),
      yAxis: {
        type: 'value',
        min: low,
        max: high,
        splitNumber: width < 520 ? 3 : 5,
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: {
          color: QUIET,
          fontSize: size,
          formatter: formatY,
          showMinLabel: low === 0,
          showMaxLabel: false
        },
        splitLine: { lineStyle: { color: RULE }, showMinLine: low === 0, showMaxLine: false }
      },
      series: drawn
    } as ChartOption
  };
}

const nameBelow = (text: string, size: number) => ({
  text: escapeRich(text),
  right: 16,
  bottom: 0,
  padding: 0,
  textStyle: { color: INK, fontSize: size, fontWeight: 400 as const }
});

function freeAxis(
  axis: 'number' | 'time',
  { series }: ResultSeries,
  formatter: (value: number) => string,
  { size, width }: { size: number; width: number }
) {
  const at = series.flatMap(({ points }) => points.map(({ x }) => x));
  const alone = new Set(at).size < 2;
  return {
    type: axis === 'time' ? ('time' as const) : ('value' as const),
    ...(alone ? {} : { min: Math.min(...at), max: Math.max(...at) }),
    splitNumber: width < 520 ? 3 : 6,
    axisLine: { lineStyle: { color: QUIET }, onZero: false },
    axisTick: { show: false },
    axisLabel: { color: QUIET, fontSize: size, formatter, hideOverlap: true },
    splitLine: { show: false }
  };
}

const colourOf = (i: number) => COLOURS[i % COLOURS.length] ?? INK;
const turnOf = <T>(list: readonly T[], i: number) => list[Math.floor(i / COLOURS.length) % list.length] as T;

const swatchOf = (kind: 'line' | 'scatter', i: number): Swatch =>
  kind === 'line'
    ? { kind: 'line', colour: colourOf(i), stroke: turnOf(STROKES, i) }
    : { kind: 'area', fill: colourOf(i) };

/** A lone series is named without a swatch; dots of one colour are told apart by their form. */
function keysOf(series: ResultSeries['series'], swatch: (i: number) => Swatch, kind?: 'line' | 'scatter'): Key[] {
  return series.map(({ name }, i) => {
    const form = kind === 'scatter' ? ('▲■'[Math.floor(i / COLOURS.length) - 1] ?? '') : '';
    return { swatch: series.length > 1 ? swatch(i) : null, label: [form, name].filter(Boolean).join(' ') };
  });
}

function lineOf(name: string, points: ResultSeries['series'][number]['points'], i: number): LineSeriesOption {
  const many = points.length > MANY;
  return {
    type: 'line',
    name,
    connectNulls: false,
    symbol: 'circle',
    // A lone point between two gaps has no line to be seen by.
    symbolSize: (value: unknown) => (Array.isArray(value) && value[1] !== '-' ? (many ? 3 : 7) : 0),
    showSymbol: true,
    emphasis: { disabled: true },
    lineStyle: { color: colourOf(i), width: 2, type: turnOf(STROKES, i) },
    itemStyle: { color: colourOf(i) },
    data: points.map(({ x, y, text }) => ({ ...{ text }, value: [x, y ?? '-'] }))
  };
}

const dotsOf = (name: string, points: ResultSeries['series'][number]['points'], i: number): ScatterSeriesOption => ({
  type: 'scatter',
  name,
  symbol: turnOf(SYMBOLS, i),
  symbolSize: points.length > MANY ? 6 : 9,
  emphasis: { disabled: true },
  itemStyle: { color: colourOf(i), borderColor: PAPER, borderWidth: 1 },
  data: points.map(({ x, y, text }) => ({ ...{ text }, value: [x, y ?? '-'] }))
});
