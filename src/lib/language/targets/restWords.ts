import type { Language } from '../../model/language';
import { targetsMessage } from '../targetsMessage';
import { formatNumber } from '../number';

/** What is left of a year after so many months: `quý IV`, `6 tháng cuối năm`, `2 tháng còn lại`. */
export function restWords(lang: Language, months: number): string {
  const t = targetsMessage(lang).rest;
  if (months === 9) return t.quarter;
  if (months === 6) return t.half;
  return months === 3 ? t.three : t.months(formatNumber(lang, 12 - months));
}
