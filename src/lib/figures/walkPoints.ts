import type { ChartPoint, Drawing } from '$lib/charts/drawing';

/** Where the arrow keys are among the points of a drawing; null before they were used. */
export interface Walk {
  row: number;
  column: number;
}

/**
 * The place that a key leads to: left and right along a row, up and down between rows (the column is kept where the other
 * row is long enough), Home and End to the ends. Null when the key does not walk or there is nothing to walk on; the
 * first key goes to the last point of the first row, which is the latest value of the subject.
 */
export function walk(points: Drawing['points'], at: Walk | null, key: string): Walk | null {
  const rows = points.filter((row) => row.length > 0);
  const first = rows[0];
  if (!first || !STEPS.has(key)) return null;
  if (!at) return { row: 0, column: key === 'Home' ? 0 : first.length - 1 };
  const row = clamp(at.row + (key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0), rows.length);
  const length = rows[row]?.length ?? 1;
  const along = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  const column = key === 'Home' ? 0 : key === 'End' ? length - 1 : clamp(at.column + along, length);
  return { row, column: clamp(column, length) };
}

/** The point at a place; undefined when the drawing has changed under it. */
export const pointAt = (points: Drawing['points'], at: Walk): ChartPoint | undefined =>
  points.filter((row) => row.length > 0)[at.row]?.[at.column];

const STEPS = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End']);

const clamp = (index: number, length: number) => Math.max(0, Math.min(length - 1, index));
