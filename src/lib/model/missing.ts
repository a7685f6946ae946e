/** Why a value is absent. The words for each reason are in `language/messages`. */
export type MissingReason =
  | 'not-published' // no source has it
  | 'published-later' // published, but after the chosen snapshot
  | 'unit-ended' // the unit was abolished before the end of the period
  | 'unit-not-yet' // the unit was set up after the end of the period
  | 'not-comparable' // different period kind, regime or definition
  | 'zero-base' // growth on a base of zero
  | 'negative-base' // growth on a negative base
  | 'break-in-series' // the definition or the territory changed in between
  | 'too-few-peers' // fewer peers have a value than a rank needs
  | 'not-additive' // the indicator's aggregation rule forbids the sum
  | 'suppressed' // withheld so that no person can be recognised
  | 'not-applicable'; // the question has no meaning for this indicator

/** Absence as a value: `{ missing: reason }`, with what a reader may need to understand it. */
export interface Missing {
  readonly missing: MissingReason;
  /** Facts for the sentence: a date, a count, a period. */
  readonly detail?: Readonly<Record<string, string | number>>;
}

export type Maybe<T> = T | Missing;

export const missing = (reason: MissingReason, detail?: Missing['detail']): Missing =>
  detail ? { missing: reason, detail } : { missing: reason };

export function isMissing(value: unknown): value is Missing {
  return typeof value === 'object' && value !== null && 'missing' in value;
}
