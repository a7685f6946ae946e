import type { NumberFound, ClaimComparison } from '../../model/claim';
import { allowed, type Allowed } from './allowed';

/** 100 for the whole: what a percentage of a plan or a growth makes of what it is held against, in per cent of it. */
export function levelPercent(number: NumberFound, { kind, said, direction }: ClaimComparison): Allowed {
  const { low, high } = allowed(number);
  const isLevel = kind === 'percent-of-plan' ? said !== 'excess' : said === 'index';
  if (isLevel) return { low, high };
  return direction === 'down' ? { low: 100 - high, high: 100 - low } : { low: 100 + low, high: 100 + high };
}

/** What a value was divided by to give a percentage; null when the percentage allows zero or less. */
export function impliedBase(value: NumberFound, percent: Allowed): Allowed | null {
  const { low, high } = allowed(value);
  if (percent.low <= 0 || low <= 0 || !Number.isFinite(high) || !Number.isFinite(percent.high)) return null;
  return { low: (low / percent.high) * 100, high: (high / percent.low) * 100 };
}
