import type { Language } from '../model/language';
import { parsePeriod, type Period } from '../model/period';
import { MONTHS_EN, formatDate } from './date';

export type PeriodForm = 'long' | 'short';

const ROMAN = ['', 'I', 'II', 'III', 'IV'] as const;
const NUMERALS = ['', '', 'two', '', 'four', 'five', '', 'seven', 'eight', 'nine', 'ten', 'eleven'] as const;

/**
 * A period in words. `long` stands in a sentence (`năm 2023`, `9 tháng năm 2023`, `first half of 2023`), `short` in a table
 * or on an axis (`2023`, `9T/2023`, `H1 2023`). A key that is no period is returned as it is.
 */
export function formatPeriod(lang: Language, key: string, form: PeriodForm = 'long'): string {
  const period = parsePeriod(key);
  if (!period) return key;
  return lang === 'vi' ? vietnamese(period, form) : english(period, form);
}

function vietnamese({ key, kind, year }: Period, form: PeriodForm): string {
  const long = form === 'long';
  switch (kind) {
    case 'year':
      return long ? `năm ${year}` : key;
    case 'half':
      if (key.endsWith('1')) return long ? `6 tháng đầu năm ${year}` : `6T/${year}`;
      return long ? `6 tháng cuối năm ${year}` : `6T cuối/${year}`;
    case 'quarter': {
      const quarter = ROMAN[Number(key.slice(6))];
      return long ? `quý ${quarter} năm ${year}` : `quý ${quarter}/${year}`;
    }
    case 'cumulative': {
      const months = parseInt(key.slice(5));
      if (months === 1) return long ? `tháng 1 năm ${year}` : `1T/${year}`;
      return long ? `${months} tháng năm ${year}` : `${months}T/${year}`;
    }
    case 'month':
      return formatDate('vi', key, form);
    case 'date':
      return long ? `ngày ${formatDate('vi', key)}` : formatDate('vi', key);
    case 'range':
      return long ? `giai đoạn ${key.slice(0, 4)}–${year}` : `${key.slice(0, 4)}–${year}`;
  }
}

function english({ key, kind, year }: Period, form: PeriodForm): string {
  const long = form === 'long';
  switch (kind) {
    case 'year':
      return key;
    case 'half':
      if (key.endsWith('1')) return long ? `first half of ${year}` : `H1 ${year}`;
      return long ? `second half of ${year}` : `H2 ${year}`;
    case 'quarter':
      return `Q${key.slice(6)} ${year}`;
    case 'cumulative': {
      const months = parseInt(key.slice(5));
      if (!long) return `${months}M ${year}`;
      return months === 1 ? `${MONTHS_EN[0]} ${year}` : `first ${NUMERALS[months]} months of ${year}`;
    }
    case 'month':
    case 'date':
      return formatDate('en', key, form);
    case 'range':
      return `${key.slice(0, 4)}–${year}`;
  }
}
