/** The size of the last digit that is not zero: 332961 → 1, 333000 → 1000, 8.5 → 0.1. Zero has none: 0. */
export function lastDigit(value: number): number {
  if (value === 0) return 0;
  const [mantissa = '', exponent = '0'] = Math.abs(value).toExponential().split('e');
  const digits = mantissa.replace('.', '').replace(/0+$/, '').length;
  return Number(`1e${Number(exponent) - digits + 1}`);
}

/** Two digits coarser at least: a single final zero is too often an ordinary digit (8,50). */
const COARSER = 99;

/**
 * True when `value` only says `earlier` again with fewer digits: 333000 after 332961. Such a value is not a revision, and
 * must not displace the finer one. `digit` is the size of its last significant digit, where the source tells it (520,0 has
 * one decimal); by default the last that is not zero.
 */
export function restates(
  value: number,
  earlier: number,
  digit = lastDigit(value),
  finer = lastDigit(earlier)
): boolean {
  return finer > 0 && digit > COARSER * finer && Math.abs(value - earlier) * 2 <= digit * (1 + 1e-9);
}
