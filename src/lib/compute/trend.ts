import { linearRegression } from 'simple-statistics';

/** The line of least squares through pairs of values: its ends over their span, and how far each pair lies off it. */
export function trend(pairs: readonly (readonly [number, number])[]): {
  ends: readonly [readonly [number, number], readonly [number, number]];
  distance: (pair: readonly [number, number]) => number;
} {
  const { m, b } = linearRegression(pairs.map(([x, y]) => [x, y]));
  const x = pairs.map((pair) => pair[0]);
  const at = (value: number): [number, number] => [value, m * value + b];
  return { ends: [at(Math.min(...x)), at(Math.max(...x))], distance: ([px, py]) => Math.abs(py - (m * px + b)) };
}
