import { DIVERGING, onDiverging, onScale, SCALE } from '$lib/charts/parts/palette';
import type { Legend } from '$lib/charts/rectangles';
import { classesOf, classOf } from '$lib/compute/colourClasses';
import { classLabel, noFigure } from '$lib/language/comparison/chartWords';
import { formatNumber } from '$lib/language/number';
import type { Language } from '$lib/model/language';

export interface Colours {
  of: (value: number | null) => { fill: string | null; ink: string };
  legend: readonly Legend[];
}

/** Colours for values, by class, with the classes in words. */
export function coloursFor(lang: Language, values: readonly number[], decimals: number, gaps: boolean): Colours {
  const classes = classesOf(values, decimals);
  const { bounds, diverging } = classes;
  // Fewer classes spread over the whole scale, so that the highest is always the darkest.
  const spread = (step: number) => (bounds.length === 0 ? 2 : Math.round((step * (SCALE.length - 1)) / bounds.length));
  const colour = (step: number) =>
    diverging
      ? { fill: DIVERGING[step] ?? '', ink: onDiverging(step) }
      : { fill: SCALE[spread(step)] ?? '', ink: onScale(spread(step)) };
  const text = (bound: number | undefined) => (bound === undefined ? null : formatNumber(lang, bound, { decimals }));
  const steps = diverging ? [0, 1, 3, 4] : Array.from({ length: bounds.length + 1 }, (_, i) => i);
  const legend = steps.map((step, i) => ({
    ...colour(step),
    label: classLabel(lang, text(bounds[i - 1]), text(bounds[i]))
  }));
  return {
    of: (value) => (value === null ? { fill: null, ink: 'var(--ink-3)' } : colour(classOf(value, classes))),
    legend: gaps ? [...legend, { fill: 'var(--paper)', ink: 'var(--ink)', label: noFigure(lang) }] : legend
  };
}
