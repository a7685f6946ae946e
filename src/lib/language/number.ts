import { decimalsOf, round } from '../compute/decimals';
import type { Language } from '../model/language';

/** No-break space: a number is not parted from its unit at the end of a line. */
export const NBSP = '\u00a0';
const MINUS = '\u2212';

const LOCALE = { vi: 'vi-VN', en: 'en-GB' } as const;

export interface NumberOptions {
  /** Digits after the decimal sign, always that many. Default: as many as the number has, at most 10. */
  decimals?: number;
  /** Write the plus sign of a positive number. */
  sign?: boolean;
}

const MOST_DECIMALS = 10;
const formatters = new Map<string, Intl.NumberFormat>();

function formatterOf(lang: Language, decimals: number): Intl.NumberFormat {
  const key = lang + decimals;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.NumberFormat(LOCALE[lang], {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals
    });
    formatters.set(key, formatter);
  }
  return formatter;
}

/** `400.421`, `6,27`, `−0,2`, `+20` in Vietnamese; `400,421`, `6.27` in English. A finite number; never `-0`. */
export function formatNumber(lang: Language, value: number, options: NumberOptions = {}): string {
  const decimals = options.decimals ?? Math.min(decimalsOf(value), MOST_DECIMALS);
  const rounded = round(value, decimals);
  const sign = rounded < 0 ? MINUS : options.sign && rounded > 0 ? '+' : '';
  return sign + formatterOf(lang, decimals).format(Math.abs(rounded));
}
