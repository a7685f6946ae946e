import { isMissingMark } from './isMissingMark';

/**
 * A number as tables print it: thousands in groups of three by the other sign, a space or an apostrophe; brackets or any
 * dash for minus; a percent sign, a note's star or figure after it. Null where the figure is missing; undefined for what is
 * no number, so for a thousands sign at another place.
 */
export function readNumber(text: string, decimal: ',' | '.'): number | null | undefined {
  const plain = plainNumber(text, decimal === ',' ? COMMA_CODE : POINT_CODE);
  if (plain !== undefined) return plain;
  if (isMissingMark(text)) return null;
  const found = (decimal === ',' ? COMMA : POINT).exec(text.trim());
  if (!found) return undefined;
  const [, open = '', sign = '', whole = '', fraction = '', exponent = '', close = ''] = found;
  if ((open === '(') !== (close === ')') || (!whole && !fraction)) return undefined;
  const value = Number(`${whole.replace(/\D/g, '') || '0'}.${fraction || '0'}${exponent}`);
  if (!Number.isFinite(value)) return undefined;
  return open || (sign && sign !== '+') ? -value || 0 : value;
}

/** Most cells: up to fifteen figures with at most one decimal sign among them. */
function plainNumber(text: string, decimal: number): number | undefined {
  const { length } = text;
  if (length === 0 || length > 15) return undefined;
  let sign = -1;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code >= ZERO && code <= NINE) continue;
    if (code !== decimal || sign !== -1 || i === 0 || i === length - 1) return undefined;
    sign = i;
  }
  return Number(sign === -1 || decimal === POINT_CODE ? text : `${text.slice(0, sign)}.${text.slice(sign + 1)}`);
}

const [COMMA_CODE, POINT_CODE, ZERO, NINE] = [0x2c, 0x2e, 0x30, 0x39] as const;

const COMMA = pattern(',', '.');
const POINT = pattern('.', ',');

function pattern(decimal: string, thousands: string): RegExp {
  const gap = `[${thousands}'\u2019 \u00a0\u2009\u202f]`;
  const whole = `\\d{1,3}(?:${gap}\\d{3})+|\\d+|`;
  const note = '(?:\\s*(?:\\*+|[\u00b9\u00b2\u00b3\u2070-\u2079]+|\\(\\d\\)|%))*';
  return new RegExp(
    `^(\\(?)\\s*([+\\-\u2010-\u2015\u2212]?)\\s*(${whole})(?:[${decimal}](\\d+))?(e[+-]?\\d{1,3})?\\s*%?(\\)?)${note}$`,
    'i'
  );
}

/** Whether a number is printed with its percent sign. */
export function hasPercent(text: string): boolean {
  return /\d\s*%/.test(text);
}
