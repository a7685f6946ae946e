import { missing, type Maybe } from '../model/missing';
import { difference } from './decimals';

/** A ratio never travels without its parts. `gap` is numerator − denominator: percentage points when both are rates. */
export interface Ratio {
  ratio: number;
  numerator: number;
  denominator: number;
  gap: number;
}

/**
 * How many times the denominator goes into the numerator ("gấp … lần"). Missing on a denominator of zero (`zero-base`) or
 * below (`negative-base`), and where a negative numerator makes "times" meaningless (`not-applicable`).
 */
export function ratio(numerator: number, denominator: number): Maybe<Ratio> {
  if (denominator === 0) return missing('zero-base');
  if (denominator < 0) return missing('negative-base', { base: denominator });
  if (numerator < 0) return missing('not-applicable');
  return { ratio: numerator / denominator, numerator, denominator, gap: difference(numerator, denominator) };
}
