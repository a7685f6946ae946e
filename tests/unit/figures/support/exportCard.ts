import type { CardCell, FigureCard, LongRow } from '../../../../src/lib/figures/export/card';

export const cell = (value: number | null, decimals = 2, more: Partial<CardCell> = {}): CardCell => ({
  value,
  decimals,
  text: value === null ? 'chưa công bố' : `${value}`.replace('.', ','),
  status: value === null ? '' : 'final',
  ...more
});

export const long = (more: Partial<LongRow> = {}): LongRow => ({
  indicator: 'grdp-growth',
  unit: 'P34-01',
  unit_name: 'Hà Nội',
  category: '',
  period: '2023',
  value: 6.27,
  measure: 'percent',
  status: 'estimate',
  published: '2023-12-28',
  source: 'Báo cáo kinh tế - xã hội',
  publisher: 'Hànộimới',
  url: '',
  formula: '',
  missing: '',
  ...more
});

export const card = (more: Partial<FigureCard> = {}): FigureCard => ({
  lang: 'vi',
  title: 'Hà Nội tăng 6,27% năm 2023, nhanh hơn cả nước 1,22 điểm phần trăm',
  measure: 'Tốc độ tăng GRDP, % · Hà Nội và Cả nước · 2021–2023',
  sentence: 'Năm 2023, GRDP của Hà Nội ước tăng 6,27%; cả nước tăng 5,05%.',
  notes: ['Số năm 2023 là ước tính; sẽ còn thay đổi.'],
  source: 'Nguồn: Hànộimới; công bố đến 28/12/2023. Bản số liệu 31/01/2026.',
  snapshot: '2026-01-31',
  subject: 'Hà Nội',
  what: 'Tăng trưởng GRDP',
  synthetic: false,
  table: {
    head: 'Đơn vị',
    columns: ['2021', '2022', '2023'].map((label) => ({ label, measure: '%' })),
    rows: [
      { head: 'Hà Nội', cells: [cell(null), cell(8.89), cell(6.27, 2, { status: 'estimate' })] },
      { head: 'Cả nước; tính chung', cells: [cell(2.58), cell(8.02), cell(5.05)] }
    ]
  },
  long: [long(), long({ unit: 'VN', unit_name: 'Cả nước', value: null, status: '', missing: 'not-published' })],
  ...more
});
