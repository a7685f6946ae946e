import { describe, expect, it } from 'vitest';
import { lines } from './support';

const GOLDEN: readonly [string, ...string[]][] = [
  [
    'Năm 2024, tổng thu ngân sách nhà nước trên địa bàn thành phố ước thực hiện 509,3 nghìn tỷ đồng, bằng 124,7% dự toán và tăng 24% so với thực hiện năm 2023; trong đó, thu nội địa là 477,9 nghìn tỷ đồng, đạt 126,2% dự toán, tăng 26%.',
    '509,3 nghìn tỷ đồng budget-revenue P63-01 2024',
    '124,7% budget-revenue P63-01 2024 percent-of-plan',
    '24% budget-revenue P63-01 2024 percent-change up p:2023',
    '477,9 nghìn tỷ đồng budget-revenue P63-01 2024 [domestic]',
    '126,2% budget-revenue P63-01 2024 [domestic] percent-of-plan',
    '26% budget-revenue P63-01 2024 [domestic] percent-change up'
  ],
  [
    'Hội đồng nhân dân thành phố quyết nghị chỉ tiêu tăng trưởng GRDP năm 2025 từ 6,5% trở lên; GRDP bình quân đầu người khoảng 172 triệu đồng.',
    '6,5% grdp-growth P34-01 2025 plan by:council',
    '172 triệu đồng grdp-per-capita P34-01 2025 plan by:council'
  ],
  ['So với kế hoạch, thu ngân sách năm 2023 vượt 47.500 tỷ đồng.', '47.500 tỷ đồng - P63-01 2023 gap up'],
  [
    'Lũy kế 11 tháng năm 2025, thu ngân sách nhà nước trên địa bàn đạt 602.600 tỷ đồng, bằng 117,2% dự toán Thành phố giao và bằng 125% so với cùng kỳ năm 2024.',
    '602.600 tỷ đồng budget-revenue P34-01 2025-11M',
    '117,2% budget-revenue P34-01 2025-11M by:council percent-of-plan',
    '125% budget-revenue P34-01 2025-11M percent-change.index up p:2024-11M'
  ],
  [
    'Năm 2023, toàn thành phố kết nạp 11.200 đảng viên (đạt 112% chỉ tiêu), trong đó đoàn viên thanh niên chiếm 65%.',
    '11.200 đảng viên members-admitted P63-01 2023',
    '112% members-admitted P63-01 2023 percent-of-plan',
    '65% - P63-01 2023 share'
  ],
  [
    'Tính đến ngày 31/12/2024, toàn Đảng bộ có 2.318 tổ chức cơ sở đảng với tổng số 479.623 đảng viên, chiếm 8,8% số đảng viên cả nước.',
    '2.318 tổ chức cơ sở đảng party-organisations-grassroots P63-01 2024-12-31',
    '479.623 đảng viên party-members P63-01 2024-12-31',
    '8,8% party-members P63-01 2024-12-31 share u:VN'
  ],
  [
    'Tỷ lệ đảng viên hoàn thành tốt nhiệm vụ trở lên năm 2023 đạt 98,5%, tăng 0,4 điểm phần trăm so với năm 2022.',
    '98,5% members-rated-good-or-better-share P63-01 2023',
    '0,4 điểm phần trăm members-rated-good-or-better-share P63-01 2023 point-change up p:2022'
  ],
  [
    'GRDP của Thành phố năm 2025 đạt 8,16%, đứng thứ 16 trong 34 tỉnh, thành phố và thứ 3 trong các thành phố trực thuộc Trung ương.',
    '8,16% grdp-growth P34-01 2025',
    'thứ 16 trong 34 grdp-growth P34-01 2025 rank u:province34',
    'thứ 3 grdp-growth P34-01 2025 rank u:central-cities'
  ],
  [
    'Năm 2023, với quy mô gần 1,3 triệu tỷ đồng, kinh tế Hà Nội chiếm 12,6% GDP và 20% tổng thu ngân sách cả nước.',
    '1,3 triệu tỷ đồng grdp-current P63-01 2023',
    '12,6% GDP grdp-current P63-01 2023 share u:VN',
    '20% budget-revenue P63-01 2023 share u:VN'
  ],
  [
    'Tốc độ tăng trưởng kinh tế giai đoạn 2021 - 2025 bình quân đạt 6,57%/năm, cao hơn 1,1 lần mức bình quân chung của cả nước.',
    '6,57%/năm grdp-growth-average P34-01 2021..2025',
    '1,1 lần grdp-growth-average P34-01 2021..2025 ratio.excess up u:VN'
  ],
  [
    'Kim ngạch xuất khẩu tháng 11/2024 đạt 1,7 tỷ USD, tăng 4,2% so với tháng trước và tăng 12% so với cùng kỳ; lũy kế 11 tháng đạt 17,4 tỷ USD, tăng 12,5%.',
    '1,7 tỷ USD exports P63-01 2024-11',
    '4,2% exports P63-01 2024-11 percent-change up p:2024-10',
    '12% exports P63-01 2024-11 percent-change up p:2023-11',
    '17,4 tỷ USD exports P63-01 2024-11M',
    '12,5% exports P63-01 2024-11M percent-change up'
  ],
  [
    'Tỷ lệ hộ nghèo năm 2023 giảm còn 0,03%, giảm 0,06 điểm phần trăm so với năm 2022.',
    '0,03% poverty-rate P63-01 2023',
    '0,06 điểm phần trăm poverty-rate P63-01 2023 point-change down p:2022'
  ],
  [
    'Giải ngân vốn đầu tư công 11 tháng năm 2025 đạt 65.000 tỷ đồng, bằng 74,6% kế hoạch.',
    '65.000 tỷ đồng - P34-01 2025-11M',
    '74,6% public-investment-disbursement P34-01 2025-11M'
  ],
  [
    'Dân số trung bình Hà Nội năm 2024 khoảng 8,7 triệu người, gấp 2,4 lần Hải Phòng.',
    '8,7 triệu người population P63-01 2024',
    '2,4 lần population P63-01 2024 ratio u:P63-31'
  ],
  [
    'Có 22/24 chỉ tiêu đạt và vượt kế hoạch năm 2024, 2 chỉ tiêu chưa hoàn thành.',
    '22/24 chỉ tiêu plan-targets-met P63-01 2024',
    '2 chỉ tiêu - P63-01 2024'
  ],
  [
    'GRDP năm 2020 của Hà Nội tăng 3,98%, gấp 1,37 lần mức tăng 2,91% của cả nước; thu ngân sách 280,5 nghìn tỷ đồng, đạt 100,7% dự toán.',
    '3,98% grdp-growth P63-01 2020',
    '1,37 lần grdp-growth P63-01 2020 ratio u:VN',
    '2,91% grdp-growth VN 2020',
    '280,5 nghìn tỷ đồng budget-revenue P63-01 2020',
    '100,7% budget-revenue P63-01 2020 percent-of-plan'
  ],
  [
    'Đón 27,8 triệu lượt khách du lịch trong năm 2024, tăng 12,7% so với năm trước; tổng thu từ khách du lịch đạt 110,5 nghìn tỷ đồng, tăng 18,3%.',
    '27,8 triệu lượt khách du lịch tourists P63-01 2024',
    '12,7% tourists P63-01 2024 percent-change up p:2023',
    '110,5 nghìn tỷ đồng tourism-revenue P63-01 2024',
    '18,3% tourism-revenue P63-01 2024 percent-change up'
  ],
  [
    'Năm 2023, có 31.600 doanh nghiệp thành lập mới, tăng 7%, với vốn đăng ký 300 nghìn tỷ đồng.',
    '31.600 doanh nghiệp new-enterprises P63-01 2023',
    '7% new-enterprises P63-01 2023 percent-change up',
    '300 nghìn tỷ đồng - P63-01 2023'
  ]
];

describe('sentences of reports', () => {
  it.each(GOLDEN)('%s', (text, ...expected) => {
    expect(lines(text)).toEqual(expected);
  });
});
