import { bisectRight, cumsum } from 'd3-array';
import { random } from './random';

/**
 * So many single cases, each given to one place with a chance in proportion to its weight: for counts so small that
 * sharing them out evenly would give everybody one. Throws when there is a case and no weight.
 */
export function drawCases(cases: number, weights: readonly number[], stream: string): number[] {
  const upTo = cumsum(weights);
  const all = upTo.at(-1) ?? 0;
  if (cases > 0 && !(all > 0)) throw new Error(`nobody to give ${cases} cases to`);
  const counts = weights.map(() => 0);
  const next = random(stream);
  for (let n = 0; n < cases; n++) {
    const i = bisectRight(upTo, next() * all);
    counts[i] = (counts[i] ?? 0) + 1;
  }
  return counts;
}
