import { describe, expect, it } from 'vitest';
import { lines } from './support';

const GOLDEN: readonly [string, ...string[]][] = [
  [
    'Chỉ tiêu năm 2023 | Đơn vị | Dự toán | Thực hiện | % so dự toán | So cùng kỳ\nThu NSNN trên địa bàn | tỷ đồng | 352.794 | 400.421 | 113,5 | 120,3',
    '352.794 budget-revenue P63-01 2023 plan',
    '400.421 budget-revenue P63-01 2023',
    '113,5 budget-revenue P63-01 2023 percent-of-plan',
    '120,3 budget-revenue P63-01 2023 percent-change.index up p:2022'
  ],
  [
    'KẾT QUẢ NĂM 2023\n| Chỉ tiêu | Kế hoạch | Thực hiện |\n|---|---|---|\n| Tốc độ tăng GRDP | 7,0% | 6,27% |',
    '7,0% grdp-growth P63-01 2023 plan',
    '6,27% grdp-growth P63-01 2023'
  ],
  [
    'Chỉ tiêu\tNăm 2022\tNăm 2023\nTổng thu ngân sách nhà nước\t332.961\t400.421\nKim ngạch xuất khẩu\t17,1 tỷ USD\t16,7 tỷ USD',
    '332.961 budget-revenue P63-01 2022',
    '400.421 budget-revenue P63-01 2023',
    '17,1 tỷ USD exports P63-01 2022',
    '16,7 tỷ USD exports P63-01 2023'
  ],
  [
    'Thu ngân sách nhà nước trên địa bàn một số địa phương (đơn vị: tỷ đồng)\nĐịa phương\tNăm 2022\tNăm 2023\nHà Nội\t332.961\t400.421\nHải Phòng\t108.674\t102.000',
    '332.961 budget-revenue P63-01 2022',
    '400.421 budget-revenue P63-01 2023',
    '108.674 budget-revenue P63-31 2022',
    '102.000 budget-revenue P63-31 2023'
  ]
];

describe('tables written as text', () => {
  it.each(GOLDEN)('%s', (text, ...expected) => {
    expect(lines(text)).toEqual(expected);
  });
});
