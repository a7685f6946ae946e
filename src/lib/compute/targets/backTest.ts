import { group, max, mean } from 'd3-array';
import { isMissing } from '../../model/missing';
import { parsePeriod } from '../../model/period';
import { landing } from './landing';
import { quarterWeights } from './quarterWeights';
import { combinedGrowth } from './requiredGrowth';
import { firstMonths, seasonalShares, type PartRow } from './seasonalShares';

/** A value of any unit for checking the methods: the latest actual total of its period. */
export interface CheckRow extends PartRow {
  indicator: string;
  territory: string;
}

/** How far a method was from what came: sizes of errors, in per cent of the value (`landing`) or in points (`growth`). */
export interface Checked {
  /** How many years were worked out from the others. */
  checks: number;
  series: number;
  mean: number;
  largest: number;
  /** Of those with an interval, how many lay in it. */
  intervals: number;
  inside: number;
}

const summary = (errors: readonly number[], series: number, intervals = 0, inside = 0): Checked => ({
  checks: errors.length,
  series,
  mean: mean(errors, Math.abs) ?? 0,
  largest: max(errors, Math.abs) ?? 0,
  intervals,
  inside
});

/**
 * Leaves out one year at a time and works it out from the others of the same series and month, for every series with at
 * least two years: `indicator` in all units.
 */
export function checkLanding(rows: readonly CheckRow[], indicator: string): Checked {
  const errors: number[] = [];
  let [series, intervals, inside] = [0, 0, 0];
  for (const own of group(
    rows.filter((row) => row.indicator === indicator),
    (row) => row.territory
  ).values()) {
    for (const months of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) {
      const years = seasonalShares(own, months, null);
      if (years.length < 2) continue;
      series += 1;
      for (const { part, whole, year } of years) {
        const lands = landing(part, seasonalShares(own, months, year));
        if (isMissing(lands)) continue;
        errors.push((lands.value / whole - 1) * 100);
        if (lands.low === null || lands.high === null) continue;
        intervals += 1;
        if (lands.low <= whole && whole <= lands.high) inside += 1;
      }
    }
  }
  return summary(errors, series, intervals, inside);
}

/**
 * Puts a year's growth together from its four quarters, weighted by the country's quarters of the year before, and holds it
 * against the growth published for the year: what the weights cost, for every unit and year with both. The country is
 * left out, since its weights are its own.
 */
export function checkGrowthWeights(rows: readonly CheckRow[], country: string): Checked {
  const quarters = rows.filter((row) => row.indicator === 'grdp-constant' && row.territory === country);
  const units = group(
    rows.filter((row) => row.indicator === 'grdp-growth' && row.territory !== country),
    (row) => row.territory
  );
  const errors: number[] = [];
  let series = 0;
  for (const own of units.values()) {
    const before = errors.length;
    for (const annual of own) {
      if (parsePeriod(annual.period)?.kind !== 'year') continue;
      const year = Number(annual.period);
      const weights = quarterWeights(quarters, year - 1);
      const four = firstMonths(own, year, 12);
      if (isMissing(weights) || four.length !== 4) continue;
      errors.push(
        combinedGrowth(four.map(({ value }, i) => ({ growth: value, weight: weights.shares[i] ?? 0 }))) - annual.value
      );
    }
    if (errors.length > before) series += 1;
  }
  return summary(errors, series);
}
