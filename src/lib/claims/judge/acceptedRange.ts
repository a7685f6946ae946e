import { lastDigit } from '../../compute/restates';
import type { SaidNumber } from './saidNumber';

/** Values from `low` to `high`, both included. */
export interface Range {
  low: number;
  high: number;
}

const SMALL = 0.05;

/**
 * The values of which a number may be said with its qualifier, rounding left out:
 * - `hơn`, `trên`, `vượt`: from the number to 5% above it, or to the next number of its own size (hơn 6: below
 *   7), at most 15% above.
 * - `gần`: from 5% below, or one step of its last digit (at most 10%), to the number.
 * - `khoảng`: 2,5% either way, or half a step of one digit fewer (khoảng 6,3: 0,5), at most 5%.
 * - `ít nhất`, `tối thiểu`, `tối đa`: open on the other side.
 * Sizes are of the absolute number: hơn −3 is not meaningful and goes upward too.
 */
export function qualifiedRange({ value, step, qualifier }: SaidNumber): Range {
  const size = Math.abs(value);
  switch (qualifier) {
    case 'over':
    case 'exceeds':
      return { low: value, high: value + Math.max(SMALL * size, Math.min(lastDigit(value), 0.15 * size)) };
    case 'nearly':
      return { low: value - Math.max(SMALL * size, Math.min(step, 0.1 * size)), high: value };
    case 'about': {
      const span = Math.max(0.025 * size, Math.min(5 * step, SMALL * size), step / 2);
      return { low: value - span, high: value + span };
    }
    case 'at-least':
      return { low: value, high: Infinity };
    case 'at-most':
      return { low: -Infinity, high: value };
    case '':
      return { low: value - step / 2, high: value + step / 2 };
  }
}
