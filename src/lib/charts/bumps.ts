import { range } from 'd3-array';
import type { ChartPoint, Drawing } from './drawing';
import type { LineSeriesOption } from './echarts';
import { escapeRich } from './parts/escapeRich';
import { eventRules, linesOf, type EventRule } from './parts/eventRules';
import { seriesStyle, type SeriesRole } from './parts/palette';
import { periodAxis } from './parts/periodAxis';
import { POINT_TOOLTIP } from './parts/pointTooltip';
import { spread } from './parts/spread';
import { textWidth, wrapped } from './parts/textWidth';
import { FONT, INK, PAPER, PEER, PREVIOUS, QUIET, isProvisional } from './theme';

export interface PathMark {
  /** A place, 1 the best; null is a gap, and stays one. */
  rank: number | null;
  text: string;
  status: string;
}

export interface RankPath {
  /** Beside the last place: `thứ 3/63  Hà Nội`; empty for a path of the field behind the chosen ones. */
  name: string;
  role: SeriesRole;
  marks: readonly PathMark[];
}

export interface BumpsInput {
  periods: readonly string[];
  /** Drawn in their order; those of the field first stay behind. */
  paths: readonly RankPath[];
  rules: readonly EventRule[];
  formatRank: (rank: number) => string;
  width: number;
}

const BOTTOM = 30;

const lastOf = (path: RankPath) => path.marks.findLastIndex((mark) => mark.rank !== null);

/** The path of each place through the ranks, 1 on top: chosen ones named where they end, the field thin behind them. */
export function bumps(input: BumpsInput): Drawing {
  const { periods, paths, rules, formatRank, width } = input;
  const narrow = width < 520;
  const size = narrow ? 12 : 14;
  const lowest = Math.max(3, ...paths.flatMap((path) => path.marks.flatMap((mark) => mark.rank ?? [])));
  const named = paths.filter((path) => path.name !== '');
  const widest = Math.max(...named.map((path) => textWidth(path.name, size) * 1.06), 24);
  const room = Math.min(width * 0.42, widest + 22);
  const texts = paths.map((path) => wrapped(path.name, Math.floor((room - 16) / (size * 0.54))));
  const gap = Math.max(1, ...texts.map((text) => text.split('\n').length)) * (size + 3) + 2;
  const top = 20 + 15 * linesOf(rules, narrow);
  const height = Math.max(300, top + BOTTOM + Math.max(named.length * gap, Math.min(lowest * 24, 640)));

  const [first, last] = [0.5, lowest + 0.5];
  const y = (rank: number) => top + ((height - top - BOTTOM) * (rank - first)) / (last - first);
  const ending = paths.map((path) =>
    path.name && lastOf(path) === periods.length - 1 ? path.marks.at(-1)?.rank : null
  );
  const moves = spread(
    ending.flatMap((rank) => (rank ? y(rank) : [])),
    gap,
    top + gap / 2,
    height - BOTTOM + 8
  );
  const shifts = ending.map((rank) => (rank ? (moves.shift() ?? 0) : 0));

  const cuts = new Set(rules.filter((rule) => rule.isBreak).map((rule) => rule.after));
  const drawn = paths.map((path, seriesIndex) =>
    pathSeries(path, {
      seriesIndex,
      named,
      text: texts[seriesIndex] ?? '',
      shift: shifts[seriesIndex] ?? 0,
      size,
      cuts
    })
  );
  const left = Math.max(textWidth(formatRank(1), size), textWidth(formatRank(lowest), size)) + 14;
  const [one] = drawn;
  if (one && rules.length > 0)
    one.series.markLine = eventRules(rules, size - 2, periods.length, { inverse: true, narrow });
  return {
    height,
    points: drawn.flatMap((entry, i) => (paths[i]?.name ? [entry.points] : [])),
    option: {
      animation: false,
      textStyle: { fontFamily: FONT },
      grid: {
        left,
        right: room,
        top,
        bottom: BOTTOM,
        outerBoundsMode: 'none'
      },
      tooltip: POINT_TOOLTIP,
      xAxis: { ...periodAxis(periods, width - room - left, size), axisLine: { show: false } },
      yAxis: {
        type: 'value',
        inverse: true,
        min: first,
        max: last,
        axisLine: { show: false },
        axisTick: { show: false },
        splitLine: { show: false },
        axisLabel: {
          color: QUIET,
          fontSize: size,
          customValues: range(1, lowest + 1).filter((rank) => isMarked(rank, lowest)),
          formatter: formatRank
        }
      },
      series: drawn.map((entry) => entry.series)
    }
  };
}

/** The first and last place, and every fifth (tenth, of many) that does not touch the last. */
function isMarked(rank: number, lowest: number): boolean {
  if (rank === 1 || rank === lowest || lowest <= 8) return true;
  const step = lowest > 40 ? 10 : 5;
  return rank % step === 0 && lowest - rank >= step / 2;
}

function pathSeries(
  path: RankPath,
  at: {
    seriesIndex: number;
    named: readonly RankPath[];
    text: string;
    shift: number;
    size: number;
    cuts: ReadonlySet<number>;
  }
): { series: LineSeriesOption; points: ChartPoint[] } {
  const { named, seriesIndex, size } = at;
  const others = named.filter((entry) => entry.role === 'other');
  const field = path.name === '';
  const { colour, stroke } = field
    ? { colour: PREVIOUS, stroke: 'solid' as const }
    : seriesStyle(path.role, others.indexOf(path), named.length);
  const subject = path.role === 'subject' && !field;
  const last = lastOf(path);
  const data: NonNullable<LineSeriesOption['data']> = [];
  const points: ChartPoint[] = [];
  path.marks.forEach((mark, i) => {
    points.push({ seriesIndex, dataIndex: data.length, text: mark.text });
    data.push({
      ...{ text: mark.text },
      value: [i, mark.rank ?? '-'],
      symbolSize: field ? 3 : subject ? 10 : 7,
      itemStyle:
        isProvisional(mark.status) && !field
          ? { color: PAPER, borderColor: colour, borderWidth: 2 }
          : { color: colour, borderColor: colour },
      label: {
        show: !field && i === last,
        // A path that ends early is named over its last place: what goes on to the right of it stays free.
        position: last === path.marks.length - 1 ? 'right' : 'top',
        distance: last === path.marks.length - 1 ? 10 : 6,
        offset: [0, at.shift],
        formatter: escapeRich(at.text),
        color: subject ? colour : colour === PEER ? QUIET : INK,
        fontSize: size,
        lineHeight: size + 3,
        fontWeight: subject ? 700 : 400,
        textBorderColor: PAPER,
        textBorderWidth: 3
      }
    });
    // The gap has a datum of its own, so that both values beside it stay.
    if (at.cuts.has(i)) data.push({ value: [i + 0.5, '-'] });
  });
  return {
    points,
    series: {
      type: 'line',
      name: path.name,
      z: field ? 2 : subject ? 4 : 3,
      connectNulls: false,
      symbol: 'circle',
      showSymbol: true,
      silent: field,
      emphasis: { disabled: true },
      lineStyle: { color: colour, width: field ? 1 : subject ? 3 : 1.75, type: stroke },
      data
    }
  };
}
