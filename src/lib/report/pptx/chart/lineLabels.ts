import { spread } from '$lib/charts/parts/spread';
import { formatNumber } from '$lib/language/number';
import type { Language } from '$lib/model/language';
import type { NativeChart } from '../../resolved';
import { officeWidth } from '../fitText';
import type { AxisScale, ChartPlan, ChartRoom } from './chartPlan';

/** The number of a point, with the name of its series or without. */
export interface PointLabel {
  side: 'r' | 't' | 'b' | 'outEnd';
  named: boolean;
  strong: boolean;
  /** Moved down by so much of the chart's height. */
  dy: number;
}

/** Values stand at each point of so few lines over so few periods. */
const MOST_LINES = 3;
const MOST_PERIODS = 10;
/** Share of the chart that names beside the plot may take. */
const MOST_NAMES = 0.36;

type Line = NativeChart['series'][number];

const lastOf = ({ values }: Line) => values.findLastIndex((value) => value !== null);

/**
 * Beside the end of each line its name and last value, moved apart where lines end close together (over or under the end of
 * one that ends early); along the lines the
 * values of the subject, of all where there are few. `named` is false where the names take too much room for this.
 */
export function lineLabels(
  lang: Language,
  { series, categories, decimals }: NativeChart,
  room: ChartRoom,
  { low, high, size }: AxisScale & { size: number }
): { labels: ChartPlan['labels']; plot: NonNullable<ChartPlan['plot']>; named: boolean } {
  const written = (value: number) => formatNumber(lang, value, { decimals });
  const width = (text: string, weight: 400 | 700) => officeWidth(text, { size, weight }) / (room.w * 72);
  const line = (size * 1.25) / (room.h * 72);

  const names = series.map((it) => width(`${it.name}  ${written(it.values[lastOf(it)] ?? 0)}`, it.subject ? 700 : 400));
  const named = Math.max(0, ...names) <= MOST_NAMES;
  const x = Math.max(...[low, high].map((end) => width(written(end), 400))) + 0.012;
  const right = named ? Math.max(0.02, ...names) + 0.015 : 0.09;
  const y = line;
  const plot = { x, y, w: 1 - x - right, h: 1 - y - 1.5 * line };

  const place = (value: number) => y + ((high - value) / (high - low)) * plot.h;
  const ends = series.map((it) => place(it.values[lastOf(it)] ?? low));
  const moves = spread(ends, line, 0, 1);
  const quiet = series.length > MOST_LINES;
  const crowded = categories.length > MOST_PERIODS;
  const labels = series.map((it, s) => {
    const last = lastOf(it);
    return it.values.map((value, i): PointLabel | null => {
      if (value === null) return null;
      if (i === last && i === categories.length - 1) return { side: 'r', named, strong: it.subject, dy: moves[s] ?? 0 };
      // A line that ends early is named beside its end, where others may go on to the right.
      if (i === last) return { side: sideOf(series, s, i), named, strong: it.subject, dy: 0 };
      if (crowded || (quiet && !it.subject)) return null;
      return { side: sideOf(series, s, i), named: false, strong: it.subject, dy: 0 };
    });
  });
  return { labels, plot, named };
}

/** Above the point when its line is the highest there, else below: labels of two lines do not meet. */
function sideOf(series: readonly Line[], s: number, i: number): 't' | 'b' {
  const own = series[s]?.values[i] ?? 0;
  const others = series.flatMap((other, o) => (o === s ? [] : (other.values[i] ?? [])));
  return others.every((other) => own > other || (own === other && s === 0)) ? 't' : 'b';
}
