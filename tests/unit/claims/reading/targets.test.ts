import { describe, expect, it } from 'vitest';
import { lines } from './support';

const GOLDEN: readonly [string, ...string[]][] = [
  [
    'Dự toán thu ngân sách nhà nước trên địa bàn năm 2025 là 505.437 tỷ đồng.',
    '505.437 tỷ đồng budget-revenue P34-01 2025 plan'
  ],
  ['Năm 2024, thành phố phấn đấu GRDP tăng 6,5–7%.', '6,5–7% grdp-growth P63-01 2024 plan'],
  ['Năm 2024, mục tiêu tăng trưởng GRDP đạt 6,5-7%.', '6,5-7% grdp-growth P63-01 2024 plan'],
  ['Năm 2023, GRDP tăng 6,27% (kế hoạch 7,0%).', '6,27% grdp-growth P63-01 2023', '7,0% grdp-growth P63-01 2023 plan'],
  [
    'Năm 2023, GRDP tăng 6,27%, thấp hơn kế hoạch đề ra (7,0%).',
    '6,27% grdp-growth P63-01 2023',
    '7,0% grdp-growth P63-01 2023 plan'
  ],
  [
    'Trung ương giao dự toán thu ngân sách năm 2023 là 352.900 tỷ đồng.',
    '352.900 tỷ đồng budget-revenue P63-01 2023 plan by:central'
  ],
  [
    'Dự toán thu ngân sách năm 2023 HĐND thành phố giao là 353.000 tỷ đồng.',
    '353.000 tỷ đồng budget-revenue P63-01 2023 plan by:council'
  ],
  [
    'Nghị quyết Đại hội đề ra mục tiêu GRDP bình quân đầu người đến năm 2025 đạt 8.300-8.500 USD.',
    '8.300-8.500 USD grdp-per-capita-usd P34-01 2025 plan by:congress'
  ],
  [
    'Giai đoạn 2021-2025, phấn đấu GRDP tăng bình quân 7,5-8%/năm.',
    '7,5-8%/năm grdp-growth-average P34-01 2021..2025 plan'
  ],
  ['Hội nghị đề ra cho năm 2024 10 nhóm nhiệm vụ.', '10 nhóm nhiệm vụ task-groups-next-year P63-01 2024 plan'],
  [
    'Năm 2023, thu ngân sách hoàn thành vượt mức dự toán, đạt 400.421 tỷ đồng.',
    '400.421 tỷ đồng budget-revenue P63-01 2023'
  ],
  [
    'Năm 2024, phấn đấu GRDP tăng 6,5-7%, thu ngân sách đạt 408.547 tỷ đồng.',
    '6,5-7% grdp-growth P63-01 2024 plan',
    '408.547 tỷ đồng budget-revenue P63-01 2024 plan'
  ],
  ['PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2024\nTăng trưởng GRDP đạt 6,5-7%.', '6,5-7% grdp-growth P63-01 2024 plan'],
  [
    'Một số chỉ tiêu phấn đấu năm 2024:\n- GRDP tăng 6,5-7%.\n- Thu ngân sách nhà nước đạt 408.547 tỷ đồng.',
    '6,5-7% grdp-growth P63-01 2024 plan',
    '408.547 tỷ đồng budget-revenue P63-01 2024 plan'
  ]
];

describe('targets', () => {
  it.each(GOLDEN)('%s', (text, ...expected) => {
    expect(lines(text)).toEqual(expected);
  });
});
