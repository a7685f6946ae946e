import type { ChartPoint, Drawing } from './drawing';
import type { LineSeriesOption } from './echarts';
import { escapeRich } from './parts/escapeRich';
import { UNSEEN, pixelGrid } from './parts/mapLegend';
import { seriesStyle, type SeriesRole } from './parts/palette';
import { POINT_TOOLTIP } from './parts/pointTooltip';
import { spread } from './parts/spread';
import { textWidth, wrapped } from './parts/textWidth';
import { FONT, INK, PAPER, PEER, QUIET, RULE, isProvisional } from './theme';

export interface SlopeEnd {
  /** Null where there is none. */
  value: number | null;
  /** The number alone, as beside the point. */
  label: string;
  text: string;
  status: string;
}

export interface Slope {
  name: string;
  role: SeriesRole;
  /** The two values are not one series: their points are not joined. */
  cut: boolean;
  ends: readonly [SlopeEnd, SlopeEnd];
}

const WIDEST = 760;
const LEAST_SLOPE = 90;
/** From a point to its label; a thin line leads over it where the label was moved. */
const LEAD = 16;
const TOP = 46;
const BOTTOM = 22;

/** Two uprights, one line for each place between them; name and value at both ends, moved apart where they would touch. */
export function slopes(of: {
  periods: readonly [string, string];
  lines: readonly Slope[];
  /** What lies between the two periods, over the middle; empty for nothing. */
  between: string;
  width: number;
}): Drawing {
  const { periods, lines, between, width } = of;
  const size = width < 520 ? 12 : 14;
  const words = (line: Slope, side: 0 | 1) =>
    (side === 0 ? [line.name, line.ends[0].label] : [line.ends[1].label, line.name]).join('  ');
  const widest = Math.max(
    ...lines.flatMap((line) => [words(line, 0), words(line, 1)]).map((text) => textWidth(text, size))
  );
  const used = Math.min(width, WIDEST);
  const room = Math.min(widest * 1.06 + LEAD + 4, (used - LEAST_SLOPE) / 2);
  const letters = Math.floor((room - LEAD) / (size * 0.54));
  const texts = lines.map((line) => [wrapped(words(line, 0), letters), wrapped(words(line, 1), letters)] as const);
  const deepest = Math.max(1, ...texts.flat().map((text) => text.split('\n').length));
  const gap = deepest * (size + 3) + 1;
  const height = Math.max(320, lines.length * gap * 1.25 + TOP + BOTTOM);
  const [bottom, x] = [height - BOTTOM, [room, used - room] as const];

  const values = lines.flatMap((line) => line.ends.flatMap((end) => end.value ?? []));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  // A slope says what changed, not how large it is: the uprights need no zero.
  const y = (value: number) =>
    high === low ? (TOP + bottom) / 2 : TOP + ((bottom - TOP) * (high - value)) / (high - low);
  const shifts = ([0, 1] as const).map((side) => {
    const there = lines.flatMap(({ ends }) => (ends[side].value === null ? [] : [y(ends[side].value)]));
    const moves = spread(there, gap, TOP, bottom + 4);
    return lines.map(({ ends }) => (ends[side].value === null ? 0 : (moves.shift() ?? 0)));
  });

  const leads = lines.flatMap(({ ends }, i) =>
    ends.flatMap(({ value }, side) => {
      const moved = shifts[side]?.[i] ?? 0;
      if (value === null || Math.abs(moved) < 1) return [];
      const out = side === 0 ? -1 : 1;
      const from = x[side] ?? 0;
      return [
        [from + out * 4, y(value)],
        [from + out * LEAD, y(value) + moved],
        ['-', '-']
      ];
    })
  );

  const points: ChartPoint[][] = [];
  const drawn = lines.map((line, i): LineSeriesOption => {
    const others = lines.filter((entry) => entry.role === 'other');
    const { colour, stroke } = seriesStyle(line.role, others.indexOf(line), lines.length);
    const subject = line.role === 'subject';
    const end = (side: 0 | 1) => {
      const { value, text, status } = line.ends[side];
      return {
        ...{ text },
        value: [x[side], value === null ? '-' : y(value)],
        symbolSize: subject ? 9 : 7,
        itemStyle: isProvisional(status)
          ? { color: PAPER, borderColor: colour, borderWidth: 2 }
          : { color: colour, borderColor: colour },
        label: {
          show: value !== null,
          position: side === 0 ? ('left' as const) : ('right' as const),
          distance: LEAD - 3,
          offset: [0, shifts[side]?.[i] ?? 0],
          formatter: escapeRich(texts[i]?.[side] ?? ''),
          color: subject ? colour : colour === PEER ? QUIET : INK,
          fontSize: size,
          lineHeight: size + 3,
          fontWeight: subject ? 700 : 400,
          textBorderColor: PAPER,
          textBorderWidth: 2
        }
      };
    };
    points.push(line.ends.map((entry, side) => ({ seriesIndex: 3 + i, dataIndex: side * 2, text: entry.text })));
    return {
      type: 'line',
      name: line.name,
      symbol: 'circle',
      showSymbol: true,
      emphasis: { disabled: true },
      z: subject ? 4 : 3,
      lineStyle: { color: colour, width: subject ? 2.75 : colour === PEER ? 1.25 : 2, type: stroke },
      data: [end(0), { value: [(x[0] + x[1]) / 2, '-'] }, end(1)].filter((_, at) => line.cut || at !== 1)
    };
  });
  // Without a gap between them the second end is the next datum.
  lines.forEach((line, i) => {
    const last = points[i]?.[1];
    if (!line.cut && last) last.dataIndex = 1;
  });

  return {
    height,
    points,
    option: {
      animation: false,
      textStyle: { fontFamily: FONT },
      ...pixelGrid(width, height),
      tooltip: POINT_TOOLTIP,
      series: [
        {
          type: 'line',
          silent: true,
          symbol: 'none',
          z: 1,
          lineStyle: { color: QUIET, width: 1 },
          data: x.flatMap((at) => [
            [at, TOP - 12],
            [at, bottom + 8],
            ['-', '-']
          ])
        },
        { type: 'line', silent: true, symbol: 'none', z: 1, lineStyle: { color: RULE, width: 1 }, data: leads },
        {
          type: 'scatter',
          ...UNSEEN,
          itemStyle: { color: 'transparent', opacity: 1 },
          silent: true,
          data: [
            ...periods.map((words, side) => heading(words, [x[side] ?? 0, TOP - 22], { size, strong: true })),
            ...(between ? [heading(between, [(x[0] + x[1]) / 2, 8], { size: size - 1, strong: false })] : [])
          ]
        },
        ...drawn
      ]
    }
  };
}

const heading = (words: string, value: [number, number], { size, strong }: { size: number; strong: boolean }) => ({
  value,
  label: {
    show: true,
    position: 'inside' as const,
    formatter: escapeRich(words),
    color: strong ? INK : QUIET,
    fontSize: size,
    fontWeight: strong ? (600 as const) : (400 as const)
  }
});
