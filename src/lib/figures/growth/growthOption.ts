import type { ChartOption } from '$lib/charts/echarts';
import { lineChart } from '$lib/charts/lineChart';
import { formatNumber } from '$lib/language/number';
import type { Language } from '$lib/model/language';
import type { GrowthFigure } from './growthFigure';

export const GROWTH_HEIGHT = 300;

export const growthOption =
  (lang: Language, { periods, lines }: GrowthFigure) =>
  (narrow: boolean): ChartOption =>
    lineChart({ periods, lines, narrow, formatAxis: (value) => formatNumber(lang, value) });
