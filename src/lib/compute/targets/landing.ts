import { max, min, sum } from 'd3-array';
import { missing, type Maybe } from '../../model/missing';
import type { PartRow, SeasonalShare } from './seasonalShares';

/** Where a year is on the way to, by the share that other years had reached by the same month. */
export interface Landing<Row extends PartRow = PartRow> {
  value: number;
  /** From the largest and the smallest of the shares; null with fewer than two years. Not a probability. */
  low: number | null;
  high: number | null;
  /** The usual share, per cent: all parts together over all years together, so that no shares are averaged. */
  usual: number;
  years: readonly SeasonalShare<Row>[];
}

/** Years below which there is no interval. */
export const LEAST_FOR_INTERVAL = 2;

/** `achieved / usual share`. Missing without another year, or where a share is not above zero. */
export function landing<Row extends PartRow>(
  achieved: number,
  years: readonly SeasonalShare<Row>[]
): Maybe<Landing<Row>> {
  if (years.length === 0) return missing('not-published', { years: 0 });
  const shares = years.map(({ part, whole }) => part / whole);
  const [least = 0, most = 0] = [min(shares), max(shares)];
  if (!(least > 0)) return missing('not-applicable');
  const usual = sum(years, ({ part }) => part) / sum(years, ({ whole }) => whole);
  const spread = years.length >= LEAST_FOR_INTERVAL;
  return {
    value: achieved / usual,
    low: spread ? achieved / most : null,
    high: spread ? achieved / least : null,
    usual: usual * 100,
    years
  };
}
