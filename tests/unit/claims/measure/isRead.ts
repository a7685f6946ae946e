import type { Claim } from '../../../../src/lib/model/claim';
import type { Label } from './label';

const TOLERANCE = 1e-9;

const equal = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));

/** The value, the upper end and the whole (n of N) of a label. */
export function isValue(label: Label, claim: Pick<Claim, 'value' | 'upper' | 'of'>): boolean {
  const values = [label.value, ...label.or.map(({ value }) => value ?? null)].filter((value) => value !== null);
  return (
    values.some((value) => equal(value, claim.value)) && equal(label.upper, claim.upper) && equal(label.of, claim.of)
  );
}

/**
 * A full reading: indicator, breakdown, unit, period, kind of comparison and, of a level, whether it is a target; all of them. False
 * for a label without an indicator.
 */
export function isRead(label: Label, { reading }: Pick<Claim, 'reading'>): boolean {
  const wanted = label.reading;
  if (!reading || wanted.indicator === '') return false;
  const kind = reading.comparison?.kind ?? null;
  const kinds = [wanted.comparison?.kind ?? null, ...label.or.map(({ comparison }) => comparison?.kind)];
  const indicators = [wanted.indicator, ...label.or.map(({ indicator }) => indicator)];
  return (
    indicators.includes(reading.indicator) &&
    kinds.includes(kind) &&
    reading.unit === wanted.unit &&
    reading.period === wanted.period &&
    reading.dimension === wanted.dimension &&
    reading.category === wanted.category &&
    (kind !== null || reading.plan === wanted.plan || label.or.some(({ plan }) => plan === reading.plan))
  );
}
