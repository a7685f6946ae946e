import type { Qualifier } from '../../model/observation';
import { decimalsOf } from '../decimals';

/** Both ends belong to the range. */
export interface PublishedRange {
  low: number;
  high: number;
}

/** One unit of the last digit that a number was printed to: 24.160 → 10, 500.000 → 100.000, 65 → 1, 4,5 → 0,1. */
function lastDigit(value: number): number {
  const decimals = decimalsOf(value);
  if (decimals > 0) return Number(`1e-${decimals}`);
  const zeros = /0*$/.exec(String(Math.abs(value)))?.[0].length ?? 0;
  return value === 0 ? 1 : Number(`1e${zeros}`);
}

/**
 * What a published number can stand for. Without a word before it, itself. "Over 24.160" is less than one more of its last
 * printed digit above, "nearly" less than one below, "about" one either way. `at-least` and `at-most` are open at one end.
 */
export function publishedRange(value: number, qualifier: Qualifier | ''): PublishedRange {
  const step = lastDigit(value);
  switch (qualifier) {
    case '':
      return { low: value, high: value };
    case 'over':
    case 'exceeds':
      return { low: value, high: value + step };
    case 'nearly':
      return { low: value - step, high: value };
    case 'about':
      return { low: value - step, high: value + step };
    case 'at-least':
      return { low: value, high: Infinity };
    case 'at-most':
      return { low: -Infinity, high: value };
    // A snapshot may hold a word that is not known here: nothing is concluded from it.
    default:
      return { low: -Infinity, high: Infinity };
  }
}
