import type { FigureCard } from '$lib/figures/export/card';
import type { GrowthFigure } from '$lib/figures/growth/growthFigure';
import type { NativeChart } from '../../resolved';
import { tableDecimals } from './tableDecimals';

/** Growth over periods as lines. */
export const nativeGrowth = ({ periods, lines }: GrowthFigure, { table }: FigureCard): NativeChart => ({
  kind: 'line',
  categories: periods,
  series: lines.map(({ name, subject, points }) => ({
    name,
    subject,
    plan: false,
    values: points.map(({ value }) => value)
  })),
  decimals: tableDecimals(table),
  measure: '%'
});
