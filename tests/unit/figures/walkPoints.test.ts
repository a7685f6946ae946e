import { describe, expect, it } from 'vitest';
import { pointAt, walk } from '$lib/figures/walkPoints';

const row = (seriesIndex: number, length: number) =>
  Array.from({ length }, (_, dataIndex) => ({ seriesIndex, dataIndex, text: `${seriesIndex}/${dataIndex}` }));

const points = [row(0, 3), [], row(2, 2)];

describe('walking the points of a chart', () => {
  it('starts at the latest value of the first row, or with Home at its first', () => {
    expect(walk(points, null, 'ArrowRight')).toEqual({ row: 0, column: 2 });
    expect(walk(points, null, 'Home')).toEqual({ row: 0, column: 0 });
  });

  it('stops at the ends, and leaves out empty rows', () => {
    expect(walk(points, { row: 0, column: 2 }, 'ArrowRight')).toEqual({ row: 0, column: 2 });
    expect(walk(points, { row: 0, column: 0 }, 'ArrowUp')).toEqual({ row: 0, column: 0 });
    const below = walk(points, { row: 0, column: 2 }, 'ArrowDown');
    expect(below).toEqual({ row: 1, column: 1 });
    expect(below && pointAt(points, below)?.text).toBe('2/1');
  });

  it('goes row by row', () => {
    const three = [row(0, 2), row(1, 2), row(2, 2)];
    expect(walk(three, { row: 0, column: 1 }, 'ArrowDown')).toEqual({ row: 1, column: 1 });
    expect(walk(three, { row: 2, column: 1 }, 'ArrowUp')).toEqual({ row: 1, column: 1 });
    expect(walk(three, { row: 1, column: 1 }, 'ArrowLeft')).toEqual({ row: 1, column: 0 });
  });

  it('leaves other keys and empty drawings alone', () => {
    expect(walk(points, { row: 0, column: 0 }, 'Tab')).toBeNull();
    expect(walk([[]], null, 'ArrowLeft')).toBeNull();
  });

  it('finds nothing where a new drawing has fewer points', () => {
    expect(pointAt([row(0, 1)], { row: 0, column: 5 })).toBeUndefined();
  });
});
