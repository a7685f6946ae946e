import type { FigureRef } from '$lib/model/briefing';

/** A figure that stands in a section when it has something to say. */
export interface Wanted {
  as: 'sentence' | 'figure' | 'table';
  from: FigureRef;
  /** Left out unless its sentence speaks of the subject's period. */
  ofPeriod?: boolean;
}

/** A heading and what belongs under it. */
export interface Section {
  heading: string;
  wanted: readonly Wanted[];
  /** Said where none of them has anything; nothing is said when it is empty. */
  nothing: string;
  /** What an author must write. */
  fill?: string;
}
