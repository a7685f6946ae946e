import { tileMap, tileSizes, type TileMapInput } from '../../../../src/lib/charts/tileMap';
import { sampleFigure, value } from './sampleFigure';
import { ref } from './sampleFigures';

const TILES: readonly (readonly [string, number, number, number, number])[] = [
  ['Tuyên Quang', 1, 0, 12, 0],
  ['Cao Bằng', 2, 0, 9, 0],
  ['Lào Cai', 0, 1, 14, 1],
  ['Thái Nguyên', 1, 1, 31, 2],
  ['Lạng Sơn', 2, 1, 18, 1],
  ['Phú Thọ', 0, 2, 27, 1],
  ['Hà Nội', 1, 2, 49, 3],
  ['Bắc Ninh', 2, 2, 36, 2],
  ['Quảng Ninh', 3, 2, 67, 4],
  ['Hưng Yên', 2, 3, 21, 1],
  ['Hải Phòng', 3, 3, 46, 3]
];

const tiles = (width: number): TileMapInput => ({
  tiles: TILES.map(([name, column, row, number, step]) => ({
    name,
    column,
    row,
    value: `${number}`,
    kind: { step },
    subject: name === 'Hà Nội',
    text: `${name}: ${number}%`
  })),
  legend: {
    heading: ['2023', '%'],
    entries: [0, 1, 2, 3, 4].map((step) => ({ kind: { step }, label: `${step * 15}–${step * 15 + 15}` })),
    notes: ['Cả nước: 38']
  },
  width,
  narrow: false
});

/** A tile map: no office program has such a chart. */
export const map = sampleFigure({
  from: ref('compare', 'compare', '2023-12-28'),
  indicator: 'urban-share',
  title: 'Tỷ lệ dân số đô thị: Quảng Ninh cao nhất phía Bắc, Hà Nội 49%',
  measure: 'Dân số thành thị trong tổng dân số, % · các tỉnh, thành phố phía Bắc · 2023',
  unit: '%',
  decimals: 0,
  sentence: ['Năm 2023, 49% dân số Hà Nội sống ở thành thị; Quảng Ninh 67%.'],
  published: '2023-12-01',
  source: 'Niên giám thống kê',
  publisher: 'Tổng cục Thống kê',
  what: 'Bản đồ dân số đô thị',
  head: 'Tỉnh, thành phố',
  columns: ['2023'],
  rows: TILES.map(([head, , , number], i) => ({ head, code: `P34-${i}`, values: [value(number, 'final')] })),
  drawing: (width) => ({
    option: tileMap(tiles(width)),
    points: [
      TILES.map(([name, , , number], dataIndex) => ({ seriesIndex: 0, dataIndex, text: `${name}: ${number}%` }))
    ],
    height: tileSizes(tiles(width)).height
  })
});

/** Made-up member statistics: every export is stamped. One value is zero, which is not the same as missing. */
export const members = sampleFigure({
  from: ref('members', 'composition', 'demo-2025-12-31'),
  indicator: 'members',
  title: 'Ba phần tư đảng viên từ 31 đến 60 tuổi',
  measure: 'Số đảng viên theo nhóm tuổi, người · Đảng bộ thành phố · 31/12/2025',
  unit: 'người',
  decimals: 0,
  sentence: ['Đến 31/12/2025, mô phỏng có 214.300 đảng viên từ 31 đến 60 tuổi.'],
  notes: ['Số liệu mô phỏng để thử cách trình bày.'],
  published: '2025-12-31',
  source: 'Số liệu mô phỏng',
  publisher: 'Toàn Cảnh',
  subject: 'Đảng bộ thành phố',
  what: 'Cơ cấu đảng viên theo tuổi',
  head: 'Nhóm',
  columns: ['Dưới 18', '18–30', '31–40', '41–50', '51–60', 'Trên 60'],
  rows: [
    {
      head: 'Nam',
      code: 'M-00',
      values: [0, 24100, 38200, 41050, 36900, 61200].map((it) => value(it, 'synthetic'))
    },
    {
      head: 'Nữ',
      code: 'M-00',
      values: [0, 21900, 35500, 34150, 28500, 38700].map((it) => value(it, 'synthetic'))
    }
  ],
  native: 'columns'
});
