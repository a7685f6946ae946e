import type { Language } from '../model/language';

export const MONTHS_EN = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
] as const;

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * A full or partial date as text, made from text: no clock and no time zone.
 * `short`: `28/12/2023`, `12/2023`, `2023`; `28 Dec 2023`, `Dec 2023`, `2023`.
 * `long`: `ngày 28 tháng 12 năm 2023`, `tháng 12 năm 2023`, `năm 2023`; `28 December 2023`, `December 2023`, `2023`. A full
 * long date pads days below 10 and months 1 and 2 with a zero, as official papers must (Decree 30/2020, annex I).
 * Text that is not a date is returned as it is.
 */
export function formatDate(lang: Language, iso: string, form: 'short' | 'long' = 'short'): string {
  const [, year, month, day] = ISO.exec(iso) ?? [];
  if (!year) return iso;
  if (lang === 'vi') {
    if (form === 'short') return [day, month, year].filter(Boolean).join('/');
    if (!month) return `năm ${year}`;
    const plain = Number(month);
    return day ? `ngày ${day} tháng ${plain < 3 ? month : plain} năm ${year}` : `tháng ${plain} năm ${year}`;
  }
  if (!month) return year;
  const name = MONTHS_EN[Number(month) - 1];
  if (!name) return iso;
  return [day ? Number(day) : '', form === 'short' ? name.slice(0, 3) : name, year].filter(Boolean).join(' ');
}
