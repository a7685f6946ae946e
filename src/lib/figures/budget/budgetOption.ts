import { barChart } from '$lib/charts/barChart';
import type { ChartOption } from '$lib/charts/echarts';
import type { BudgetFigure } from './budgetFigure';

export const BUDGET_HEIGHT = (bars: number): number => 40 + 64 * bars;

export const budgetOption =
  ({ bars }: BudgetFigure) =>
  (narrow: boolean): ChartOption =>
    barChart({ bars, narrow });
