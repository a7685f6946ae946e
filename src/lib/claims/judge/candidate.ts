import { lastDigit } from '../../compute/restates';
import type { Computation } from '../../model/claim';
import type { Vintage } from '../../model/known';
import type { Range } from './acceptedRange';

/** A computation with the range that the rounding of its parts allows; one point for what was published as it is. */
export interface Candidate extends Range {
  computation: Computation;
}

const LEAST_DIGITS = 3;

/** Half of the last digit a value was published with; final zeros beyond three digits are taken as published. */
function halfDigit(value: number): number {
  if (value === 0) return 0;
  return Math.min(lastDigit(value), 10 ** (Math.floor(Math.log10(Math.abs(value))) - LEAST_DIGITS + 1)) / 2;
}

/** A value as published. */
export function plainCandidate(row: Vintage, kind: Computation['kind'], value = row.value): Candidate {
  const upper = row.upper === null ? null : row.upper + (value - row.value);
  return { computation: { kind, value, upper, parts: [row], implied: null }, low: value, high: value };
}

/**
 * A value worked out of several: `arithmetic` must be monotonic in each part. Null where it gives no number.
 */
export function derivedCandidate(
  kind: Computation['kind'],
  parts: readonly Vintage[],
  arithmetic: (values: readonly number[]) => number,
  implied: Computation['implied'] = null
): Candidate | null {
  const values = parts.map((row) => row.value);
  const value = arithmetic(values);
  if (!Number.isFinite(value)) return null;
  const ends = corners(
    kind,
    values.map((one) => [one - halfDigit(one), one + halfDigit(one)] as const)
  )
    .map((corner) => arithmetic(corner))
    .filter(Number.isFinite);
  return {
    computation: { kind, value, upper: null, parts, implied },
    low: Math.min(value, ...ends),
    high: Math.max(value, ...ends)
  };
}

/**
 * Where a value is least and most: of two parts held against each other at their opposite ends, of parts put together at
 * the same; a quotient that stands for a level may be either.
 */
function corners(kind: Computation['kind'], ranges: readonly (readonly [number, number])[]): number[][] {
  const [first, second] = ranges;
  const [lows, highs] = [ranges.map(([low]) => low), ranges.map(([, high]) => high)];
  if (!first || !second || ranges.length !== 2) return [lows, highs];
  const opposite = [
    [first[0], second[1]],
    [first[1], second[0]]
  ];
  return kind === 'level' || kind === 'average-growth' ? [...opposite, lows, highs] : opposite;
}
