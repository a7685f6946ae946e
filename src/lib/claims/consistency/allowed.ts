import type { NumberFound } from '../../model/claim';

/** What a number may stand for: rounding hides half its last digit, a word before it hides more. */
export interface Allowed {
  low: number;
  high: number;
}

/** `hơn 400` is up to this share above 400, `gần 400` below it, `khoảng 400` half of it to either side. */
const LOOSE = 0.05;

export function allowed({ value, upper, step, qualifier }: NumberFound): Allowed {
  const half = step / 2;
  const loose = Math.max(Math.abs(value) * LOOSE, step);
  const low = value - half;
  const high = (upper ?? value) + half;
  switch (qualifier) {
    case 'over':
    case 'exceeds':
      return { low, high: high + loose };
    case 'nearly':
      return { low: low - loose, high };
    case 'about':
      return { low: low - loose / 2, high: high + loose / 2 };
    case 'at-least':
      return { low, high: Infinity };
    case 'at-most':
      return { low: -Infinity, high };
    case '':
      return { low, high };
  }
}

/** Binary residue of sums and quotients must not part what touches. */
const touching = (a: number, b: number) => a <= b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

export const overlap = (a: Allowed, b: Allowed): boolean => touching(a.low, b.high) && touching(b.low, a.high);

export const contains = (a: Allowed, value: number): boolean => overlap(a, { low: value, high: value });
