import type { Span } from '../../../model/claim';
import type { IndicatorTerm } from '../../terms/term';
import type { IndicatorContext } from './chooseIndicator';
import type { ChosenIndicator } from './chosenIndicator';
import { fit } from './fit';
import type { Place } from '../scene/place';
import type { ReadingCatalogue } from '../readingCatalogue';
import type { Said } from '../comparison/said';

export interface Scored extends ChosenIndicator {
  score: number;
}

/** How well a number goes with a name, wherever that stands; null: not at all. `own`: the name is in the clause of the number. */
export function scored(
  catalogue: ReadingCatalogue,
  place: Place,
  said: Said,
  term: IndicatorTerm,
  context: IndicatorContext,
  own: boolean
): Scored | null {
  const named = catalogue.indicators.get(term.indicator);
  if (!named) return null;
  const compares =
    named.kind === 'comparison' &&
    named.compares &&
    !named.comparison.endsWith('-growth') &&
    !named.code.endsWith('-excluding-one-offs');
  const indicator = compares ? catalogue.indicators.get(named.compares) : named;
  if (!indicator) return null;
  const fits = fit(place.number, said, indicator, term);
  if (fits <= 0) return null;
  if (said.kind === null && term.forms.length > 0 && !(term.forms as readonly string[]).includes(place.number.form)) {
    const exact =
      (!own && fits === 1) || (place.number.form === 'amount' && place.number.measure === indicator.measure);
    const alone =
      own &&
      fits === 1 &&
      !place.scene.indicators.some((one) => one !== term && one.start === term.start && takes(one, place));
    if (place.number.form !== 'plain' && place.number.form !== 'of' && !exact && !alone) return null;
  }
  const again =
    context.last !== 'foreign' &&
    context.last?.indicator.code === indicator.code &&
    (said.kind === 'ratio' || said.kind === 'gap' || said.kind === 'rank');
  return {
    indicator,
    dimension: term.dimension,
    category: term.category,
    term,
    cue: span(term),
    score: fits * (again ? 1.3 : 1) * (compares ? 0.95 : 1)
  };
}

const takes = ({ forms }: IndicatorTerm, { number }: Place) =>
  forms.length === 0 || (forms as readonly string[]).includes(number.form);

export function allScored(
  catalogue: ReadingCatalogue,
  place: Place,
  said: Said,
  context: IndicatorContext,
  terms: readonly IndicatorTerm[]
): Scored[] {
  return terms.flatMap((term) => scored(catalogue, place, said, term, context, false) ?? []);
}

/** The best of the names at the first place that has one the number can be of; the nearest first. */
export function nearest(
  catalogue: ReadingCatalogue,
  place: Place,
  said: Said,
  context: IndicatorContext,
  terms: readonly IndicatorTerm[]
): ChosenIndicator | null {
  const all = allScored(catalogue, place, said, context, terms);
  const first = all[0];
  if (!first) return null;
  return bestOf(all.filter((one) => one.term.end === first.term.end || one.term.start === first.term.start));
}

export function bestOf<T extends Scored>(all: readonly T[]): T | null {
  let best: T | null = null;
  for (const one of all) {
    if (
      !best ||
      one.score > best.score + 1e-9 ||
      (one.score >= best.score - 1e-9 &&
        one.term.end >= best.term.end &&
        one.term !== best.term &&
        one.term.start > best.term.start)
    )
      best = one;
  }
  return best;
}

const span = ({ start, end }: Span): Span => ({ start, end });
