import type { Language } from '../../model/language';

const VI = {
  contents: 'Mục lục',
  sources: 'Nguồn và bản số liệu',
  sheet: 'Trang tính',
  figure: 'Hình, bảng',
  absent: 'Không có trong bản này',
  classification: 'Mức độ',
  organisation: 'Cơ quan',
  symbol: 'Số, ký hiệu',
  place: 'Nơi lập',
  snapshots: 'Bản số liệu',
  unitLine: (measure: string) => `Đơn vị tính: ${measure}`,
  value: 'Số liệu',
  from: 'Từ',
  to: 'Đến',
  shown: 'Viết gọn',
  notes: 'Ghi chú',
  someSynthetic: 'TRONG TỆP NÀY CÓ SỐ LIỆU MÔ PHỎNG, KHÔNG PHẢI SỐ THẬT',
  page: (page: string, pages: string) => `Trang ${page}/${pages}`,
  long: {
    sheet: 'Trang tính',
    indicator: 'Mã chỉ tiêu',
    unit: 'Mã đơn vị',
    unit_name: 'Đơn vị',
    category: 'Phân tổ',
    period: 'Kỳ',
    value: 'Giá trị',
    upper: 'Đến',
    measure: 'Đơn vị tính',
    status: 'Trạng thái',
    published: 'Công bố',
    source: 'Nguồn',
    publisher: 'Nơi công bố',
    url: 'Địa chỉ',
    formula: 'Cách tính',
    missing: 'Vì sao thiếu',
    snapshot: 'Bản số liệu'
  },
  lost: {
    'no-snapshot': 'không có bản số liệu đã chọn',
    locked: 'bản số liệu nội bộ đang khóa',
    'no-unit': 'không có đơn vị đã chọn',
    'no-indicator': 'không có chỉ tiêu đã chọn',
    'no-figure': 'trang không có hình này',
    failed: 'không lấy được số liệu'
  }
} as const;

type Words<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...parameters: infer P) => string
      ? (...parameters: P) => string
      : Words<T[K]>;
};

/** Words of an exported workbook. */
export type SheetWords = Words<typeof VI>;

const EN: SheetWords = {
  contents: 'Contents',
  sources: 'Sources and snapshots',
  sheet: 'Sheet',
  figure: 'Figure or table',
  absent: 'Not in this file',
  classification: 'Classification',
  organisation: 'Issued by',
  symbol: 'Number and symbol',
  place: 'Place',
  snapshots: 'Snapshots',
  unitLine: (measure) => `Unit: ${measure}`,
  value: 'Value',
  from: 'From',
  to: 'To',
  shown: 'In short',
  notes: 'Notes',
  someSynthetic: 'THIS FILE CONTAINS SIMULATED FIGURES, NOT REAL ONES',
  page: (page, pages) => `Page ${page}/${pages}`,
  long: {
    sheet: 'Sheet',
    indicator: 'Indicator code',
    unit: 'Unit code',
    unit_name: 'Unit',
    category: 'Breakdown',
    period: 'Period',
    value: 'Value',
    upper: 'To',
    measure: 'Unit of measure',
    status: 'Status',
    published: 'Published',
    source: 'Source',
    publisher: 'Publisher',
    url: 'Address',
    formula: 'How computed',
    missing: 'Why missing',
    snapshot: 'Snapshot'
  },
  lost: {
    'no-snapshot': 'the chosen snapshot is not there',
    locked: 'the internal snapshot is locked',
    'no-unit': 'the chosen unit is not there',
    'no-indicator': 'the chosen indicator is not there',
    'no-figure': 'the page has no such figure',
    failed: 'the figures could not be read'
  }
};

export const sheetWords = (lang: Language): SheetWords => (lang === 'vi' ? VI : EN);
