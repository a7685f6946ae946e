import { describe, expect, it } from 'vitest';
import { lines } from './support';

type Golden = readonly [text: string, ...expected: string[]];

const TITLES: readonly Golden[] = [
  [
    'KẾ HOẠCH\nphát triển kinh tế - xã hội năm 2025\nPhần I. Kết quả năm 2024\nGRDP của Hà Nội tăng 6,52%.\nPhần II. Mục tiêu năm 2025\nGRDP tăng 8%.',
    '6,52% grdp-growth P63-01 2024',
    '8% grdp-growth P34-01 2025 plan'
  ],
  [
    'BÁO CÁO năm 2025\nPhần thứ nhất: Nhìn lại năm 2023\nThu ngân sách Hà Nội đạt 400.421 tỷ đồng.\nPhần thứ hai: Năm 2024\nThu ngân sách đạt 509.300 tỷ đồng.',
    '400.421 tỷ đồng budget-revenue P63-01 2023',
    '509.300 tỷ đồng budget-revenue P63-01 2024'
  ],
  [
    '# Kế hoạch năm 2025\n## Mục 1: Tình hình năm 2024\nThu ngân sách Hà Nội đạt 509.300 tỷ đồng.',
    '509.300 tỷ đồng budget-revenue P63-01 2024'
  ],
  [
    'Đề cương năm 2025\nChương II. Nhiệm kỳ 2020 - 2025:\nĐảng bộ Hà Nội kết nạp 52.000 đảng viên.',
    '52.000 đảng viên members-admitted P34-01 2020..2025'
  ]
];

const UNTIL: readonly Golden[] = [
  [
    'Hết quý III, thành phố Hà Nội thu ngân sách 305.300 tỷ đồng, bằng 86,5% dự toán năm 2023.',
    '305.300 tỷ đồng budget-revenue P63-01 2023-9M',
    '86,5% budget-revenue P63-01 2023-9M percent-of-plan'
  ],
  [
    'Đến hết tháng 11/2025, Hà Nội thu ngân sách 601,9 nghìn tỷ đồng; toàn Đảng bộ có 47 vạn đảng viên.',
    '601,9 nghìn tỷ đồng budget-revenue P34-01 2025-11M',
    '47 vạn đảng viên party-members P34-01 2025-11-30'
  ],
  [
    'Đến 31/12/2023, Đảng bộ có 479.000 đảng viên, thu ngân sách trên địa bàn Hà Nội đạt 400.421 tỷ đồng.',
    '479.000 đảng viên party-members P63-01 2023-12-31',
    '400.421 tỷ đồng budget-revenue P63-01 2023'
  ],
  [
    'Tỷ lệ hộ nghèo của Hà Nội cuối năm 2022 còn 0,095%, cuối năm 2023 còn 0,03%, với 690 hộ nghèo.',
    '0,095% poverty-rate P63-01 2022',
    '0,03% poverty-rate P63-01 2023',
    '690 hộ nghèo poor-households P63-01 2023'
  ],
  [
    'Kết thúc quý I năm 2025, GRDP Hà Nội tăng 7,35%, thu ngân sách 250.100 tỷ đồng, tăng 69,3% so với cùng kỳ.',
    '7,35% grdp-growth P63-01 2025-Q1',
    '250.100 tỷ đồng budget-revenue P63-01 2025-Q1',
    '69,3% budget-revenue P63-01 2025-Q1 percent-change up p:2024-Q1'
  ],
  [
    'Sau 9 tháng, thu ngân sách năm 2023 của Hà Nội đạt 305.300 tỷ đồng.',
    '305.300 tỷ đồng budget-revenue P63-01 2023-9M'
  ],
  ['Vượt qua 6 tháng đầu khó khăn, năm 2023 GRDP của Hà Nội tăng 6,27%.', '6,27% grdp-growth P63-01 2023']
];

const AGAIN: readonly Golden[] = [
  [
    'Nhiệm kỳ 2015-2020, Đảng bộ Hà Nội kiểm tra 9.810 lượt tổ chức đảng. Riêng 6 tháng đầu năm 2018 kiểm tra 886 tổ chức đảng. Trong cả nhiệm kỳ, 4.143 đảng viên bị thi hành kỷ luật.',
    '9.810 lượt tổ chức đảng organisations-inspected P63-01 2015..2020',
    '886 tổ chức đảng organisations-inspected P63-01 2018-H1',
    '4.143 đảng viên members-disciplined P63-01 2015..2020'
  ],
  [
    'Giai đoạn 2021-2025, thu ngân sách của Hà Nội đạt 2,25 triệu tỷ đồng. Riêng năm 2025 GRDP tăng 8,16%. Cũng trong giai đoạn này, thành phố kết nạp 52.000 đảng viên.',
    '2,25 triệu tỷ đồng budget-revenue P34-01 2021..2025',
    '8,16% grdp-growth P34-01 2025',
    '52.000 đảng viên members-admitted P34-01 2021..2025'
  ],
  [
    'Nhiệm kỳ 2020-2025, Hà Nội kết nạp 52.000 đảng viên, tăng 5% so với nhiệm kỳ trước. Nhiệm kỳ tới, phấn đấu kết nạp 55.000 đảng viên.',
    '52.000 đảng viên members-admitted P34-01 2020..2025',
    '5% members-admitted P34-01 2020..2025 percent-change up p:2015..2020',
    '55.000 đảng viên members-admitted P34-01 2025..2030 plan'
  ],
  [
    'Năm 2022 thu ngân sách của Hà Nội đạt 333.000 tỷ đồng. Cùng năm, GRDP tăng 8,89%. Năm sau, GRDP tăng 6,27%. Trong năm ấy, thành phố kết nạp 10.000 đảng viên.',
    '333.000 tỷ đồng budget-revenue P63-01 2022',
    '8,89% grdp-growth P63-01 2022',
    '6,27% grdp-growth P63-01 2023',
    '10.000 đảng viên members-admitted P63-01 2023'
  ],
  [
    'Năm 2022, thu ngân sách của Hà Nội đạt 333.000 tỷ đồng. So với năm đó, thu năm 2023 tăng 20%.',
    '333.000 tỷ đồng budget-revenue P63-01 2022',
    '20% budget-revenue P63-01 2023 percent-change up p:2022'
  ],
  [
    'Quý III/2023, GRDP của Hà Nội tăng 6,3%. Cũng trong quý ấy, khu vực dịch vụ tăng 7%.',
    '6,3% grdp-growth P63-01 2023-Q3',
    '7% grdp-growth P63-01 2023-Q3 [services]'
  ],
  [
    'Năm 2011, tỷ lệ hộ nghèo của cả nước là 12,6%; ba năm sau còn 5,97%.',
    '12,6% poverty-rate VN 2011',
    '5,97% poverty-rate VN 2014'
  ],
  [
    'So với 5 năm trước, thu ngân sách năm 2023 của Hà Nội tăng 60%.',
    '60% budget-revenue P63-01 2023 percent-change up p:2018'
  ]
];

const SAME_ORDER: readonly Golden[] = [
  [
    'Tỷ lệ hộ nghèo của Hà Nội giảm từ 5,3% năm 2010 xuống 4,3% năm 2011; của cả nước trong cùng thời gian là 14,2% và 12,6%.',
    '5,3% poverty-rate P63-01 2010',
    '4,3% poverty-rate P63-01 2011',
    '14,2% poverty-rate VN 2010',
    '12,6% poverty-rate VN 2011'
  ],
  [
    'GRDP Hà Nội tăng 8,89% năm 2022 và 6,27% năm 2023, còn GDP cả nước tương ứng tăng 8,02% và 5,05%.',
    '8,89% grdp-growth P63-01 2022',
    '6,27% grdp-growth P63-01 2023',
    '8,02% grdp-growth VN 2022',
    '5,05% grdp-growth VN 2023'
  ],
  [
    'Hà Nội thu 333.000 tỷ đồng năm 2022, 400.421 tỷ đồng năm 2023. Hai năm ấy, Hải Phòng thu lần lượt 108.000 tỷ đồng và 102.000 tỷ đồng.',
    '333.000 tỷ đồng budget-revenue P63-01 2022',
    '400.421 tỷ đồng budget-revenue P63-01 2023',
    '108.000 tỷ đồng budget-revenue P63-31 2022',
    '102.000 tỷ đồng budget-revenue P63-31 2023'
  ],
  [
    'Từ 2021 đến 2023, GRDP của Hà Nội tăng lần lượt 2,92%, 8,89% và 6,27%.',
    '2,92% grdp-growth P63-01 2021',
    '8,89% grdp-growth P63-01 2022',
    '6,27% grdp-growth P63-01 2023'
  ],
  [
    'Năm 2023 khó khăn, quý I và quý II GRDP Hà Nội chỉ tăng 5,81% và 6,09%.',
    '5,81% grdp-growth P63-01 2023-Q1',
    '6,09% grdp-growth P63-01 2023-Q2'
  ],
  [
    'GRDP Hà Nội tăng 5,81% và 6,09% ở quý I và quý II năm 2023; cả năm tăng 6,27%.',
    '5,81% grdp-growth P63-01 2023-Q1',
    '6,09% grdp-growth P63-01 2023-Q2',
    '6,27% grdp-growth P63-01 2023'
  ],
  [
    'Đảng bộ Hà Nội kết nạp 9.900 và 10.500 đảng viên trong các năm 2022 và 2023.',
    '9.900 members-admitted P63-01 2022',
    '10.500 đảng viên members-admitted P63-01 2023'
  ],
  [
    'Hà Nội và Hải Phòng năm 2023 tăng trưởng kinh tế nhanh, GRDP tăng 6,27% và 10,34%.',
    '6,27% grdp-growth P63-01 2023',
    '10,34% grdp-growth P63-31 2023'
  ],
  [
    'TP.HCM và Hà Nội năm 2023 thu 446.545 tỷ đồng và 400.421 tỷ đồng.',
    '446.545 tỷ đồng budget-revenue P63-79 2023',
    '400.421 tỷ đồng budget-revenue P63-01 2023'
  ]
];

const COUNTRY: readonly Golden[] = [
  [
    'Năm 2023, Đảng bộ Hà Nội kỷ luật 1.142 đảng viên. Nhìn rộng ra cả nước, năm 2023 có hơn 24.160 đảng viên bị thi hành kỷ luật. Cấp ủy các cấp trong cả nước năm đó đã kiểm tra 57.486 tổ chức đảng.',
    '1.142 đảng viên members-disciplined P63-01 2023',
    '24.160 đảng viên members-disciplined VN 2023',
    '57.486 tổ chức đảng organisations-inspected VN 2023 [committees]'
  ],
  [
    'GRDP Hà Nội năm 2023 tăng 6,27%. Xét trên bình diện cả nước, xuất khẩu đạt 355,5 tỷ USD.',
    '6,27% grdp-growth P63-01 2023',
    '355,5 tỷ USD exports VN 2023'
  ],
  [
    'Ủy ban kiểm tra các cấp trong toàn quốc năm 2023 đã kiểm tra 12.000 đảng viên.',
    '12.000 đảng viên members-inspected VN 2023 [inspection-commissions]'
  ],
  [
    'Trong bối cảnh cả nước gặp nhiều khó khăn, năm 2023 thu ngân sách vẫn đạt 400.421 tỷ đồng.',
    '400.421 tỷ đồng budget-revenue P63-01 2023'
  ],
  [
    'Cùng các tỉnh, thành phố trong cả nước, Hà Nội năm 2023 thu ngân sách 400.421 tỷ đồng.',
    '400.421 tỷ đồng budget-revenue P63-01 2023'
  ]
];

const RESULTS_AFTER_PLANS: readonly Golden[] = [
  [
    'Hỏi: Dự toán thu ngân sách năm 2025 của thành phố được giao bao nhiêu, tiến độ thế nào?\nTrả lời: Dự toán là 505.437 tỷ đồng. Hết quý I, thành phố thu 250.100 tỷ đồng. Chín tháng, thu đạt 499,9 nghìn tỷ đồng.',
    '505.437 tỷ đồng budget-revenue P34-01 2025 plan',
    '250.100 tỷ đồng budget-revenue P63-01 2025-Q1',
    '499,9 nghìn tỷ đồng budget-revenue P34-01 2025-9M'
  ],
  [
    'Hỏi: Vì sao cùng chỉ tiêu ấy lại có nhiều con số?\nTrả lời: GDP cả nước năm 2022 lúc đầu ước tính là 8,02%, sau đó là 8,12%, nay là 8,54%.',
    '8,02% grdp-growth VN 2022',
    '8,12% grdp-growth VN 2022',
    '8,54% grdp-growth VN 2022'
  ],
  [
    'Hỏi: Mục tiêu tăng trưởng năm 2023 của Hà Nội là bao nhiêu?\nTrả lời: 7%. Kết quả đạt 6,27%.',
    '7% grdp-growth P63-01 2023 plan',
    '6,27% grdp-growth P63-01 2023'
  ],
  [
    'Dự toán thu ngân sách Hà Nội năm 2025 là 505.437 tỷ đồng, trong đó thu nội địa 473.900 tỷ đồng; quý I thu 250.100 tỷ đồng, trong đó thu nội địa 241.500 tỷ đồng.',
    '505.437 tỷ đồng budget-revenue P34-01 2025 plan',
    '473.900 tỷ đồng budget-revenue P34-01 2025 [domestic] plan',
    '250.100 tỷ đồng budget-revenue P63-01 2025-Q1',
    '241.500 tỷ đồng budget-revenue P63-01 2025-Q1 [domestic]'
  ],
  [
    'Dự toán thu ngân sách Hà Nội năm 2025 là 505.437 tỷ đồng, trong đó: thu nội địa 473.900 tỷ đồng; thu dầu thô 2.900 tỷ đồng.',
    '505.437 tỷ đồng budget-revenue P34-01 2025 plan',
    '473.900 tỷ đồng budget-revenue P34-01 2025 [domestic] plan',
    '2.900 tỷ đồng budget-revenue P34-01 2025 [oil] plan'
  ]
];

describe.each([
  ['titles of parts', TITLES],
  ['from January until', UNTIL],
  ['periods said again', AGAIN],
  ['numbers in the order of the names or the numbers before', SAME_ORDER],
  ['the view widened to the country', COUNTRY],
  ['results told after a plan', RESULTS_AFTER_PLANS]
] as const)('%s', (_, golden) => {
  it.each(golden)('%s', (text, ...expected) => {
    expect(lines(text)).toEqual(expected);
  });
});
