import { tickStep } from 'd3-array';
import { axisEnds } from '$lib/charts/parts/axisEnds';
import { formatNumber } from '$lib/language/number';
import type { Language } from '$lib/model/language';
import type { NativeChart } from '../../resolved';
import { officeWidth } from '../fitText';
import { lineLabels, type PointLabel } from './lineLabels';

/** The room of a chart on its slide, inches. */
export interface ChartRoom {
  w: number;
  h: number;
}

export interface AxisScale {
  low: number;
  high: number;
}

/** How a native chart is laid out, so that everything is read and nothing lies over another. Sizes in points. */
export interface ChartPlan extends AxisScale {
  /** Of names and of values. */
  size: number;
  /** Step of the axis of values; null where every bar has its number and the axis is not drawn. */
  step: number | null;
  /** One for each point of each series; null for none. */
  labels: readonly (readonly (PointLabel | null)[])[];
  /** Place of the plot as shares of the chart; null lets the program place it. */
  plot: { x: number; y: number; w: number; h: number } | null;
  legend: boolean;
  /** Percent of a bar. */
  gap: number;
  overlap: number;
  /** Every so many names on the axis of names is written. */
  skip: number;
}

export const CHART_TYPE = { most: 18, least: 14 } as const;

/** No place has a value in two series: a subject among others, which are one row of bars. */
export const isDisjoint = ({ categories, series }: NativeChart): boolean =>
  categories.every((_, i) => series.filter(({ values }) => (values[i] ?? null) !== null).length <= 1);

/** Bars that stand side by side at one name. */
export const abreast = (chart: NativeChart): number => (isDisjoint(chart) ? 1 : Math.max(1, chart.series.length));

const valuesOf = ({ series }: NativeChart) => series.flatMap(({ values }) => values.flatMap((value) => value ?? []));

/** Ends of the axis of values. Bars begin at zero. */
export function axisScale(chart: NativeChart): AxisScale {
  const values = valuesOf(chart);
  const { low, high } = axisEnds(chart.kind === 'line' ? values : [0, ...values]);
  return high > low ? { low, high } : { low, high: low + 1 };
}

/** `scale` is that of the whole chart where this is a part of it. */
export function chartPlan(lang: Language, chart: NativeChart, room: ChartRoom, scale = axisScale(chart)): ChartPlan {
  return chart.kind === 'line' ? linePlan(lang, chart, room, scale) : barPlan(lang, chart, room, scale);
}

function linePlan(lang: Language, chart: NativeChart, room: ChartRoom, scale: AxisScale): ChartPlan {
  const size = CHART_TYPE.most;
  const { labels, plot, named } = lineLabels(lang, chart, room, { ...scale, size });
  const slot = (plot.w * room.w * 72) / Math.max(1, chart.categories.length);
  const widest = Math.max(0, ...chart.categories.map((name) => officeWidth(name, { size, weight: 400 })));
  return {
    ...scale,
    size,
    step: tickStep(scale.low, scale.high, 5),
    labels,
    plot,
    legend: !named && chart.series.length > 1,
    gap: 0,
    overlap: 0,
    skip: Math.max(1, Math.ceil((widest + size / 2) / slot))
  };
}

const GAP = 60;

function barPlan(lang: Language, chart: NativeChart, room: ChartRoom, scale: AxisScale): ChartPlan {
  const across = chart.kind === 'columns';
  const beside = abreast(chart);
  const slot = ((across ? room.w : room.h) * 72 * 0.94) / Math.max(1, chart.categories.length);
  const bar = slot / (beside + GAP / 100);
  const texts = valuesOf(chart).map((value) => formatNumber(lang, value, { decimals: chart.decimals }));
  const widest = (size: number) => Math.max(0, ...texts.map((text) => officeWidth(text, { size, weight: 700 })));
  const fits = (size: number) =>
    across ? widest(size) <= (beside === 1 ? slot : bar) : size * 1.15 <= (beside === 1 ? slot : bar * 1.1);
  const size = sizes().find(fits) ?? CHART_TYPE.least;
  const labelled = fits(size);
  const longest = Math.max(0, ...chart.categories.flatMap((name) => name.split(' ')).map((word) => word.length));
  return {
    ...(labelled && !across ? withLabelRoom(scale, widest(size) / (room.w * 72 * 0.6)) : scale),
    size: across ? Math.min(size, Math.max(CHART_TYPE.least - 2, Math.floor(slot / (longest * 0.56)))) : size,
    step: labelled ? null : tickStep(scale.low, scale.high, 5),
    labels: chart.series.map(({ values, subject }) =>
      values.map((value) =>
        labelled && value !== null ? { side: 'outEnd', named: false, strong: subject, dy: 0 } : null
      )
    ),
    plot: null,
    legend: beside > 1,
    gap: GAP,
    overlap: beside === 1 && chart.series.length > 1 ? 100 : 0,
    skip: 1
  };
}

const sizes = () => Array.from({ length: CHART_TYPE.most - CHART_TYPE.least + 1 }, (_, i) => CHART_TYPE.most - i);

/** Beyond the longest bars, room for their numbers. */
const withLabelRoom = ({ low, high }: AxisScale, share: number): AxisScale => {
  const more = (high - low) * share;
  return { low: low < 0 ? low - more : low, high: high > 0 ? high + more : high };
};
