/** Significant digits that survive any decimal → double → decimal journey. */
const RELIABLE_DIGITS = 15;

/** Digits after the decimal sign needed to print a finite number exactly as published: 6.27 → 2, 400421 → 0, 1e-7 → 7. */
export function decimalsOf(value: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const written = mantissa.split('.')[1]?.length ?? 0;
  return Math.max(0, written - Number(exponent));
}

/**
 * Rounds half away from zero: the one place where rounding happens. 1.005 → 1.01, −0.5 → −1, never −0. The value is read
 * at 15 significant digits, so what arithmetic leaves in the 16th cannot tip a half. `decimals` may be negative (−3 =
 * thousands). `value` must be finite and below 10^21.
 */
export function round(value: number, decimals: number): number {
  if (decimals >= 0 && decimalsOf(value) <= decimals) return value || 0;
  const [mantissa = '0', exponent = '0'] = Math.abs(value)
    .toExponential(RELIABLE_DIGITS - 1)
    .split('e');
  const units = Math.round(Number(`${mantissa}e${Number(exponent) + decimals}`));
  const rounded = Number(`${units}e${-decimals}`);
  return value < 0 ? -rounded || 0 : rounded;
}

/** `a − b` as written on paper, without binary residue: 6.27 − 5.05 = 1.22. */
export function difference(a: number, b: number): number {
  return round(a - b, Math.max(decimalsOf(a), decimalsOf(b)));
}
