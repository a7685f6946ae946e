import { range, sum } from 'd3-array';

/**
 * Whole numbers in proportion to the weights that add up to `total` (largest remainder; of equal remainders the first).
 * `total` is a whole number, 0 or more; weights are 0 or more. Throws when there is something to give and nobody to take it.
 */
export function apportion(total: number, weights: readonly number[]): number[] {
  const all = sum(weights);
  if (total === 0) return weights.map(() => 0);
  if (!(all > 0)) throw new Error(`nothing to share ${total} among`);
  const exact = weights.map((weight) => (total * weight) / all);
  const parts = exact.map(Math.floor);
  const remainder = (i: number) => (exact[i] ?? 0) - (parts[i] ?? 0);
  const left = total - sum(parts);
  const first = range(weights.length)
    .filter((i) => (weights[i] ?? 0) > 0)
    .sort((a, b) => remainder(b) - remainder(a) || a - b);
  for (let n = 0; n < left; n++) {
    const i = first[n % first.length] as number;
    parts[i] = (parts[i] ?? 0) + 1;
  }
  return parts;
}
