import type { Inconsistency } from '../../model/claim';
import { allowed } from './allowed';
import { groupBy, type Figure } from './figure';

const WHOLE = 100;

/** Shares of one whole, each of another part, come to more than all of it. */
export function shares(figures: readonly Figure[]): Inconsistency[] {
  return groupBy(figures.filter(isShare), wholeOf).flatMap((group): Inconsistency[] => {
    const parts = [...new Map(group.map((figure) => [partOf(figure), figure])).values()];
    if (parts.length < 2) return [];
    const bands = parts.map(({ judged }) => allowed(judged.claim));
    const low = bands.reduce((sum, band) => sum + band.low, 0);
    const high = bands.reduce((sum, band) => sum + band.high, 0);
    if (low <= WHOLE * (1 + 1e-9)) return [];
    const claims = parts.map(({ judged }) => judged.claim.index);
    return [{ kind: 'shares-exceed', claims, implied: { low, high }, given: WHOLE, measure: 'percent', from: null }];
  });
}

/** A share that is said, or the level of an indicator of structure. */
const isShare = ({ judged, reading }: Figure) =>
  judged.claim.measure === 'percent' &&
  !reading.plan &&
  reading.dimension !== '' &&
  (reading.comparison?.kind === 'share' || (!reading.comparison && reading.indicator.endsWith('-structure')));

const wholeOf = ({ reading: { indicator, unit, period, dimension, comparison } }: Figure) =>
  [indicator, unit, period, dimension, comparison?.againstIndicator, comparison?.againstUnit].join('|');

const partOf = ({ reading }: Figure) => reading.category;
