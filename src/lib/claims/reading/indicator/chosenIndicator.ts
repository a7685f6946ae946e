import type { Indicator } from '../../../model/indicator';
import type { Span } from '../../../model/claim';
import type { IndicatorTerm } from '../../terms/term';

/** The indicator of a figure, with the term that says it. */
export interface ChosenIndicator {
  indicator: Indicator;
  dimension: string;
  category: string;
  term: IndicatorTerm;
  cue: Span;
  /** Its words name the whole that a share is of. */
  whole?: true;
}
