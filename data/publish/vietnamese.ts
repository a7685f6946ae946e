import { parsePeriod } from '../../src/lib/model/period';

/** `2023-12-28` → `28/12/2023`, `2023-12` → `12/2023`. */
export const dateVi = (date: string): string => date.split('-').reverse().join('/');

/** A period key in words: `9 tháng năm 2023`, `quý 3/2023`, `31/12/2023`, `giai đoạn 2016–2020`. */
export function periodVi(key: string): string {
  const period = parsePeriod(key);
  switch (period?.kind) {
    case 'year':
      return `năm ${key}`;
    case 'half':
      return key.endsWith('1') ? `6 tháng đầu năm ${period.year}` : `6 tháng cuối năm ${period.year}`;
    case 'quarter':
      return `quý ${key.slice(-1)}/${period.year}`;
    case 'cumulative':
      return `${key.slice(5, -1)} tháng năm ${period.year}`;
    case 'month':
      return `tháng ${dateVi(key)}`;
    case 'date':
      return dateVi(key);
    case 'range':
      return `giai đoạn ${key.replace('..', '–')}`;
    default:
      return key;
  }
}

export const ASSIGNER_VI: Readonly<Record<string, string>> = {
  central: 'Trung ương giao',
  council: 'HĐND giao',
  congress: 'Nghị quyết Đại hội',
  unstated: 'không rõ nơi giao'
};
