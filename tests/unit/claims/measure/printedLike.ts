import type { Label } from './label';
import type { Printed } from './printedValues';

/** How far a value may lie on the side that a qualifier names. */
const SLACK = 0.05;

/** Whether a printed value, in the base measure of its indicator (`measures.csv`), says what the words of a label say. */
export function printedLike(label: Label, { value, upper }: Printed, measure: string): boolean {
  const said = inBase(label, measure);
  const half = (lastDigit(label) * said) / (label.value || 1) / 2;
  const near = (a: number, b: number) => Math.abs(a - b) <= Math.abs(half) * (1 + 1e-9) + 1e-12;
  if (label.upper !== null) return upper !== null && near(value, said) && near(upper, label.upper);
  const signs = label.or.some((other) => other.value === -(label.value ?? 0)) ? [1, -1] : [1];
  return signs.some((sign) => {
    const held = value * sign;
    if (near(held, said)) return true;
    if (label.qualifier === 'nearly') return held <= said && held >= said * (1 - SLACK);
    if (label.qualifier === 'about') return Math.abs(held - said) <= said * SLACK;
    return label.qualifier !== '' && label.qualifier !== 'at-most' && held >= said && held <= said * (1 + SLACK);
  });
}

/** Dollars and people are printed in several bases; a label has that of its own words. */
function inBase({ text, value }: Label, measure: string): number {
  const words = text.normalize('NFC').replace(/\s/g, ' ');
  const said = value ?? NaN;
  if (measure === 'usd-million' && words.endsWith('tỷ USD')) return said * 1000;
  if (measure === 'usd-billion' && words.endsWith('triệu USD')) return said / 1000;
  if (measure === 'thousand-persons' && words.endsWith('vạn người')) return said / 1000;
  return said;
}

/** The size of the last digit written, in the measure of the label's value: zeros at the end of thousands do not count. */
function lastDigit({ text, value }: Label): number {
  const [, whole = '', decimals] = /(\d[\d.]*)(?:,(\d+))?/.exec(text) ?? [];
  const digits = whole.replace(/\./g, '');
  const written = Number(`${digits}.${decimals ?? 0}`);
  if (!written) return 1;
  const zeros = digits.length > 3 ? (/0*$/.exec(digits)?.[0].length ?? 0) : 0;
  return (decimals ? 10 ** -decimals.length : 10 ** zeros) * Math.abs((value ?? 0) / written);
}
