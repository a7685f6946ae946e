import type { IndicatorKind } from '../model/indicator';
import { isMissing, missing, type Maybe } from '../model/missing';
import { difference } from './decimals';

/** A change and what it is counted in. */
export interface ChangeOf {
  value: number;
  in: 'percent' | 'points';
}

/** Growth in per cent. Has no meaning on a base that is zero (`zero-base`) or negative (`negative-base`). */
export function percentChange(now: number, before: number): Maybe<number> {
  if (before === 0) return missing('zero-base');
  if (before < 0) return missing('negative-base', { base: before });
  return (difference(now, before) / before) * 100;
}

/** The change of a rate, in percentage points. */
export const pointChange = (now: number, before: number): number => difference(now, before);

/**
 * The change that an indicator of this kind may have: points for a rate, per cent for a stock, a flow or a ratio of two
 * quantities. A published comparison (a rank, a percentage of plan) is not a quantity that grows: `not-applicable`.
 */
export function change(kind: IndicatorKind, now: number, before: number): Maybe<ChangeOf> {
  if (kind === 'comparison') return missing('not-applicable');
  if (kind === 'rate') return { value: pointChange(now, before), in: 'points' };
  const value = percentChange(now, before);
  return isMissing(value) ? value : { value, in: 'percent' };
}
