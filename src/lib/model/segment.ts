import type { Sourced } from './known';

/**
 * What stands behind a number that a reader sees: one observation; or several and the arithmetic between them, written
 * out in the reader's language.
 */
export interface Evidence {
  /** Unique in the page; also the anchor in the list of sources. */
  id: string;
  /** The number as shown. */
  text: string;
  /** What it is: indicator, unit and period, in words. */
  about: string;
  observations: readonly Sourced[];
  /** `6,27 / 5,05 = 1,24`; empty for a plain observation. */
  formula: string;
}

/** A sentence is text with numbers in it, and every number knows where it comes from. */
export type Segment = string | Evidence;

export const plainText = (segments: readonly Segment[]): string =>
  segments.map((segment) => (typeof segment === 'string' ? segment : segment.text)).join('');
