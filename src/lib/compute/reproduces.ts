import { decimalsOf, difference, round } from './decimals';

export interface Reproduction {
  reproduces: boolean;
  /** What the figures give, unrounded. */
  computed: number;
  /** The same at the printed precision, to be set beside `printed`. */
  rounded: number;
  printed: number;
  /** printed − rounded, zero exactly when it reproduces. */
  difference: number;
}

/**
 * Whether a published comparison follows from the figures: the computed value, rounded half away from zero to the digits
 * that were printed, is the printed value. `decimals` is needed only where a printed trailing zero was lost (`1,20`).
 */
export function reproduces(computed: number, printed: number, decimals = decimalsOf(printed)): Reproduction {
  const rounded = round(computed, decimals);
  const gap = difference(printed, rounded);
  return { reproduces: gap === 0, computed, rounded, printed, difference: gap };
}
