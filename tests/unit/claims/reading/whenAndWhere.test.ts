import { describe, expect, it } from 'vitest';
import { lines } from './support';

type Golden = readonly [string, ...string[]];

const PERIODS: readonly Golden[] = [
  [
    'Trong chín tháng, GRDP Hà Nội tăng 6,08%; nửa đầu năm 2023 tăng 5,97%; quý ba tăng 6,3%.',
    '6,08% grdp-growth P63-01 2023-9M',
    '5,97% grdp-growth P63-01 2023-H1',
    '6,3% grdp-growth P63-01 2023-Q3'
  ],
  [
    'Theo Cục Thống kê Hà Nội công bố ngày 29/12, GRDP năm 2023 của thành phố tăng 6,27%; con số công bố hồi tháng 11 là 6,11%.',
    '6,27% grdp-growth P63-01 2023',
    '6,11% grdp-growth P63-01 2023'
  ],
  [
    'Thông tin được đưa ra tại hội nghị tháng 12: thu ngân sách năm 2023 đạt 400.421 tỷ đồng.',
    '400.421 tỷ đồng budget-revenue P63-01 2023'
  ],
  [
    'Hà Nội kết nạp 10.027 đảng viên trong năm 2021; con số này của năm 2022 là 11.200.',
    '10.027 đảng viên members-admitted P63-01 2021',
    '11.200 members-admitted P63-01 2022'
  ],
  [
    'Quý I/2023, GRDP Hà Nội tăng 5,81%; sang quý II đạt 6,09%; đến quý III là 6,3% và quý IV là 6,7%.',
    '5,81% grdp-growth P63-01 2023-Q1',
    '6,09% grdp-growth P63-01 2023-Q2',
    '6,3% grdp-growth P63-01 2023-Q3',
    '6,7% grdp-growth P63-01 2023-Q4'
  ],
  [
    'GDP quý III năm 2023 tăng 5,33% so với cùng kỳ năm trước, 9 tháng tăng 4,24%; trong khi đó Hà Nội tăng 6,08%.',
    '5,33% grdp-growth VN 2023-Q3',
    '4,24% grdp-growth VN 2023-9M',
    '6,08% grdp-growth P63-01 2023-9M'
  ],
  [
    'So với năm 2022, khi GDP tăng 8,12%, tốc độ tăng của năm 2023 thấp hơn 3,07 điểm phần trăm.',
    '8,12% grdp-growth VN 2022',
    '3,07 điểm phần trăm grdp-growth VN 2023 point-change down'
  ],
  [
    'Năm 2022, GRDP Hà Nội tăng 8,89%, có quý tăng tới 15,3% (quý III).',
    '8,89% grdp-growth P63-01 2022',
    '15,3% grdp-growth P63-01 2022-Q3'
  ],
  [
    'Thu ngân sách cả năm 2025 của Hà Nội đạt 704.500 tỷ đồng; vốn đầu tư công được giải ngân 64,4% kế hoạch, tính hết 11 tháng.',
    '704.500 tỷ đồng budget-revenue P34-01 2025',
    '64,4% public-investment-disbursement P34-01 2025-11M'
  ],
  [
    'Cũng trong 6 tháng đầu năm 2023, Hà Nội thu ngân sách 228.100 tỷ đồng.',
    '228.100 tỷ đồng budget-revenue P63-01 2023-H1'
  ],
  [
    'Sau 9 tháng, Hà Nội đã thu 305.300 tỷ đồng ngân sách năm 2023; 10 tháng là 334.000 tỷ đồng.',
    '305.300 tỷ đồng budget-revenue P63-01 2023-9M',
    '334.000 tỷ đồng budget-revenue P63-01 2023-10M'
  ],
  [
    'Năm nay, GRDP của thành phố tăng 6,27%; năm ngoái tăng 8,89%; năm trước nữa chỉ tăng 2,92%.\nHà Nội, ngày 28 tháng 12 năm 2023',
    '6,27% grdp-growth P63-01 2023',
    '8,89% grdp-growth P63-01 2022',
    '2,92% grdp-growth P63-01 2021'
  ],
  ['Thu ngân sách của Hà Nội bằng 23,3% tổng thu của cả nước năm 2023.', '23,3% budget-revenue P63-01 2023 share u:VN'],
  [
    'Rồi đại dịch ập đến. Sang năm 2021 vẫn chưa dứt khó khăn: GRDP quý III giảm 7,02%, cả năm được 2,92%.',
    '7,02% grdp-growth P63-01 2021-Q3',
    '2,92% grdp-growth P63-01 2021'
  ]
];

const SAID_AT: readonly Golden[] = [
  ['Theo ước tính trong năm 2023, GRDP của Hà Nội tăng 6,27%.', '6,27% grdp-growth P63-01 2023'],
  [
    'Ước tính tháng 12 năm 2023, thành phố thu ngân sách 30.000 tỷ đồng.',
    '30.000 tỷ đồng budget-revenue P63-01 2023-12'
  ],
  ['Hồi tháng 11/2022, Đảng bộ Hà Nội có 47 vạn đảng viên.', '47 vạn đảng viên party-members P63-01 2022-11'],
  [
    'Năm 2025, Hà Nội thu ngân sách 704.500 tỷ đồng, trong khi dự báo giữa tháng 12 chỉ khoảng 650.000 tỷ đồng.',
    '704.500 tỷ đồng budget-revenue P34-01 2025',
    '650.000 tỷ đồng budget-revenue P34-01 2025'
  ]
];

const DOCUMENTS: readonly Golden[] = [
  [
    'BÁO CÁO\nKết quả thực hiện Nghị quyết Đại hội Đảng bộ thành phố nhiệm kỳ 2020 - 2025\n\n1. Giai đoạn 2021 - 2025\n- Tổng thu ngân sách nhà nước đạt 2,25 triệu tỷ đồng.\n2. Riêng năm 2025\n- GRDP tăng 8,16%.\n3. Năm 2024\nThu ngân sách nhà nước đạt 509.300 tỷ đồng.',
    '2,25 triệu tỷ đồng budget-revenue P34-01 2021..2025',
    '8,16% grdp-growth P34-01 2025',
    '509.300 tỷ đồng budget-revenue P63-01 2024'
  ],
  [
    'Hội nghị tổng kết ngày 05/01/2024 cho biết thu ngân sách trên địa bàn đạt 400.421 tỷ đồng, tăng 20% so với năm trước.',
    '400.421 tỷ đồng budget-revenue P63-01 2023',
    '20% budget-revenue P63-01 2023 percent-change up p:2022'
  ],
  ['BIỂU NHANH CUỐI NĂM 2023\n- Thu ngân sách: 400.421 tỷ đồng', '400.421 tỷ đồng budget-revenue P63-01 2023'],
  [
    'BÁO CÁO TÌNH HÌNH KINH TẾ - XÃ HỘI QUÝ I, NHIỆM VỤ QUÝ II NĂM 2025\nGRDP tăng 7,35%.',
    '7,35% grdp-growth P63-01 2025-Q1'
  ],
  [
    'THÔNG CÁO BÁO CHÍ\nHà Nội, ngày 06 tháng 6 năm 2025\n\nTổng sản phẩm trong nước (GDP) năm 2024 tăng 7,09% so với năm trước. Kim ngạch xuất khẩu năm 2024 đạt 402,85 tỷ USD.',
    '7,09% grdp-growth VN 2024',
    '402,85 tỷ USD exports VN 2024'
  ]
];

const PLACES: readonly Golden[] = [
  [
    'Bị Hà Nội bỏ lại phía sau là TP. Hồ Chí Minh, với GRDP tăng 7,53% trong năm 2025, thấp hơn Hà Nội 0,63 điểm phần trăm.',
    '7,53% grdp-growth P34-79 2025',
    '0,63 điểm phần trăm grdp-growth P34-79 2025 gap down u:P34-01'
  ],
  [
    'Đứng đầu năm 2022 là Khánh Hòa với mức tăng GRDP 20,7%; xếp sau là Bắc Giang, 19,3%; Hà Nội 8,89%.',
    '20,7% grdp-growth P63-56 2022',
    '19,3% grdp-growth P63-24 2022',
    '8,89% grdp-growth P63-01 2022'
  ],
  [
    'TP. HỒ CHÍ MINH: KINH TẾ NĂM 2023 PHỤC HỒI\nGRDP của thành phố tăng 5,81%, thấp hơn Hà Nội (6,27%). Thu ngân sách của thành phố đạt 446.545 tỷ đồng, trong khi Hà Nội đạt 400.421 tỷ đồng.',
    '5,81% grdp-growth P63-79 2023',
    '6,27% grdp-growth P63-01 2023',
    '446.545 tỷ đồng budget-revenue P63-79 2023',
    '400.421 tỷ đồng budget-revenue P63-01 2023'
  ],
  [
    'Khác với TP.HCM, nơi GRDP chỉ tăng 5,81%, Hà Nội năm 2023 tăng 6,27%.',
    '5,81% grdp-growth P63-79 2023',
    '6,27% grdp-growth P63-01 2023'
  ],
  [
    'Hỏi: Xin ông cho biết thu ngân sách của Hải Phòng năm 2023?\nTrả lời: Đạt 102.000 tỷ đồng.\nHỏi: Còn Quảng Ninh thì sao?\nTrả lời: Tăng trưởng GRDP đạt 11,03%.',
    '102.000 tỷ đồng budget-revenue P63-31 2023',
    '11,03% grdp-growth P63-22 2023'
  ],
  [
    '- Tổ trưởng: GDP cả nước 9 tháng năm 2023 thế nào?\n- Tổ Kinh tế: 4,24%.\n- Tổ Tài chính: thu ngân sách năm 2023 của Hà Nội đạt 400.421 tỷ đồng.',
    '4,24% grdp-growth VN 2023-9M',
    '400.421 tỷ đồng budget-revenue P63-01 2023'
  ],
  [
    'Hỏi: Dự toán thu ngân sách năm 2025 của thành phố là bao nhiêu?\nĐáp: 505.437 tỷ đồng.',
    '505.437 tỷ đồng budget-revenue P34-01 2025 plan'
  ]
];

const AGAINST: readonly Golden[] = [
  [
    'Thu ngân sách năm 2025 của Hà Nội gấp 1,26 lần năm 2024 và gấp hơn 1,7 lần năm 2023; thu nội địa 662.281 tỷ đồng.',
    '1,26 lần budget-revenue P34-01 2025 ratio p:2024',
    '1,7 lần budget-revenue P34-01 2025 ratio p:2023',
    '662.281 tỷ đồng budget-revenue P34-01 2025 [domestic]'
  ],
  [
    'Năm 2025 GRDP Hà Nội tăng 8,16%; so với cả nước (8,02%) chỉ nhỉnh hơn 0,14 điểm phần trăm.',
    '8,16% grdp-growth P34-01 2025',
    '8,02% grdp-growth VN 2025',
    '0,14 điểm phần trăm grdp-growth P34-01 2025 gap up u:VN'
  ],
  [
    '9 tháng năm 2023, tăng trưởng GRDP của thành phố hơn cả nước 1,84 điểm phần trăm.',
    '1,84 điểm phần trăm grdp-growth P63-01 2023-9M gap up u:VN'
  ]
];

describe.each([
  ['periods', PERIODS],
  ['when it was said', SAID_AT],
  ['the time of a document', DOCUMENTS],
  ['places', PLACES],
  ['what figures are held against', AGAINST]
] as const)('%s', (_, golden) => {
  it.each(golden)('%s', (text, ...expected) => {
    expect(lines(text)).toEqual(expected);
  });
});
