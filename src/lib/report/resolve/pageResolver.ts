import type { Language } from '$lib/model/language';
import type { FigureRef } from '$lib/model/briefing';
import type { ResolvedFigure } from '../resolved';
import type { Answers } from './answers';
import type { ResolveContext } from './resolveContext';

/** What every page's resolver is given. */
export interface Asking extends Omit<ResolveContext, 'answers'> {
  lang: Language;
  answers: Answers;
}

/**
 * Makes one figure of a page as the page itself makes it. Throws a LostError where the unit, the indicator, the snapshot or
 * the figure is gone; engine errors pass through.
 */
export type PageResolver = (from: FigureRef, asking: Asking) => Promise<ResolvedFigure>;
