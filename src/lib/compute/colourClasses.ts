import { quantileSorted } from 'd3-array';
import { round } from './decimals';

/** A way of putting values into at most five classes, for colour. */
export interface Classes {
  /** Lower bounds of all classes but the first, ascending, without doubles; a value on a bound belongs above it. */
  bounds: readonly number[];
  /** Zero divides the middle: classes 0 and 1 lie below it, 3 and 4 above, 2 holds zero alone. */
  diverging: boolean;
}

const MOST = 5;

/**
 * Classes of about equal numbers of values (quantiles); where values lie on both sides of zero, two on each side of it,
 * halved at half of the largest distance. Bounds are rounded to `decimals`.
 */
export function classesOf(values: readonly number[], decimals: number): Classes {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  if (low < 0 && high > 0) {
    const far = Math.max(-low, high) / 2;
    // Of values smaller than the last digit the half would be zero, and two classes one.
    const half = round(far, decimals) || far;
    return { bounds: [-half, 0, half], diverging: true };
  }
  const cuts = Array.from({ length: MOST - 1 }, (_, i) => round(quantileSorted(sorted, (i + 1) / MOST) ?? 0, decimals));
  return { bounds: [...new Set(cuts)].filter((cut) => cut > low && cut <= high), diverging: false };
}

/** The class of a value, 0 for the lowest; on a diverging scale 0, 1 below zero, 2 at zero, 3, 4 above. */
export function classOf(value: number, { bounds, diverging }: Classes): number {
  if (!diverging) return bounds.filter((bound) => value >= bound).length;
  const [low = 0, , high = 0] = bounds;
  if (value === 0) return 2;
  return value < 0 ? (value < low ? 0 : 1) : value >= high ? 4 : 3;
}
