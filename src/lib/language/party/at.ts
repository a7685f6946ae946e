import type { Language } from '../../model/language';
import { parsePeriod } from '../../model/period';
import { formatPeriod } from '../period';
import { during } from '../sentence/during';

/** When, inside a sentence: `tháng 10 năm 2025`, `ngày 30/06/2020`, `năm 2022`; `in October 2025`, `on 30 June 2020`. */
export function at(lang: Language, key: string): string {
  if (lang === 'vi') return formatPeriod(lang, key, 'long');
  return `${parsePeriod(key)?.kind === 'date' ? 'on' : 'in'} ${during(lang, key)}`;
}
