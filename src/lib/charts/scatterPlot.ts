import type { Drawing } from './drawing';
import { axisEnds } from './parts/axisEnds';
import { escapeRich } from './parts/escapeRich';
import { placeNames, type PlacedName } from './parts/placeNames';
import { POINT_TOOLTIP } from './parts/pointTooltip';
import { textWidth, wrapped } from './parts/textWidth';
import { FONT, INK, PAPER, PEER, QUIET, RULE, SUBJECT } from './theme';

export interface Dot {
  name: string;
  x: number;
  y: number;
  subject: boolean;
  /** Its name stands beside it where there is room; of two that would collide the higher keeps it. 0: never named. */
  weight: number;
  /** One of its two values is not settled. */
  provisional: boolean;
  text: string;
}

interface Ends {
  low: number;
  high: number;
}

const LINE = 1.35;

/** Two indicators against each other, one dot for each place; the subject and those far from the common line are named. */
export function scatterPlot(of: {
  dots: readonly Dot[];
  xName: string;
  yName: string;
  formatX: (value: number) => string;
  formatY: (value: number) => string;
  /** `2023 · r = 0,62 (34 đơn vị)` */
  note: string;
  /** Ends of the line of least squares; null when there is none. */
  trend: readonly (readonly [number, number])[] | null;
  width: number;
}): Drawing {
  const { dots, trend, width } = of;
  const size = width < 520 ? 12 : 14;
  const letters = Math.floor((width - 16) / (size * 0.54));
  const [above, below] = [wrapped(of.yName, letters), wrapped(of.xName, letters)];
  const linesOf = (text: string) => text.split('\n').length;
  const ends = { x: axisEnds(dots.map((dot) => dot.x)), y: axisEnds(dots.map((dot) => dot.y)) };
  const ticks = [ends.y.low, ends.y.high, (ends.y.low + ends.y.high) / 2].map((value) => of.formatY(round(value)));
  const top = (linesOf(of.note) + linesOf(above)) * size * LINE + 22;
  const bottom = 26 + linesOf(below) * size * LINE;
  const left = Math.max(...ticks.map((text) => textWidth(text, size)), 24) + 12;
  const plot = { left, top, width: width - left - 16, height: width < 520 ? 300 : 380 };
  const height = top + plot.height + bottom;

  const at = dots.map((dot) => ({
    x: plot.left + plot.width * shareOf(dot.x, ends.x),
    y: plot.top + plot.height * (1 - shareOf(dot.y, ends.y)),
    radius: dot.subject ? 7 : 5,
    name: dot.name,
    weight: dot.weight
  }));
  const names = placeNames(at, { box: { ...plot, right: width }, size });
  const axis = (format: (value: number) => string, { low, high }: Ends) => ({
    type: 'value' as const,
    min: low,
    max: high,
    splitNumber: width < 520 ? 3 : 5,
    axisLine: { show: true, onZero: false, lineStyle: { color: QUIET } },
    axisTick: { show: false },
    axisLabel: {
      color: QUIET,
      fontSize: size,
      formatter: format,
      hideOverlap: true,
      showMinLabel: low === 0,
      showMaxLabel: false
    },
    splitLine: { showMinLine: false, showMaxLine: false, lineStyle: { color: RULE } }
  });
  const title = (text: string, place: object, color: string) => ({
    text: escapeRich(text),
    padding: 0,
    textStyle: { color, fontSize: size, fontWeight: 400 as const, lineHeight: size * LINE },
    ...place
  });
  return {
    height,
    points: [dots.map((dot, dataIndex) => ({ seriesIndex: 0, dataIndex, text: dot.text }))],
    option: {
      animation: false,
      textStyle: { fontFamily: FONT },
      title: [
        title(of.note, { left: 0, top: 0 }, QUIET),
        title(above, { left: 0, top: linesOf(of.note) * size * LINE + 8 }, INK),
        title(below, { right: 16, top: top + plot.height + 26 }, INK)
      ],
      grid: { ...plot, outerBoundsMode: 'none' },
      tooltip: POINT_TOOLTIP,
      xAxis: axis(of.formatX, ends.x),
      yAxis: axis(of.formatY, ends.y),
      series: [
        {
          type: 'scatter',
          emphasis: { disabled: true },
          z: 3,
          data: dots.map((dot, i) => ({
            ...{ text: dot.text },
            value: [dot.x, dot.y],
            symbolSize: dot.subject ? 14 : 10,
            itemStyle: styleOf(dot),
            label: labelOf(dot, names[i] ?? null, size)
          }))
        },
        {
          type: 'line',
          silent: true,
          symbol: 'none',
          z: 1,
          clip: true,
          lineStyle: { color: QUIET, width: 1, type: [6, 4] },
          data: (trend ?? []).map((end) => [...end])
        }
      ]
    }
  };
}

const shareOf = (value: number, { low, high }: Ends) => (value - low) / (high - low);

/** Ends of an axis and their middle are only looked at for their width. */
const round = (value: number) => Number(value.toPrecision(3));

function styleOf({ subject, provisional }: Dot) {
  const colour = subject ? SUBJECT : PEER;
  return provisional
    ? { color: PAPER, borderColor: colour, borderWidth: subject ? 2.5 : 1.5, opacity: 1 }
    : { color: colour, borderColor: PAPER, borderWidth: 1, opacity: 1 };
}

const labelOf = (dot: Dot, placed: PlacedName | null, size: number) => ({
  show: placed !== null,
  formatter: escapeRich(dot.name),
  position: placed?.side ?? ('right' as const),
  distance: 4,
  color: dot.subject ? SUBJECT : INK,
  fontWeight: dot.subject ? (700 as const) : (400 as const),
  fontSize: size,
  textBorderColor: PAPER,
  textBorderWidth: 3
});
