import { findNumbers } from '../../../../src/lib/claims/numbers/findNumbers';
import { passages } from '../../../../src/lib/claims/text/passages';
import { readable } from '../../../../src/lib/claims/text/readable';
import type { NumberFound } from '../../../../src/lib/model/claim';

export const OTHER = ['date', 'period', 'document', 'label', 'time'];

export function read(text: string): NumberFound[] {
  const found = readable(text);
  return findNumbers(found, passages(found.text));
}

export function figures(text: string): NumberFound[] {
  return read(text).filter(({ form }) => !OTHER.includes(form));
}

/** `text|form|value|measure|step` with `..upper`, `/of` behind the value where there are any. */
export function short(number: NumberFound): string {
  const { text, form, value, upper, of, measure, step } = number;
  const said = `${tidy(value)}${upper === null ? '' : `..${tidy(upper)}`}${of === null ? '' : `/${of}`}`;
  return [text, form, said, measure, tidy(step)].join('|');
}

function tidy(value: number): number {
  return Number(value.toPrecision(6 + Math.max(0, Math.ceil(Math.log10(Math.abs(value) || 1)))));
}
