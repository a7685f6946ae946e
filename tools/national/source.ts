import type { Source } from '../../src/lib/model/unit';

/** The day of the made-up national snapshot. Its collection is `demo`, as that of all that is made up. */
export const NATIONAL_DATE = '2026-06-30';
export const LAST_YEAR = 2025;

/** The one source of every value in it. */
export const NATIONAL_SOURCE: Source = {
  code: 'demo-national',
  title: 'Số liệu mô phỏng toàn quốc do một chương trình của Toàn Cảnh tạo ra, không phải số liệu thật',
  publisher: 'Dự án Toàn Cảnh',
  date: NATIONAL_DATE,
  url: ''
};

export const NATIONAL_TITLE = {
  title_vi: 'Số liệu mô phỏng của mọi xã, phường cả nước, không phải số liệu thật',
  title_en: 'Made-up figures of every commune of the country, not real figures'
} as const;

/** Takes the place of the list of changes. */
export const ABOUT = `# Số liệu mô phỏng toàn quốc

Mọi số trong thư mục này do một chương trình của dự án Toàn Cảnh tạo ra để đo và thử bản số liệu lớn. Xã, phường chỉ có
số thứ tự; tên tỉnh, thành phố là tên thật nhưng không số nào là của tỉnh, thành phố đó. Không dùng để báo cáo, trích dẫn
hay so sánh.
`;
