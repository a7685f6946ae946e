import { describe, expect, it } from 'vitest';
import { lines } from './support';

const GOLDEN: readonly [string, ...string[]][] = [
  [
    'Năm 2023, thu ngân sách đạt 400.421 tỷ đồng. So với cùng kỳ tăng 20%.',
    '400.421 tỷ đồng budget-revenue P63-01 2023',
    '20% budget-revenue P63-01 2023 percent-change up p:2022'
  ],
  [
    'BÁO CÁO TỔNG KẾT NĂM 2023\nThu ngân sách nhà nước đạt 400.421 tỷ đồng.\nGRDP tăng 6,27%.',
    '400.421 tỷ đồng budget-revenue P63-01 2023',
    '6,27% grdp-growth P63-01 2023'
  ],
  ['BÁO CÁO\nTình hình kinh tế - xã hội 9 tháng đầu năm 2023\nGRDP tăng 6,08%.', '6,08% grdp-growth P63-01 2023-9M'],
  [
    'Hà Nội, ngày 28 tháng 12 năm 2023\nThu ngân sách nhà nước trên địa bàn đạt 400.421 tỷ đồng.',
    '400.421 tỷ đồng budget-revenue P63-01 2023'
  ],
  [
    'Năm 2023, kinh tế thành phố tiếp tục phục hồi. GRDP tăng 6,27%, thu ngân sách 400.421 tỷ đồng.',
    '6,27% grdp-growth P63-01 2023',
    '400.421 tỷ đồng budget-revenue P63-01 2023'
  ],
  [
    'Thu ngân sách 9 tháng năm 2023 đạt 305.300 tỷ đồng, bằng 86,5% dự toán năm, tăng 21,9% so với cùng kỳ. Cả năm ước đạt 400.421 tỷ đồng.',
    '305.300 tỷ đồng budget-revenue P63-01 2023-9M',
    '86,5% budget-revenue P63-01 2023-9M percent-of-plan',
    '21,9% budget-revenue P63-01 2023-9M percent-change up p:2022-9M',
    '400.421 tỷ đồng budget-revenue P63-01 2023'
  ],
  [
    'Năm 2023, GRDP của Hải Phòng tăng 10,34%. Thu ngân sách đạt 102.000 tỷ đồng.',
    '10,34% grdp-growth P63-31 2023',
    '102.000 tỷ đồng budget-revenue P63-31 2023'
  ],
  [
    'Kết quả năm 2022 như sau:\n- GRDP tăng 8,89%.\n- Thu ngân sách đạt 332.961 tỷ đồng, tăng 2,7% so với năm 2021.',
    '8,89% grdp-growth P63-01 2022',
    '332.961 tỷ đồng budget-revenue P63-01 2022',
    '2,7% budget-revenue P63-01 2022 percent-change up p:2021'
  ],
  [
    'Năm 2023, thu ngân sách đạt 400.421 tỷ đồng, trong đó: thu nội địa 372.000 tỷ đồng, đạt 115% dự toán; thu từ hoạt động xuất nhập khẩu 24.000 tỷ đồng; thu từ dầu thô 4.200 tỷ đồng.',
    '400.421 tỷ đồng budget-revenue P63-01 2023',
    '372.000 tỷ đồng budget-revenue P63-01 2023 [domestic]',
    '115% budget-revenue P63-01 2023 [domestic] percent-of-plan',
    '24.000 tỷ đồng budget-revenue P63-01 2023 [customs]',
    '4.200 tỷ đồng budget-revenue P63-01 2023 [oil]'
  ],
  [
    'GRDP quý I năm 2023 tăng 5,81%, quý II tăng 6,03%, 6 tháng tăng 5,97%.',
    '5,81% grdp-growth P63-01 2023-Q1',
    '6,03% grdp-growth P63-01 2023-Q2',
    '5,97% grdp-growth P63-01 2023-H1'
  ],
  [
    'Năm 2023, GRDP 9 tháng tăng 6,08%, cả năm ước tăng 6,27%.',
    '6,08% grdp-growth P63-01 2023-9M',
    '6,27% grdp-growth P63-01 2023'
  ],
  [
    'Thu ngân sách đạt 400.421 tỷ đồng, tăng 20% so với năm 2022.',
    '400.421 tỷ đồng budget-revenue P63-01 2023',
    '20% budget-revenue P63-01 2023 percent-change up p:2022'
  ],
  [
    'Năm 2023, diện tích rừng trồng mới đạt 250 ha, tăng 5% so với cùng kỳ.',
    '250 ha - P63-01 2023',
    '5% - P63-01 2023 percent-change up p:2022'
  ],
  [
    'Năm 2023, thu ngân sách đạt 400.421 tỷ đồng; sản lượng thịt hơi các loại tăng 3,2%.',
    '400.421 tỷ đồng budget-revenue P63-01 2023',
    '3,2% - P63-01 2023 percent-change up'
  ],
  [
    'Năm 2023, thu ngân sách đạt 400.421 tỷ đồng, lượng hồ sơ tiếp nhận qua mạng tăng 3%. Tiến độ lắp đặt thiết bị quan trắc tăng 5%.',
    '400.421 tỷ đồng budget-revenue P63-01 2023',
    '3% - P63-01 2023 percent-change up',
    '5% - P63-01 2023 percent-change up'
  ],
  [
    'Cả nước năm 2023: GDP tăng 5,05%, thu ngân sách nhà nước đạt 1.717,8 nghìn tỷ đồng.',
    '5,05% grdp-growth VN 2023',
    '1.717,8 nghìn tỷ đồng budget-revenue VN 2023'
  ],
  [
    'Năm 2022, GRDP Bắc Ninh tăng 7,39%; năm 2025 GRDP Bắc Ninh tăng 10,27%.',
    '7,39% grdp-growth P63-27 2022',
    '10,27% grdp-growth P34-24 2025'
  ]
];

describe('context', () => {
  it.each(GOLDEN)('%s', (text, ...expected) => {
    expect(lines(text)).toEqual(expected);
  });
});
