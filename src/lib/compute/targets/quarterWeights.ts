import { sum } from 'd3-array';
import { missing, type Maybe } from '../../model/missing';
import type { PartRow } from './seasonalShares';

/** The shares of the quarters in a year; they add up to one. */
export interface QuarterWeights<Row extends PartRow = PartRow> {
  shares: readonly [number, number, number, number];
  rows: readonly Row[];
}

/** From the four quarters of a year at constant prices. Missing when one of them is, or one is not above zero. */
export function quarterWeights<Row extends PartRow>(rows: readonly Row[], year: number): Maybe<QuarterWeights<Row>> {
  const four = [1, 2, 3, 4].flatMap((q) => rows.find((row) => row.period === `${year}-Q${q}`) ?? []);
  const [a, b, c, d] = four.map((row) => row.value);
  if (a === undefined || b === undefined || c === undefined || d === undefined)
    return missing('not-published', { year });
  if (Math.min(a, b, c, d) <= 0) return missing('not-applicable');
  const whole = sum([a, b, c, d]);
  return { shares: [a / whole, b / whole, c / whole, d / whole], rows: four };
}
