import { renderSvg } from '$lib/charts/renderSvg';
import { readings } from '$lib/figures/compare/readings/readings';
import { shownReading } from '$lib/figures/compare/readings/propose';
import { STILL_WIDTH } from '$lib/figures/widths';
import type { ComparisonFacts } from '$lib/model/comparisonFacts';
import type { Language } from '$lib/model/language';

const WIDE = 1100;

/** The figure of a page as SVG, for a wide and a narrow place, so that it is in the HTML; null for a table. */
export function stillFigure(lang: Language, facts: ComparisonFacts): { wide: string; narrow: string } | null {
  const input = { ...facts, lang, geometry: null };
  const { code } = shownReading(input);
  if (code === 'table') return null;
  const at = (name: string, width: number) => {
    const { option, height } = readings[code].draw(input, width);
    return renderSvg(name, option, width, height);
  };
  return { wide: at('compare-w', WIDE), narrow: at('compare-n', STILL_WIDTH.narrow) };
}
