import type { Cell, Series } from '../../model/cube';
import { missing, type Missing } from '../../model/missing';
import type { TransformInput } from './transformInput';

/** A compilation by a third party and a publication are not one series: no change is worked out between them. */
export const sameKind = (a: Cell, b: Cell): boolean => (a.status === 'secondary') === (b.status === 'secondary');

/**
 * Why two levels of one series cannot be held against each other: one was compiled by a third party and the other
 * published (`not-comparable`), or a break lies between them (`break-in-series`, with its `day`). The day on which a unit
 * was put together is no break for it: all its values, pieced or published, are of its present territory.
 */
export function apart(
  series: Series,
  now: Cell,
  before: Cell,
  { breakBetween }: Pick<TransformInput, 'breakBetween'>
): Missing | null {
  if (!sameKind(now, before)) return missing('not-comparable');
  const found = breakBetween?.(series, before.period, now.period);
  return found && found.date !== series.unit.valid_from ? missing('break-in-series', { day: found.date }) : null;
}
