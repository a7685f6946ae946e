import { describe, expect, it } from 'vitest';
import { claimWords } from '../../../../src/lib/language/claims/claimWords';
import { CASES } from './support/cases';
import { CATALOGUE, claim, judged, reading } from './support/judged';
import { plain } from './support/plain';

const READINGS: readonly (readonly [name: string, vi: string, en: string])[] = [
  ['level same', 'Tốc độ tăng GRDP, Hà Nội, năm 2023', 'GRDP growth, Hanoi, 2023'],
  ['level rounded', 'Tốc độ tăng GRDP, Hà Nội, năm 2023', 'GRDP growth, Hanoi, 2023'],
  ['level estimate', 'Tốc độ tăng GRDP, Hà Nội, năm 2023', 'GRDP growth, Hanoi, 2023'],
  [
    'level short',
    'Thu ngân sách nhà nước trên địa bàn, Hà Nội, năm 2023',
    'State budget revenue in the area, Hanoi, 2023'
  ],
  [
    'level plan',
    'Thu ngân sách nhà nước trên địa bàn, Hà Nội, năm 2025: dự toán HĐND thành phố giao',
    "State budget revenue in the area, Hanoi, 2025: budget plan assigned by the City People's Council"
  ],
  ['level of', 'Ban tổ chức cấp ủy được kiểm tra, Hà Nội, năm 2023', 'Organising boards inspected, Hanoi, 2023'],
  [
    'level qualifier',
    'Thu ngân sách nhà nước trên địa bàn, Hà Nội, năm 2023',
    'State budget revenue in the area, Hanoi, 2023'
  ],
  ['level sum', 'Tổng số đảng viên, Hà Nội, năm 2023', 'Party members, Hanoi, 2023'],
  [
    'plan share',
    'Thu ngân sách nhà nước trên địa bàn, Hà Nội, năm 2023: tỷ lệ so với dự toán Trung ương giao',
    'State budget revenue in the area, Hanoi, 2023: percentage of the budget plan assigned by the central authorities'
  ],
  [
    'plan share beside',
    'Thu ngân sách nhà nước trên địa bàn, Hà Nội, năm 2023: tỷ lệ so với dự toán Trung ương giao',
    'State budget revenue in the area, Hanoi, 2023: percentage of the budget plan assigned by the central authorities'
  ],
  [
    'plan excess',
    'Thu ngân sách nhà nước trên địa bàn, Hà Nội, năm 2023: mức vượt dự toán Trung ương giao',
    'State budget revenue in the area, Hanoi, 2023: excess over the budget plan assigned by the central authorities'
  ],
  [
    'plan implied',
    'Thu ngân sách nhà nước trên địa bàn, Hà Nội, năm 2023: tỷ lệ so với dự toán Trung ương giao',
    'State budget revenue in the area, Hanoi, 2023: percentage of the budget plan assigned by the central authorities'
  ],
  [
    'plan qualifier',
    'Thu ngân sách nhà nước trên địa bàn, Hà Nội, năm 2023: tỷ lệ so với dự toán Trung ương giao',
    'State budget revenue in the area, Hanoi, 2023: percentage of the budget plan assigned by the central authorities'
  ],
  [
    'plan printed',
    'Thu ngân sách nhà nước trên địa bàn, Hà Nội, năm 2023: tỷ lệ so với dự toán Trung ương giao',
    'State budget revenue in the area, Hanoi, 2023: percentage of the budget plan assigned by the central authorities'
  ],
  [
    'plan older',
    'Thu ngân sách nhà nước trên địa bàn, Hà Nội, năm 2023: tỷ lệ so với dự toán Trung ương giao',
    'State budget revenue in the area, Hanoi, 2023: percentage of the budget plan assigned by the central authorities'
  ],
  [
    'plan differs',
    'Thu ngân sách nhà nước trên địa bàn, Hà Nội, năm 2023: tỷ lệ so với dự toán Trung ương giao',
    'State budget revenue in the area, Hanoi, 2023: percentage of the budget plan assigned by the central authorities'
  ],
  [
    'plan missed',
    'Thu ngân sách nhà nước trên địa bàn, Hà Nội, năm 2023: mức vượt dự toán Trung ương giao',
    'State budget revenue in the area, Hanoi, 2023: excess over the budget plan assigned by the central authorities'
  ],
  [
    'change rounded',
    'Thu ngân sách nhà nước trên địa bàn, Hà Nội, năm 2023: mức tăng so với năm 2022',
    'State budget revenue in the area, Hanoi, 2023: increase compared with 2022'
  ],
  [
    'change index',
    'Thu ngân sách nhà nước trên địa bàn, Hà Nội, năm 2023: tỷ lệ so với năm 2022',
    'State budget revenue in the area, Hanoi, 2023: percentage compared with 2022'
  ],
  [
    'change turned',
    'Thu ngân sách nhà nước trên địa bàn, Hà Nội, năm 2023: mức giảm so với năm 2022',
    'State budget revenue in the area, Hanoi, 2023: decrease compared with 2022'
  ],
  [
    'change differs',
    'Thu ngân sách nhà nước trên địa bàn, Hà Nội, năm 2023: mức tăng so với năm 2022',
    'State budget revenue in the area, Hanoi, 2023: increase compared with 2022'
  ],
  [
    'change outside',
    'Thu ngân sách nhà nước trên địa bàn, Hà Nội, năm 2023: mức tăng so với năm 2022',
    'State budget revenue in the area, Hanoi, 2023: increase compared with 2022'
  ],
  [
    'change no base',
    'Thu ngân sách nhà nước trên địa bàn, Hà Nội, năm 2023: mức tăng so với năm 2022',
    'State budget revenue in the area, Hanoi, 2023: increase compared with 2022'
  ],
  [
    'points down',
    'Tốc độ tăng GRDP, Hà Nội, năm 2023: mức giảm theo điểm phần trăm so với năm 2022',
    'GRDP growth, Hanoi, 2023: decrease in percentage points compared with 2022'
  ],
  [
    'points differ',
    'Tốc độ tăng GRDP, Hà Nội, năm 2023: mức giảm theo điểm phần trăm so với năm 2022',
    'GRDP growth, Hanoi, 2023: decrease in percentage points compared with 2022'
  ],
  [
    'amount more',
    'Thu ngân sách nhà nước trên địa bàn, Hà Nội, năm 2023: số tăng thêm so với năm 2022',
    'State budget revenue in the area, Hanoi, 2023: amount of increase compared with 2022'
  ],
  [
    'amount differs',
    'Thu ngân sách nhà nước trên địa bàn, Hà Nội, năm 2023: số tăng thêm so với năm 2022',
    'State budget revenue in the area, Hanoi, 2023: amount of increase compared with 2022'
  ],
  [
    'average',
    'GRDP theo giá hiện hành, Hà Nội, giai đoạn 2021–2023: mức tăng bình quân năm',
    'GRDP at current prices, Hanoi, 2021–2023: average annual growth'
  ],
  [
    'average differs',
    'GRDP theo giá hiện hành, Hà Nội, giai đoạn 2021–2023: mức tăng bình quân năm',
    'GRDP at current prices, Hanoi, 2021–2023: average annual growth'
  ],
  [
    'ratio plain',
    'Tốc độ tăng GRDP, Hà Nội, năm 2023: gấp bao nhiêu lần so với cả nước',
    'GRDP growth, Hanoi, 2023: how many times that of the country'
  ],
  [
    'ratio flagged',
    'Tốc độ tăng GRDP, Hà Nội, năm 2023: cao hơn bao nhiêu lần so với cả nước',
    'GRDP growth, Hanoi, 2023: how many times higher compared with the country'
  ],
  [
    'ratio excess',
    'Tốc độ tăng GRDP, Hà Nội, năm 2023: cao hơn bao nhiêu lần so với cả nước',
    'GRDP growth, Hanoi, 2023: how many times higher compared with the country'
  ],
  [
    'ratio loose',
    'Tốc độ tăng GRDP, Hà Nội, năm 2023: cao hơn bao nhiêu lần so với cả nước',
    'GRDP growth, Hanoi, 2023: how many times higher compared with the country'
  ],
  [
    'ratio no base',
    'Tốc độ tăng GRDP, Hà Nội, năm 2023: cao hơn bao nhiêu lần so với cả nước',
    'GRDP growth, Hanoi, 2023: how many times higher compared with the country'
  ],
  [
    'ratio printed',
    'Tốc độ tăng GRDP, Hà Nội, năm 2023: gấp bao nhiêu lần so với cả nước',
    'GRDP growth, Hanoi, 2023: how many times that of the country'
  ],
  [
    'gap',
    'Tốc độ tăng GRDP, Hà Nội, năm 2023: mức cao hơn so với cả nước',
    'GRDP growth, Hanoi, 2023: gap above the country'
  ],
  [
    'gap turned',
    'Tốc độ tăng GRDP, Hà Nội, năm 2023: mức thấp hơn so với cả nước',
    'GRDP growth, Hanoi, 2023: gap below the country'
  ],
  [
    'share',
    'GRDP theo giá hiện hành, Hà Nội, năm 2023: tỷ trọng trong GDP theo giá hiện hành của cả nước',
    'GRDP at current prices, Hanoi, 2023: share of GDP at current prices of the country'
  ],
  [
    'share differs',
    'GRDP theo giá hiện hành, Hà Nội, năm 2023: tỷ trọng trong GDP theo giá hiện hành của cả nước',
    'GRDP at current prices, Hanoi, 2023: share of GDP at current prices of the country'
  ],
  ['rank', 'Tốc độ tăng GRDP, Hà Nội, năm 2023: thứ hạng', 'GRDP growth, Hanoi, 2023: rank'],
  ['rank differs', 'Tốc độ tăng GRDP, Hà Nội, năm 2023: thứ hạng', 'GRDP growth, Hanoi, 2023: rank'],
  ['rank few', 'Tốc độ tăng GRDP, Hà Nội, năm 2023: thứ hạng', 'GRDP growth, Hanoi, 2023: rank'],
  ['level older', 'Tốc độ tăng GRDP, Hà Nội, năm 2023', 'GRDP growth, Hanoi, 2023'],
  [
    'amount older',
    'Thu ngân sách nhà nước trên địa bàn, Hà Nội, năm 2023',
    'State budget revenue in the area, Hanoi, 2023'
  ],
  [
    'level differs',
    'Thu ngân sách nhà nước trên địa bàn, Hà Nội, năm 2023',
    'State budget revenue in the area, Hanoi, 2023'
  ],
  [
    'level outside',
    'Thu ngân sách nhà nước trên địa bàn, Hà Nội, năm 2023',
    'State budget revenue in the area, Hanoi, 2023'
  ],
  ['members differ', 'Đảng viên đưa ra khỏi Đảng, Hà Nội, năm 2023', 'Members removed by screening, Hanoi, 2023'],
  ['own measure', 'Nhóm nhiệm vụ đề ra cho năm, Hà Nội, năm 2024', 'Groups of tasks set for the year, Hanoi, 2024'],
  ['no indicator', 'Chưa rõ chỉ tiêu, Hà Nội, năm 2023', 'Indicator not clear, Hanoi, 2023'],
  ['no unit', 'Tốc độ tăng GRDP, chưa rõ đơn vị, năm 2023', 'GRDP growth, unit not clear, 2023'],
  ['no period', 'Tốc độ tăng GRDP, Hà Nội, chưa rõ kỳ', 'GRDP growth, Hanoi, period not clear'],
  ['no observation', 'Tốc độ tăng GDP, cả nước, năm 2023', 'GDP growth, the country, 2023'],
  [
    'no plan',
    'Thu ngân sách nhà nước trên địa bàn, Hà Nội, năm 2023: tỷ lệ so với dự toán Trung ương giao',
    'State budget revenue in the area, Hanoi, 2023: percentage of the budget plan assigned by the central authorities'
  ],
  [
    'not comparable',
    'Thu ngân sách nhà nước trên địa bàn, Hà Nội, năm 2023: mức tăng so với năm 2022',
    'State budget revenue in the area, Hanoi, 2023: increase compared with 2022'
  ],
  [
    'implied by percentages',
    'Thu ngân sách nhà nước trên địa bàn, Hà Nội, năm 2023: tỷ lệ so với dự toán Trung ương giao',
    'State budget revenue in the area, Hanoi, 2023: percentage of the budget plan assigned by the central authorities'
  ],
  [
    'printed older',
    'Thu ngân sách nhà nước trên địa bàn, Hà Nội, năm 2023: tỷ lệ so với dự toán Trung ương giao',
    'State budget revenue in the area, Hanoi, 2023: percentage of the budget plan assigned by the central authorities'
  ],
  [
    'printed differs',
    'Thu ngân sách nhà nước trên địa bàn, Hà Nội, năm 2023: mức vượt dự toán Trung ương giao',
    'State budget revenue in the area, Hanoi, 2023: excess over the budget plan assigned by the central authorities'
  ],
  [
    'printed so',
    'Thu ngân sách nhà nước trên địa bàn, Hà Nội, năm 2023: mức vượt dự toán Trung ương giao',
    'State budget revenue in the area, Hanoi, 2023: excess over the budget plan assigned by the central authorities'
  ],
  ['of older', 'Ban tổ chức cấp ủy được kiểm tra, Hà Nội, năm 2023', 'Organising boards inspected, Hanoi, 2023'],
  [
    'gap in per cent',
    'Thu ngân sách nhà nước trên địa bàn, Hà Nội, năm 2023: mức cao hơn so với TP. Hồ Chí Minh',
    'State budget revenue in the area, Hanoi, 2023: gap above Ho Chi Minh City'
  ],
  ['not settled', 'Tổng số đảng viên, Hà Nội, ngày 31/12/2023', 'Party members, Hanoi, 31 December 2023'],
  ['ignored', 'Tốc độ tăng GRDP, Hà Nội, năm 2023', 'GRDP growth, Hanoi, 2023']
];

const caseOf = (name: string) => {
  const found = CASES[name];
  if (!found) throw new Error(`no case ${name}`);
  return found;
};

it.each(READINGS)('a reading in one line: %s', (name, vi, en) => {
  const { reading } = caseOf(name).claim;
  if (!reading) throw new Error('no reading');
  expect(plain(claimWords('vi', CATALOGUE).reading(reading))).toBe(vi);
  expect(plain(claimWords('en', CATALOGUE).reading(reading))).toBe(en);
});

describe('what the catalogue does not know', () => {
  it('is said in words, never by its code', () => {
    const own = reading({ indicator: 'x-y', unit: 'P63-99', dimension: 'sector', category: 'new-one' });
    expect(claimWords('vi', CATALOGUE).reading(own)).toBe(
      'Chỉ tiêu ngoài danh mục (một nhóm), đơn vị ngoài danh mục, năm 2023'
    );
    expect(claimWords('en', CATALOGUE).reading(own)).toBe(
      'Indicator not in the catalogue (one group), a unit not in the catalogue, 2023'
    );
    expect(
      claimWords('vi', CATALOGUE).reason(judged(claim('5', 5, { reading: own }), { reason: 'no-observation' }))
    ).toBe('Chưa có số của đơn vị ngoài danh mục năm 2023 trong bản số liệu này (Chỉ tiêu ngoài danh mục).');
  });
});
