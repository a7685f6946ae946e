import { formatNumber } from '$lib/language/number';
import type { CardCell } from '$lib/figures/export/card';
import type { Language } from '$lib/model/language';

/** Excel takes 255; the rest is for the quotation marks of the second half. */
const MOST_WORDS = 100;

/**
 * `#,##0.00`: how a number with so many decimals is written in a file. The sheet program puts the marks of its own language
 * there, so that it reads `400.421,50` in a Vietnamese office and `400,421.50` in an English one.
 */
export const plainFormat = (decimals: number): string => (decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0');

export interface CellFormats {
  value: string;
  /** For the upper end of a band; as `value` where there is none. */
  upper: string;
  /** False when the number stands in another form in the cell's text: in a larger unit (`1,43 triệu tỷ đồng`). */
  complete: boolean;
}

/** The formats of a cell that has a value: the words around the number in the cell's text become part of the format. */
export function cellFormats(
  lang: Language,
  { value, upper, decimals, text }: CardCell & { value: number }
): CellFormats {
  const plain = plainFormat(decimals);
  const start = find(text, formatNumber(lang, Math.abs(value), { decimals }));
  const end = upper == null ? start : find(text, formatNumber(lang, Math.abs(upper), { decimals }), start?.to);
  if (!start || !end || text.length > MOST_WORDS) return { value: plain, upper: plain, complete: false };
  const before = text.slice(0, start.at);
  const after = text.slice(end.to);
  return {
    value: worded(before, plain, after, value),
    upper: worded('', plain, after, upper ?? value),
    complete: true
  };
}

/** Where the number stands on its own, not as part of a longer one. */
function find(text: string, number: string, from = 0): { at: number; to: number } | undefined {
  for (let at = text.indexOf(number, from); at >= 0; at = text.indexOf(number, at + 1)) {
    const to = at + number.length;
    if (!/\d[.,]?$/.test(text.slice(0, at)) && !/^[.,]?\d/.test(text.slice(to))) return { at, to };
  }
  return undefined;
}

/** The sign is the number's own: a minus printed before it is not a word. */
function worded(before: string, plain: string, after: string, value: number): string {
  const words = value < 0 ? before.replace(/[\u2212-]$/, '') : before;
  if (words === '' && after === '') return plain;
  const positive = quoted(words) + plain + quoted(after);
  return value < 0 ? `${positive};${quoted(words.replace(/\+$/, ''))}-${plain}${quoted(after)}` : positive;
}

const quoted = (words: string) =>
  words
    .split('"')
    .map((part) => (part ? `"${part}"` : ''))
    .join('\\"');
