import type { FigurePage, FigureRef } from '$lib/model/briefing';
import type { Language } from '$lib/model/language';

/** What a ready-made briefing is about. */
export interface ReadySubject {
  lang: Language;
  /** Code of a unit. */
  unit: string;
  /** Key of a period. */
  period: string;
  /** A public snapshot. */
  snapshot: string;
}

/** A figure of the subject. `query` names unit and period where the page reads them, so that they stay when it is updated. */
export const refTo = (
  { snapshot }: Pick<ReadySubject, 'snapshot'>,
  page: FigurePage,
  figure: string,
  query: string
): FigureRef => ({ page, query, figure, snapshot });
