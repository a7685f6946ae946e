import type { Source } from '../../src/lib/model/unit';

/** The day of the snapshot, and of the "publication" of every value in it. */
export const DEMO_DATE = '2025-12-31';

/** The one source of everything made up. */
export const DEMO_SOURCE: Source = {
  code: 'demo',
  title: 'Số liệu mô phỏng do một chương trình của Toàn Cảnh tạo ra, không phải số liệu thật (data/demo)',
  publisher: 'Dự án Toàn Cảnh',
  date: DEMO_DATE,
  url: ''
};

export const DEMO_TITLE = {
  title_vi: 'Số liệu đảng viên mô phỏng 2019–2025, không phải số liệu thật',
  title_en: 'Made-up member statistics 2019–2025, not real figures'
} as const;

/** On every row, so that it goes wherever a row is copied. */
export const NOTE = 'Số mô phỏng do chương trình tạo ra, không phải số liệu thật';
export const OPENING_NOTE = `${NOTE}; số đầu kỳ: đảng viên cuối năm 2024 của 50 đảng bộ, sắp xếp lại theo 136 đảng bộ`;
export const CHANGE_BASIS = 'sắp xếp mô phỏng';
