import { median } from 'd3-array';
import { missing, type Maybe } from '../../model/missing';

/** Fewer other years are nothing to be held against. */
export const FEWEST_YEARS = 4;

/** A value so many median deviations from the median of the other years is a jump. */
export const JUMP_LIMIT = 5;

export interface Jump {
  value: number;
  /** Median of the other years. */
  usual: number;
  /** Median of their distances from it, or `least` where they hardly vary. */
  spread: number;
  /** Distance of the value from the median, in spreads. */
  distance: number;
  isJump: boolean;
  /** How many other years. */
  years: number;
}

/**
 * Whether a value stands apart from a committee's other years: further from their median than five median absolute
 * deviations. Median and deviation are not moved by one odd year, as mean and standard deviation are. `least` (above 0) is
 * the smallest deviation that counts, so that a committee that never changes may change a little. `too-few-peers` (have,
 * of) with under four other years.
 */
export function jumpOf(value: number, others: readonly number[], least: number): Maybe<Jump> {
  if (others.length < FEWEST_YEARS) return missing('too-few-peers', { have: others.length, of: FEWEST_YEARS });
  const usual = median(others) ?? 0;
  const spread = Math.max(least, median(others, (entry) => Math.abs(entry - usual)) ?? 0);
  const distance = Math.abs(value - usual) / spread;
  return { value, usual, spread, distance, isJump: distance > JUMP_LIMIT, years: others.length };
}
