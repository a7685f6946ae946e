import { decimalsOf, round } from '../compute/decimals';
import { formatMeasure } from '../language/measure';
import { formatNumber, NBSP } from '../language/number';
import type { NumberFound } from '../model/claim';
import { firstFigure, type Figures } from './firstFigure';

/**
 * Another value, in the measure of a number found, written as that number is: its measure words, its digits after the
 * comma or its filling zeros, its way of joining the ends of a band. Where that would print the same number again, finer.
 * Null where it is written in a way that cannot be followed.
 */
export function writtenLike(number: NumberFound, given: { value: number; upper: number | null }): string | null {
  const first = firstFigure(number.text);
  if (!first) return inFigures(number, given.value);
  const scale = scaleOf(number.value, first);
  if (scale === null) return formatMeasure('vi', given.value, number.measure, { decimals: 0 }).replaceAll(NBSP, ' ');
  const decimals = decimalsFor(number, given, scale);
  const write = (value: number) => figures(value / scale, decimals, first, number.text);
  const second = number.upper === null ? null : firstFigure(number.text, first.end);
  const from = number.text.slice(0, first.start);
  const between = second ? number.text.slice(first.end, second.start) : '–';
  const end = second?.end ?? first.end;
  const shown = write(given.value) + (given.upper === null ? '' : between + write(given.upper));
  return from + shown + number.text.slice(end);
}

/** By what the measure words multiply; null for a number in several pieces (`1 triệu 200 nghìn`). */
function scaleOf(value: number, { value: written }: Figures): number | null {
  if (written === 0) return 1;
  const power = Math.log10(Math.abs(value / written));
  return Math.abs(power - Math.round(power)) < 1e-9 ? Number(`1e${Math.round(power)}`) : null;
}

const FINER = 4;

function decimalsFor(
  { value, upper, step }: NumberFound,
  given: { value: number; upper: number | null },
  scale: number
): number {
  const least = Math.round(-Math.log10(step / scale));
  const said = (number: number | null, decimals: number) => number !== null && round(number / scale, decimals);
  for (let decimals = least; decimals < least + FINER; decimals++) {
    const isSame = [value, upper].every((end, i) => {
      const other = i === 0 ? given.value : given.upper;
      return said(end, decimals) === said(other, decimals);
    });
    if (!isSame) return decimals;
  }
  return Math.max(least, Math.min(least + FINER, decimalsOf(given.value / scale)));
}

/** `decimals` below zero: the last figures are filling zeros. */
function figures(value: number, decimals: number, { grouped, start }: Figures, text: string): string {
  const sign = text[start] === '+';
  const written = formatNumber('vi', round(value, decimals), { decimals: Math.max(0, decimals), sign });
  return grouped ? written : written.replaceAll('.', '');
}

/** A number that was written in words: `gấp đôi`, `một nửa`, `thứ hai`, `hai mươi lăm đảng viên`. */
function inFigures({ form, text, noun }: NumberFound, value: number): string {
  const shown = (decimals: number) => formatNumber('vi', round(value, decimals));
  const measured = (decimals: number) => formatMeasure('vi', round(value, decimals), form).replaceAll(NBSP, ' ');
  if (form === 'times') return `${/^gấp/i.test(text) ? `${text.slice(0, 3)} ` : ''}${measured(2)}`;
  if (form === 'percent') return measured(1);
  if (form === 'rank') return text.replace(/\S+$/u, shown(0));
  return noun && text.endsWith(noun) ? `${shown(2)} ${noun}` : shown(2);
}
