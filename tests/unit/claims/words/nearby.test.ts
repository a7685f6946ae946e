import { expect, it } from 'vitest';
import { claimWords } from '../../../../src/lib/language/claims/claimWords';
import { CATALOGUE } from './support/judged';
import { CONTRADICTIONS, NEARBY } from './support/nearbyCases';
import { plain } from './support/plain';

const READINGS = [
  [
    'period',
    '9 tháng năm 2023 thay cho năm 2023: 6,08 / 4,24 = 1,43',
    'First nine months of 2023 instead of 2023: 6.08 / 4.24 = 1.43'
  ],
  [
    'unit',
    'TP. Hồ Chí Minh thay cho Hà Nội: 446.545 tỷ đồng',
    'Ho Chi Minh City instead of Hanoi: VND 446,545 billion'
  ],
  [
    'plan',
    'Dự toán Trung ương giao thay cho kết quả thực hiện: 352.794 tỷ đồng',
    'Budget plan assigned by the central authorities instead of the result: VND 352,794 billion'
  ],
  ['against', 'So với TP. Hồ Chí Minh: 6,27 / 5,81 = 1,08', 'Compared with Ho Chi Minh City: 6.27 / 5.81 = 1.08'],
  [
    'vintage',
    'Số công bố 31/12/2023 (Hà Nội TV): 405.252 tỷ đồng',
    'As published 31 Dec 2023 (Hà Nội TV): VND 405,252 billion'
  ],
  [
    'comparison',
    'Mức cao hơn so với cả nước thay cho gấp bao nhiêu lần so với cả nước: 6,27 − 5,05 = 1,22 điểm phần trăm',
    'Gap above the country instead of how many times that of the country: 6.27 − 5.05 = 1.22 percentage points'
  ],
  [
    'level',
    'Mức của chỉ tiêu thay cho gấp bao nhiêu lần so với cả nước: 6,27%',
    'The level of the indicator instead of how many times that of the country: 6.27%'
  ],
  ['category', 'Dịch vụ thay cho tổng số: 7,14%', 'Services instead of the total: 7.14%'],
  [
    'indicator',
    'GRDP theo giá hiện hành thay cho thu ngân sách nhà nước trên địa bàn: 1.276.000 tỷ đồng',
    'GRDP at current prices instead of state budget revenue in the area: VND 1,276,000 billion'
  ],
  [
    'scale',
    'Nếu đơn vị tính hoặc dấu thập phân viết nhầm: 400.421 tỷ đồng',
    'If the unit of measure or the decimal sign is wrong: VND 400,421 billion'
  ],
  [
    'implied',
    'Kế hoạch suy ra từ tỷ lệ đã công bố: 400.421 / 352.794 × 100 = 113,50%',
    'The plan implied by published percentages: 400,421 / 352,794 × 100 = 113.50%'
  ],
  [
    'vintages',
    'Số công bố 26/11/2023 (TTXVN) và 29/09/2023 (Tổng cục Thống kê): 6,11 / 4,24 = 1,44',
    'As published 26 Nov 2023 (TTXVN) and 29 Sep 2023 (Tổng cục Thống kê): 6.11 / 4.24 = 1.44'
  ],
  ['digits', 'Nếu hai chữ số viết đảo chỗ: 400.421 tỷ đồng', 'If two digits are swapped: VND 400,421 billion'],
  [
    'several',
    'Năm 2022 thay cho năm 2023; cả nước thay cho Hà Nội: 1.803.600 tỷ đồng',
    '2022 instead of 2023; the country instead of Hanoi: VND 1,803,600 billion'
  ]
] as const;

const CONTRADICTED = [
  [
    'plan told',
    'Từ 400.421 tỷ đồng và 113,5% suy ra dự toán HĐND thành phố giao là khoảng 352.640–352.950 tỷ đồng, nhưng văn bản viết 353.000 tỷ đồng.',
    "“400.421 tỷ đồng” and “113,5%” imply a budget plan assigned by the City People's Council of about VND 352,640–352,950 billion, but the text says “353.000 tỷ đồng”."
  ],
  [
    'plan published',
    'Từ 400.421 tỷ đồng và 113,5% suy ra dự toán HĐND thành phố giao là khoảng 352.638–352.949 tỷ đồng, nhưng số đã công bố 10/12/2022 (HĐND Hà Nội) là 352.950 tỷ đồng.',
    "“400.421 tỷ đồng” and “113,5%” imply a budget plan assigned by the City People's Council of about VND 352,638–352,949 billion, but the one published 10 Dec 2022 (HĐND Hà Nội) is VND 352,950 billion."
  ],
  [
    'base',
    'Từ 400.421 tỷ đồng và 20% suy ra số gốc để so sánh là khoảng 332.300–335.100 tỷ đồng, nhưng số đã công bố 29/12/2022 (Cục Thống kê) là 310.000 tỷ đồng.',
    '“400.421 tỷ đồng” and “20%” imply a base of about VND 332,300–335,100 billion, but the one published 29 Dec 2022 (Cục Thống kê) is VND 310,000 billion.'
  ],
  [
    'open band',
    'Từ 400.000 tỷ đồng và 20% suy ra số gốc để so sánh là ít nhất 332.300 tỷ đồng, nhưng văn bản viết 310.000 tỷ đồng.',
    '“400.000 tỷ đồng” and “20%” imply a base of at least VND 332,300 billion, but the text says “310.000 tỷ đồng”.'
  ],
  [
    'twice',
    'Cùng một số liệu nhưng văn bản viết hai số khác nhau: 400.421 tỷ đồng và 405.252 tỷ đồng.',
    'The text gives the same figure twice, differently: “400.421 tỷ đồng” and “405.252 tỷ đồng”.'
  ],
  [
    'parts exceed',
    'Các phần (300 tỷ đồng; 120 tỷ đồng) cộng lại được khoảng 419–421 tỷ đồng, nhiều hơn tổng số 400 tỷ đồng.',
    'The parts (“300 tỷ đồng”; “120 tỷ đồng”) add up to about VND 419–421 billion, more than the whole, “400 tỷ đồng”.'
  ],
  [
    'parts differ',
    'Các phần (300 tỷ đồng; 90 tỷ đồng) cộng lại được khoảng 389–391 tỷ đồng, không bằng tổng số 400 tỷ đồng.',
    'The parts (“300 tỷ đồng”; “90 tỷ đồng”) add up to about VND 389–391 billion, not the whole, “400 tỷ đồng”.'
  ],
  [
    'shares',
    'Các tỷ trọng (64,5%; 39,2%) cộng lại được khoảng 103,6–103,8%, quá 100%.',
    'The shares (“64,5%”; “39,2%”) add up to about 103.6–103.8%, more than 100%.'
  ],
  [
    'of',
    'Văn bản viết 52/50 ban tổ chức: số đứng trước lớn hơn tổng số đứng sau.',
    'The text says “52/50 ban tổ chức”: the number before is larger than the total after it.'
  ]
] as const;

it('every near reading and every contradiction has its sentence', () => {
  expect(READINGS.map(([name]) => name)).toEqual(Object.keys(NEARBY));
  expect(CONTRADICTED.map(([name]) => name)).toEqual(Object.keys(CONTRADICTIONS));
});

it.each(READINGS)('a near reading: %s', (name, vi, en) => {
  const { nearby, claim } = NEARBY[name];
  expect(plain(claimWords('vi', CATALOGUE).nearby(nearby, claim))).toBe(vi);
  expect(plain(claimWords('en', CATALOGUE).nearby(nearby, claim))).toBe(en);
});

it('a near reading without the number that it explains says only what it is', () => {
  expect(plain(claimWords('vi', CATALOGUE).nearby(NEARBY.period.nearby))).toBe('9 tháng năm 2023: 6,08 / 4,24 = 1,43');
});

it.each(CONTRADICTED)('numbers that do not go together: %s', (name, vi, en) => {
  const { numbers, found } = CONTRADICTIONS[name];
  expect(plain(claimWords('vi', CATALOGUE).inconsistency(found, numbers))).toBe(vi);
  expect(plain(claimWords('en', CATALOGUE).inconsistency(found, numbers))).toBe(en);
});
