import { describe, expect, it } from 'vitest';
import { quarterOf, quartiles } from '../../../src/lib/compute/quartiles';

describe('quartiles', () => {
  it('are the five numbers between neighbours', () => {
    expect(quartiles([4, 1, 3, 2, 5])).toEqual({ min: 1, q1: 2, median: 3, q3: 4, max: 5, count: 5 });
    expect(quartiles([1, 2, 3, 4])).toEqual({ min: 1, q1: 1.75, median: 2.5, q3: 3.25, max: 4, count: 4 });
  });
  it('of nothing are nothing, not zero', () => expect(quartiles([])).toBeNull());
});

describe('a quarter', () => {
  const field = [1, 2, 3, 4, 5, 6, 7, 8];
  it('holds at most a quarter of the field, in the better direction', () => {
    expect(field.map((value) => quarterOf(field, value, 'up'))).toEqual([
      'worst',
      'worst',
      'between',
      'between',
      'between',
      'between',
      'best',
      'best'
    ]);
    expect(quarterOf(field, 1, 'down')).toBe('best');
    expect(quarterOf(field, 8, 'down')).toBe('worst');
  });
  it('does not take in a large tie', () => {
    expect(quarterOf([5, 5, 5, 5, 1, 1, 1, 1], 5, 'up')).toBe('between');
    expect(quarterOf([5, 5, 5, 5, 1, 1, 1, 1], 1, 'up')).toBe('between');
  });
});
