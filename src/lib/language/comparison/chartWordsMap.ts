import type { Language } from '../../model/language';
import { NBSP } from '../number';
import { pick } from '../sentence/words';

/** A class of a map, both ends inside it: `5,2–6,0 (7 đơn vị)`; below zero a dash could be a minus: `−2 đến 3`. */
export function classRange(lang: Language, from: string, to: string, count: string): string {
  const dash = /^[\d]/.test(from) && /^[\d]/.test(to) ? '–' : pick(lang, ' đến ', ' to ');
  return `${from === to ? from : `${from}${dash}${to}`} (${count}${NBSP}${pick(lang, 'đơn vị', count === '1' ? 'unit' : 'units')})`;
}

/** Areas that were chosen and have no value, and those that were not chosen. */
export const noValueLegend = (lang: Language): string => pick(lang, 'chưa có số', 'no figure');
export const notChosenLegend = (lang: Language): string => pick(lang, 'không chọn', 'not chosen');

/** The country's value under the classes: `Cả nước: 5,05%`. */
export const countryLine = (name: string, value: string): string => `${name}: ${value}`;

/** Totals of a waterfall that nobody published. */
export const summedTotal = (lang: Language): string => pick(lang, 'Cộng các phần', 'Sum of the parts');
export const partialTotal = (lang: Language): string =>
  pick(lang, 'Cộng các phần có số', 'Sum of the parts that have a figure');
