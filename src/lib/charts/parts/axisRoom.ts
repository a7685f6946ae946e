import { textWidth } from './textWidth';

/** Pixels that the numbers of an axis need beside the plot: those of its ends, and of a step between them. */
export function axisRoom(
  { low, high }: { low: number; high: number },
  formatAxis: (value: number) => string,
  size: number
): number {
  // Ends have two figures (`axisEnds`), without the residue of binary arithmetic.
  const marks = [low, high, (high - low) / 5].map((value, i) => Number(value.toPrecision(i < 2 ? 2 : 1)));
  return Math.max(...marks.map((value) => textWidth(formatAxis(value), size)));
}
