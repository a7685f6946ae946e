import type { LineSeriesOption, ScatterSeriesOption } from '../echarts';
import { RULE } from '../theme';
import { escapeRich } from './escapeRich';
import { UNSEEN } from './mapLegend';
import { spread } from './spread';

export interface EndName {
  /** In lines. */
  text: string;
  /** Where its line ends: number of the period, and value. */
  at: number;
  value: number;
  colour: string;
  strong: boolean;
}

interface Plot {
  /** Number of the last period. */
  last: number;
  low: number;
  high: number;
  /** Pixels of the plot, and where it begins and ends. */
  top: number;
  bottom: number;
  size: number;
  inverse: boolean;
}

/** Pixels from one name to the next. */
export const nameGap = (texts: readonly string[], size: number): number =>
  Math.max(1, ...texts.map((text) => text.split('\n').length)) * (size + 3) + 2;

/**
 * The names of lines in a column beside the plot, each at the height where its line ends, moved apart where they would touch; a thin
 * line leads to a name that was moved.
 */
export function endNames(names: readonly EndName[], plot: Plot): [ScatterSeriesOption, LineSeriesOption] {
  const { last, low, high, top, bottom, size, inverse } = plot;
  const scale = (bottom - top) / (high - low);
  const y = (value: number) => top + (inverse ? value - low : high - value) * scale;
  const gap = nameGap(
    names.map((name) => name.text),
    size
  );
  const moves = spread(
    names.map((name) => y(name.value)),
    gap,
    top,
    bottom
  );
  const edge = last + 0.5;
  const leads = names.flatMap((name, i): (number | '-')[][] => {
    const moved = (moves[i] ?? 0) / scale;
    if (name.at !== last || Math.abs(moves[i] ?? 0) < 3) return [];
    return [
      [last + 0.15, name.value],
      [edge, name.value + (inverse ? moved : -moved)],
      ['-', '-']
    ];
  });
  return [
    {
      type: 'scatter',
      ...UNSEEN,
      itemStyle: { color: 'transparent', opacity: 1 },
      silent: true,
      z: 5,
      tooltip: { show: false },
      data: names.map((name, i) => ({
        value: [edge, name.value],
        label: {
          show: true,
          position: 'right' as const,
          distance: 4,
          offset: [0, moves[i] ?? 0],
          formatter: escapeRich(name.text),
          color: name.colour,
          fontSize: size,
          lineHeight: size + 3,
          fontWeight: name.strong ? 700 : 400
        }
      }))
    },
    {
      type: 'line',
      silent: true,
      symbol: 'none',
      z: 1,
      tooltip: { show: false },
      connectNulls: false,
      lineStyle: { color: RULE, width: 1 },
      data: leads
    }
  ];
}
