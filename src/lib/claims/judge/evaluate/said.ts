import type { ClaimComparison } from '../../../model/claim';

/**
 * A percentage or a difference as a claim says it, without its sign when it falls: growth of −8,3 is `giảm 8,3`, `bằng 91,7`;
 * 113,5% of plan is `vượt 13,5`, 95% is `hụt 5`.
 */
export function said({ kind, said: how, direction }: ClaimComparison, value: number): number {
  const clean = (number: number) => Number(number.toPrecision(15));
  if (kind === 'percent-of-plan') {
    if (how !== 'excess') return value;
    return clean(direction === 'down' ? 100 - value : value - 100);
  }
  if (how === 'index') return clean(100 + value);
  return direction === 'down' ? -value || 0 : value;
}
