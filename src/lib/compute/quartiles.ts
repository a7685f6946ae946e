import { max, median, min } from 'd3-array';
import { quantile } from './quantile';

export interface Quartiles {
  min: number;
  q1: number;
  median: number;
  q3: number;
  max: number;
  /** How many values they are of. */
  count: number;
}

/** The five numbers of a field, between neighbours by interpolation (type 7); null for no values. */
export function quartiles(values: readonly number[]): Quartiles | null {
  const [low, middle, high] = [min(values), median(values), max(values)];
  if (low === undefined || middle === undefined || high === undefined) return null;
  return {
    min: low,
    q1: quantile(values, 0.25),
    median: middle,
    q3: quantile(values, 0.75),
    max: high,
    count: values.length
  };
}

export type Quarter = 'best' | 'worst' | 'between';

/**
 * Where a value stands in a field that it belongs to. `best`: at most a quarter of the field is as good or better;
 * `worst`: at most a quarter is as bad or worse. So a large tie belongs to neither.
 */
export function quarterOf(values: readonly number[], own: number, direction: 'up' | 'down'): Quarter {
  const sign = direction === 'up' ? 1 : -1;
  const share = (test: (value: number) => boolean) => values.filter(test).length * 4 <= values.length;
  if (share((value) => sign * (value - own) >= 0)) return 'best';
  if (share((value) => sign * (value - own) <= 0)) return 'worst';
  return 'between';
}
