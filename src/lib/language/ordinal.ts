import type { Language } from '../model/language';
import { NBSP, formatNumber } from './number';

/** `thứ 5`; `5th`, `22nd`, `113th`. A whole number from 1. */
export function ordinal(lang: Language, value: number): string {
  const number = formatNumber(lang, value, { decimals: 0 });
  if (lang === 'vi') return `thứ${NBSP}${number}`;
  const last = value % 10;
  const teen = Math.floor(value / 10) % 10 === 1;
  return number + (teen ? 'th' : last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th');
}
