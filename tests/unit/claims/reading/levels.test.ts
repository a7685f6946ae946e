import { describe, expect, it } from 'vitest';
import { lines } from './support';

const GOLDEN: readonly [string, ...string[]][] = [
  ['Năm 2023, GRDP của thành phố tăng 6,27%.', '6,27% grdp-growth P63-01 2023'],
  ['Tốc độ tăng trưởng GRDP năm 2023 của Hà Nội đạt 6,27%.', '6,27% grdp-growth P63-01 2023'],
  ['Tổng sản phẩm trên địa bàn (GRDP) năm 2023 ước tăng 6,27% so với cùng kỳ.', '6,27% grdp-growth P63-01 2023'],
  ['GRDP quý III/2023 tăng 6,42% so với cùng kỳ năm trước.', '6,42% grdp-growth P63-01 2023-Q3'],
  ['GRDP 9 tháng năm 2023 tăng 6,08%.', '6,08% grdp-growth P63-01 2023-9M'],
  ['GDP năm 2023 tăng 5,05% so với năm trước.', '5,05% grdp-growth VN 2023'],
  ['GDP cả nước quý I năm 2024 tăng 5,66%.', '5,66% grdp-growth VN 2024-Q1'],
  ['Năm 2021, GDP giảm 6,02% trong quý III.', '6,02% grdp-growth VN 2021-Q3'],
  ['Năm 2025, GRDP Hà Nội tăng 8,16%.', '8,16% grdp-growth P34-01 2025'],
  ['6 tháng đầu năm 2025, GRDP Hà Nội tăng 7,63%.', '7,63% grdp-growth P63-01 2025-H1'],
  ['Năm 2023, GRDP của Hải Phòng tăng 10,34%.', '10,34% grdp-growth P63-31 2023'],
  ['Quy mô GRDP năm 2023 đạt 1.297,4 nghìn tỷ đồng.', '1.297,4 nghìn tỷ đồng grdp-current P63-01 2023'],
  ['Năm 2023, quy mô nền kinh tế Thủ đô đạt 54,1 tỷ USD.', '54,1 tỷ USD grdp-current-usd P63-01 2023'],
  [
    'GRDP bình quân đầu người năm 2023 đạt 150,9 triệu đồng/người.',
    '150,9 triệu đồng/người grdp-per-capita P63-01 2023'
  ],
  ['Thu ngân sách nhà nước trên địa bàn năm 2023 đạt 400.421 tỷ đồng.', '400.421 tỷ đồng budget-revenue P63-01 2023'],
  ['Tổng thu NSNN năm 2023 ước 400,4 nghìn tỷ đồng.', '400,4 nghìn tỷ đồng budget-revenue P63-01 2023'],
  [
    'Chỉ số giá tiêu dùng bình quân năm 2023 của Hà Nội tăng 2,04% so với năm 2022.',
    '2,04% cpi-average-change P63-01 2023'
  ],
  ['Dân số Hà Nội năm 2023 là 8,58 triệu người.', '8,58 triệu người population P63-01 2023'],
  ['Khu vực dịch vụ năm 2023 tăng 7,26%.', '7,26% grdp-growth P63-01 2023 [services]'],
  [
    'Năm 2023, khu vực công nghiệp - xây dựng tăng 5,29%, khu vực dịch vụ tăng 7,26%.',
    '5,29% grdp-growth P63-01 2023 [industry-construction]',
    '7,26% grdp-growth P63-01 2023 [services]'
  ],
  [
    'Khu vực dịch vụ và công nghiệp – xây dựng năm 2023 tăng lần lượt là 7,26% và 5,29%.',
    '7,26% grdp-growth P63-01 2023 [services]',
    '5,29% grdp-growth P63-01 2023 [industry-construction]'
  ],
  [
    'Khu vực dịch vụ đóng góp 4,78 điểm phần trăm vào mức tăng GRDP năm 2023.',
    '4,78 điểm phần trăm grdp-contribution P63-01 2023 [services]'
  ],
  ['Trong cơ cấu GRDP năm 2023, khu vực dịch vụ chiếm 65,6%.', '65,6% grdp-structure P63-01 2023 [services]'],
  ['Năm 2023 thành phố thu hút FDI đạt 2.940 triệu USD.', '2.940 triệu USD fdi-registered P63-01 2023'],
  ['Kim ngạch xuất khẩu năm 2023 đạt 16,68 tỷ USD.', '16,68 tỷ USD exports P63-01 2023'],
  ['Tỷ lệ hộ nghèo của thành phố cuối năm 2023 còn 0,03%.', '0,03% poverty-rate P63-01 2023'],
  [
    'GRDP năm 2022 tăng 8,89% và năm 2023 tăng 6,27%.',
    '8,89% grdp-growth P63-01 2022',
    '6,27% grdp-growth P63-01 2023'
  ],
  [
    'Thu ngân sách tăng từ 332.961 tỷ đồng năm 2022 lên 400.421 tỷ đồng năm 2023.',
    '332.961 tỷ đồng budget-revenue P63-01 2022',
    '400.421 tỷ đồng budget-revenue P63-01 2023'
  ],
  [
    'Các năm 2021, 2022 và 2023, GRDP tăng lần lượt 2,92%, 8,89% và 6,27%.',
    '2,92% grdp-growth P63-01 2021',
    '8,89% grdp-growth P63-01 2022',
    '6,27% grdp-growth P63-01 2023'
  ],
  [
    'Năm 2023, GRDP của Hà Nội và Hải Phòng tăng lần lượt 6,27% và 10,34%.',
    '6,27% grdp-growth P63-01 2023',
    '10,34% grdp-growth P63-31 2023'
  ],
  ['Năm 2023, GRDP tăng 6,27% (cùng kỳ tăng 8,89%).', '6,27% grdp-growth P63-01 2023', '8,89% grdp-growth P63-01 2022'],
  [
    'Năm 2023, GRDP tăng 6,27%, cao hơn mức tăng 5,05% của cả nước.',
    '6,27% grdp-growth P63-01 2023',
    '5,05% grdp-growth VN 2023'
  ],
  [
    'Năm 2023, GRDP tăng 6,27%, trong khi cả nước tăng 5,05%.',
    '6,27% grdp-growth P63-01 2023',
    '5,05% grdp-growth VN 2023'
  ],
  ['Tổng mức bán lẻ năm 2023 đạt 775.000 tỷ đồng.', '775.000 tỷ đồng retail-sales P63-01 2023'],
  ['Giai đoạn 2016-2020, GRDP tăng bình quân 6,68%/năm.', '6,68%/năm grdp-growth-average P63-01 2016..2020'],
  ['GRDP bình quân 5 năm 2016-2020 tăng 6,68%/năm.', '6,68%/năm grdp-growth-average P63-01 2016..2020'],
  [
    'Sản lượng lương thực năm 2023 đạt 1,03 triệu tấn, tăng 3%.',
    '1,03 triệu tấn - P63-01 2023',
    '3% - P63-01 2023 percent-change up'
  ]
];

describe('levels', () => {
  it.each(GOLDEN)('%s', (text, ...expected) => {
    expect(lines(text)).toEqual(expected);
  });
});
