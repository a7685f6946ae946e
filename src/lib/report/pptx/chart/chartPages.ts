import type { NativeChart } from '../../resolved';
import { CHART_TYPE, abreast, type ChartRoom } from './chartPlan';

/** Names that columns can stand over before none can be read. */
const MOST_COLUMNS = 24;

/** A chart in parts that can be read: lying bars by the height of their names, columns by their count; lines stay whole. */
export function chartPages(chart: NativeChart, room: ChartRoom): NativeChart[] {
  const count = chart.categories.length;
  const most = chart.kind === 'bars' ? rowsIn(chart, room) : chart.kind === 'columns' ? MOST_COLUMNS : count;
  const pages = Math.max(1, Math.ceil(count / most));
  const each = Math.ceil(count / pages);
  return Array.from({ length: pages }, (_, page) => partOf(chart, page * each, (page + 1) * each));
}

const rowsIn = (chart: NativeChart, { h }: ChartRoom): number => {
  const legend = abreast(chart) > 1 ? 0.4 : 0;
  return Math.max(1, Math.floor(((h - legend) * 72) / (CHART_TYPE.least * 1.3 * abreast(chart) + 4)));
};

const partOf = (chart: NativeChart, from: number, to: number): NativeChart => ({
  ...chart,
  categories: chart.categories.slice(from, to),
  series: chart.series.map((series) => ({ ...series, values: series.values.slice(from, to) }))
});
