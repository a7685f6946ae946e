import { sampleCorrelation } from 'simple-statistics';
import { missing, type Maybe } from '../model/missing';

/** Fewer pairs than this say nothing of how two indicators go together. */
const FEWEST = 5;

/**
 * Pearson's correlation of pairs of values, with the number of pairs. `too-few-peers` (have, of) below five;
 * `not-applicable` when one side never varies.
 */
export function correlation(pairs: readonly (readonly [number, number])[]): Maybe<{ r: number; n: number }> {
  if (pairs.length < FEWEST) return missing('too-few-peers', { have: pairs.length, of: FEWEST });
  const x = pairs.map((pair) => pair[0]);
  const y = pairs.map((pair) => pair[1]);
  if (new Set(x).size === 1 || new Set(y).size === 1) return missing('not-applicable');
  return { r: sampleCorrelation(x, y), n: pairs.length };
}
