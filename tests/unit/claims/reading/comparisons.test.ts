import { describe, expect, it } from 'vitest';
import { lines } from './support';

const REVENUE = '400.421 tỷ đồng budget-revenue P63-01 2023';

const GOLDEN: readonly [string, ...string[]][] = [
  [
    'Thu ngân sách nhà nước trên địa bàn năm 2023 ước đạt 400.421 tỷ đồng, đạt 113,5% dự toán, tăng 20% so với năm 2022.',
    REVENUE,
    '113,5% budget-revenue P63-01 2023 percent-of-plan',
    '20% budget-revenue P63-01 2023 percent-change up p:2022'
  ],
  [
    'Năm 2023, thu ngân sách đạt 400.421 tỷ đồng, vượt 13,5% dự toán.',
    REVENUE,
    '13,5% budget-revenue P63-01 2023 percent-of-plan.excess up'
  ],
  [
    'Năm 2023, thu ngân sách đạt 400.421 tỷ đồng, vượt dự toán 13,5%.',
    REVENUE,
    '13,5% budget-revenue P63-01 2023 percent-of-plan.excess up'
  ],
  ['Năm 2023, thu ngân sách thấp hơn dự toán 4,2%.', '4,2% budget-revenue P63-01 2023 percent-of-plan.excess down'],
  ['Năm 2023, thu ngân sách hụt 4,2% so với dự toán.', '4,2% budget-revenue P63-01 2023 percent-of-plan.excess down'],
  [
    'Thu NSNN năm 2023 bằng 113,5% dự toán Trung ương giao và bằng 110,2% dự toán HĐND thành phố giao.',
    '113,5% budget-revenue P63-01 2023 by:central percent-of-plan',
    '110,2% budget-revenue P63-01 2023 by:council percent-of-plan'
  ],
  [
    'Thu ngân sách 9 tháng năm 2023 đạt 86,5% dự toán cả năm do Chính phủ giao.',
    '86,5% budget-revenue P63-01 2023-9M by:central percent-of-plan'
  ],
  ['So với dự toán, thu ngân sách năm 2023 tăng 13,5%.', '13,5% budget-revenue P63-01 2023 percent-of-plan.excess up'],
  [
    'Năm 2023 kết nạp 9.744 đảng viên, đạt 105,3% chỉ tiêu Nghị quyết Đại hội.',
    '9.744 đảng viên members-admitted P63-01 2023',
    '105,3% members-admitted P63-01 2023 by:congress percent-of-plan'
  ],
  [
    'Thu ngân sách năm 2023 bằng 120,3% so với cùng kỳ.',
    '120,3% budget-revenue P63-01 2023 percent-change.index up p:2022'
  ],
  [
    'Kim ngạch xuất khẩu 9 tháng năm 2023 bằng 97,5% cùng kỳ năm trước.',
    '97,5% exports P63-01 2023-9M percent-change.index down p:2022-9M'
  ],
  [
    'Kim ngạch xuất khẩu 9 tháng năm 2023 giảm 2,5% so với cùng kỳ năm 2022.',
    '2,5% exports P63-01 2023-9M percent-change down p:2022-9M'
  ],
  [
    'So với cùng kỳ năm trước, thu ngân sách năm 2023 tăng 20%, xuất khẩu giảm 2,5%.',
    '20% budget-revenue P63-01 2023 percent-change up p:2022',
    '2,5% exports P63-01 2023 percent-change down'
  ],
  [
    'Thu ngân sách năm 2023 tăng 67.460 tỷ đồng so với năm 2022.',
    '67.460 tỷ đồng budget-revenue P63-01 2023 amount-change up p:2022'
  ],
  [
    'Thu ngân sách năm 2023 đạt 400.421 tỷ đồng, tăng 67.460 tỷ đồng (20%) so với năm 2022.',
    REVENUE,
    '67.460 tỷ đồng budget-revenue P63-01 2023 amount-change up p:2022',
    '20% budget-revenue P63-01 2023 percent-change up p:2022'
  ],
  [
    'Tốc độ tăng GRDP năm 2023 giảm 2,62 điểm phần trăm so với năm trước.',
    '2,62 điểm phần trăm grdp-growth P63-01 2023 point-change down p:2022'
  ],
  [
    'Năm 2023, GRDP tăng 6,27%, cao hơn 1,45 lần so với cả nước.',
    '6,27% grdp-growth P63-01 2023',
    '1,45 lần grdp-growth P63-01 2023 ratio.excess up u:VN'
  ],
  [
    'Năm 2023, GRDP tăng 6,27%, gấp 1,24 lần mức tăng của cả nước (5,05%).',
    '6,27% grdp-growth P63-01 2023',
    '1,24 lần grdp-growth P63-01 2023 ratio u:VN',
    '5,05% grdp-growth VN 2023'
  ],
  [
    'Năm 2023, GRDP tăng 6,27%, bằng 1,24 lần cả nước.',
    '6,27% grdp-growth P63-01 2023',
    '1,24 lần grdp-growth P63-01 2023 ratio u:VN'
  ],
  [
    'Năm 2023, GRDP tăng 6,27%, cao hơn cả nước 1,22 điểm phần trăm.',
    '6,27% grdp-growth P63-01 2023',
    '1,22 điểm phần trăm grdp-growth P63-01 2023 gap up u:VN'
  ],
  [
    'Năm 2023, GRDP tăng 6,27%, cao hơn 1,22 điểm phần trăm so với mức tăng của cả nước.',
    '6,27% grdp-growth P63-01 2023',
    '1,22 điểm phần trăm grdp-growth P63-01 2023 gap up u:VN'
  ],
  [
    'Năm 2023, GRDP tăng 6,27%, thấp hơn 2,62 điểm phần trăm so với năm 2022.',
    '6,27% grdp-growth P63-01 2023',
    '2,62 điểm phần trăm grdp-growth P63-01 2023 point-change down p:2022'
  ],
  ['Thu ngân sách năm 2023 gấp 2,1 lần năm 2015.', '2,1 lần budget-revenue P63-01 2023 ratio p:2015'],
  ['Năm 2023, Hà Nội đóng góp 12,6% GDP cả nước.', '12,6% grdp-current P63-01 2023 share u:VN'],
  [
    'Năm 2023, thu ngân sách của Hà Nội chiếm 23,5% tổng thu ngân sách cả nước.',
    '23,5% budget-revenue P63-01 2023 share u:VN'
  ],
  [
    'Năm 2023, thu nội địa đạt 372.000 tỷ đồng, chiếm 93% tổng thu.',
    '372.000 tỷ đồng budget-revenue P63-01 2023 [domestic]',
    '93% budget-revenue P63-01 2023 [domestic] share'
  ],
  [
    'Năm 2023, tốc độ tăng GRDP của Hà Nội đứng thứ 27/63 tỉnh, thành phố.',
    'thứ 27/63 grdp-growth P63-01 2023 rank u:province63'
  ],
  ['Năm 2023, thu ngân sách của Hà Nội đứng thứ hai cả nước.', 'thứ hai budget-revenue P63-01 2023 rank u:VN'],
  [
    'Xuất khẩu năm 2023 tăng 5%, nhập khẩu 3%.',
    '5% exports P63-01 2023 percent-change up',
    '3% imports P63-01 2023 percent-change up'
  ],
  ['Kết nạp đảng viên năm 2023 tăng gấp đôi so với năm 2021.', 'gấp đôi members-admitted P63-01 2023 ratio p:2021']
];

describe('comparisons', () => {
  it.each(GOLDEN)('%s', (text, ...expected) => {
    expect(lines(text)).toEqual(expected);
  });
});
