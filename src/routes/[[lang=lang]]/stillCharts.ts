import { renderSvg } from '$lib/charts/renderSvg';
import { budgetFigure } from '$lib/figures/budget/budgetFigure';
import { BUDGET_HEIGHT, budgetOption } from '$lib/figures/budget/budgetOption';
import { growthFigure } from '$lib/figures/growth/growthFigure';
import { GROWTH_HEIGHT, growthOption } from '$lib/figures/growth/growthOption';
import { STILL_WIDTH } from '$lib/figures/widths';
import type { Language } from '$lib/model/language';
import type { OverviewAnswer } from '$lib/questions/overview';
import type { ChartOption } from '$lib/charts/echarts';
import { overviewFigures } from '$lib/view/overviewFigures';

export interface Still {
  wide: string;
  narrow: string;
}

/** The page's charts as SVG, so that they are in the HTML: a reader on a slow line or without JavaScript sees them. */
export function stillCharts(lang: Language, answer: OverviewAnswer): { growth: Still | null; budget: Still | null } {
  const still = (name: string, option: (narrow: boolean) => ChartOption, height: number): Still => ({
    wide: renderSvg(`${name}-w`, option(false), STILL_WIDTH.wide, height),
    narrow: renderSvg(`${name}-n`, option(true), STILL_WIDTH.narrow, height)
  });
  const growth = growthFigure(lang, answer, 'period');
  const { budget } = overviewFigures(answer);
  const bars = budget && budgetFigure(lang, budget);
  return {
    growth: growth && still('growth', growthOption(lang, growth), GROWTH_HEIGHT),
    budget: bars && still('budget', budgetOption(bars), BUDGET_HEIGHT(bars.bars.length))
  };
}
