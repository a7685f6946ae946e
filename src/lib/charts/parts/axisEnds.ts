import { round } from '$lib/compute/decimals';

/** The ends of the axis: zero is on it unless all values lie far from it. */
export function axisEnds(values: readonly number[]): { low: number; high: number } {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (values.length === 0) return { low: 0, high: 1 };
  const far = least > 0 && most < 2 * least;
  const low = far ? least - (most - least) * 0.15 : Math.min(0, least);
  const high = Math.max(0, most);
  const padding = (high - low) * 0.08 || 1;
  return { low: low < 0 || far ? nice(low - padding, Math.floor) : low, high: nice(high + padding, Math.ceil) };
}

/** Rounds an end of an axis outwards to two figures. */
function nice(value: number, outwards: (value: number) => number): number {
  if (value === 0) return 0;
  const exponent = Math.floor(Math.log10(Math.abs(value))) - 1;
  // As written on paper: an axis that begins at 1.4000000000000001 has no tick at 1.4.
  return round(outwards(round(value * 10 ** -exponent, 6)) * 10 ** exponent, Math.max(0, -exponent));
}
