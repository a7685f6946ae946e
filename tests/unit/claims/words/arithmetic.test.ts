import { expect, it } from 'vitest';
import { claimWords } from '../../../../src/lib/language/claims/claimWords';
import { CASES } from './support/cases';
import { CATALOGUE } from './support/judged';
import { plain } from './support/plain';

const ARITHMETIC: readonly (readonly [name: string, vi: string, en: string])[] = [
  ['level sum', '2 + 6 = 8 đảng viên (2: tổng số; 6: nữ)', '2 + 6 = 8 members (2: total; 6: women)'],
  [
    'plan share',
    '400.421 / 352.794 × 100 = 113,5% (400.421: thực hiện; 352.794: dự toán Trung ương giao)',
    '400,421 / 352,794 × 100 = 113.5% (400,421: actual; 352,794: budget plan assigned by the central authorities)'
  ],
  [
    'plan share beside',
    '400.421 / 352.794 × 100 = 113,5% (400.421: thực hiện; 352.794: dự toán Trung ương giao)',
    '400,421 / 352,794 × 100 = 113.5% (400,421: actual; 352,794: budget plan assigned by the central authorities)'
  ],
  [
    'plan excess',
    '(400.421 − 352.794) / 352.794 × 100 = 13,5% (400.421: thực hiện; 352.794: dự toán Trung ương giao)',
    '(400,421 − 352,794) / 352,794 × 100 = 13.5% (400,421: actual; 352,794: budget plan assigned by the central authorities)'
  ],
  [
    'plan implied',
    '400.421 / 352.794 × 100 = 113,5% (352.794: kế hoạch suy ra từ tỷ lệ đã công bố)',
    '400,421 / 352,794 × 100 = 113.5% (352,794: plan implied by a published percentage)'
  ],
  [
    'plan qualifier',
    '400.421 / 352.794 × 100 = 113,5% (400.421: thực hiện; 352.794: dự toán Trung ương giao)',
    '400,421 / 352,794 × 100 = 113.5% (400,421: actual; 352,794: budget plan assigned by the central authorities)'
  ],
  [
    'plan older',
    '405.252 / 352.794 × 100 = 114,9% (405.252: thực hiện; 352.794: dự toán Trung ương giao)',
    '405,252 / 352,794 × 100 = 114.9% (405,252: actual; 352,794: budget plan assigned by the central authorities)'
  ],
  [
    'plan differs',
    '400.421 / 352.794 × 100 = 113,5% (400.421: thực hiện; 352.794: dự toán Trung ương giao)',
    '400,421 / 352,794 × 100 = 113.5% (400,421: actual; 352,794: budget plan assigned by the central authorities)'
  ],
  [
    'plan missed',
    '(352.794 − 333.038) / 352.794 × 100 = 5,6% (333.038: thực hiện; 352.794: dự toán Trung ương giao)',
    '(352,794 − 333,038) / 352,794 × 100 = 5.6% (333,038: actual; 352,794: budget plan assigned by the central authorities)'
  ],
  [
    'change rounded',
    '(400.421 − 332.961) / 332.961 × 100 = 20,3% (400.421: năm 2023; 332.961: năm 2022)',
    '(400,421 − 332,961) / 332,961 × 100 = 20.3% (400,421: 2023; 332,961: 2022)'
  ],
  [
    'change index',
    '400.421 / 332.961 × 100 = 120,3% (400.421: năm 2023; 332.961: năm 2022)',
    '400,421 / 332,961 × 100 = 120.3% (400,421: 2023; 332,961: 2022)'
  ],
  [
    'change turned',
    '(400.421 − 332.961) / 332.961 × 100 = 20,3% (400.421: năm 2023; 332.961: năm 2022)',
    '(400,421 − 332,961) / 332,961 × 100 = 20.3% (400,421: 2023; 332,961: 2022)'
  ],
  [
    'change differs',
    '(400.421 − 332.961) / 332.961 × 100 = 20,3% (400.421: năm 2023; 332.961: năm 2022)',
    '(400,421 − 332,961) / 332,961 × 100 = 20.3% (400,421: 2023; 332,961: 2022)'
  ],
  [
    'change outside',
    '(400.421 − 332.961) / 332.961 × 100 = 20,3% (400.421: năm 2023; 332.961: năm 2022)',
    '(400,421 − 332,961) / 332,961 × 100 = 20.3% (400,421: 2023; 332,961: 2022)'
  ],
  [
    'points down',
    '8,89 − 6,27 = 2,62 điểm phần trăm (6,27: năm 2023; 8,89: năm 2022)',
    '8.89 − 6.27 = 2.62 percentage points (6.27: 2023; 8.89: 2022)'
  ],
  [
    'points differ',
    '8,89 − 6,27 = 2,62 điểm phần trăm (6,27: năm 2023; 8,89: năm 2022)',
    '8.89 − 6.27 = 2.62 percentage points (6.27: 2023; 8.89: 2022)'
  ],
  [
    'amount more',
    '400.421 − 332.961 = 67.460 tỷ đồng (400.421: năm 2023; 332.961: năm 2022)',
    '400,421 − 332,961 = VND 67,460 billion (400,421: 2023; 332,961: 2022)'
  ],
  [
    'amount differs',
    '400.421 − 332.961 = 67.460 tỷ đồng (400.421: năm 2023; 332.961: năm 2022)',
    '400,421 − 332,961 = VND 67,460 billion (400,421: 2023; 332,961: 2022)'
  ],
  [
    'average',
    '((1.426.080 / 1.066.800)^(1/2) − 1) × 100 = 15,62% (1.426.080: năm 2023; 1.066.800: năm 2021)',
    '((1,426,080 / 1,066,800)^(1/2) − 1) × 100 = 15.62% (1,426,080: 2023; 1,066,800: 2021)'
  ],
  [
    'average differs',
    '((1.426.080 / 1.066.800)^(1/2) − 1) × 100 = 15,62% (1.426.080: năm 2023; 1.066.800: năm 2021)',
    '((1,426,080 / 1,066,800)^(1/2) − 1) × 100 = 15.62% (1,426,080: 2023; 1,066,800: 2021)'
  ],
  [
    'ratio plain',
    '6,27 / 5,05 = 1,24 (6,27: Hà Nội; 5,05: cả nước)',
    '6.27 / 5.05 = 1.24 (6.27: Hanoi; 5.05: the country)'
  ],
  [
    'ratio flagged',
    '6,27 / 5,05 = 1,24 (6,27: Hà Nội; 5,05: cả nước)',
    '6.27 / 5.05 = 1.24 (6.27: Hanoi; 5.05: the country)'
  ],
  [
    'ratio excess',
    '6,27 / 5,05 = 1,24 (6,27: Hà Nội; 5,05: cả nước)',
    '6.27 / 5.05 = 1.24 (6.27: Hanoi; 5.05: the country)'
  ],
  [
    'ratio loose',
    '6,27 / 5,05 = 1,24 (6,27: Hà Nội; 5,05: cả nước)',
    '6.27 / 5.05 = 1.24 (6.27: Hanoi; 5.05: the country)'
  ],
  [
    'gap',
    '6,27 − 5,05 = 1,22 điểm phần trăm (6,27: Hà Nội; 5,05: cả nước)',
    '6.27 − 5.05 = 1.22 percentage points (6.27: Hanoi; 5.05: the country)'
  ],
  [
    'gap turned',
    '6,27 − 5,05 = 1,22 điểm phần trăm (6,27: Hà Nội; 5,05: cả nước)',
    '6.27 − 5.05 = 1.22 percentage points (6.27: Hanoi; 5.05: the country)'
  ],
  [
    'share',
    '1.426.080 / 10.221.815 × 100 = 14,0% (1.426.080: Hà Nội; 10.221.815: cả nước)',
    '1,426,080 / 10,221,815 × 100 = 14.0% (1,426,080: Hanoi; 10,221,815: the country)'
  ],
  [
    'share differs',
    '1.426.080 / 10.221.815 × 100 = 14,0% (1.426.080: Hà Nội; 10.221.815: cả nước)',
    '1,426,080 / 10,221,815 × 100 = 14.0% (1,426,080: Hanoi; 10,221,815: the country)'
  ],
  [
    'implied by percentages',
    '400.421 / 352.794 × 100 = 113,5% (352.794: kế hoạch suy ra từ tỷ lệ đã công bố)',
    '400,421 / 352,794 × 100 = 113.5% (352,794: plan implied by a published percentage)'
  ],
  [
    'gap in per cent',
    '(400.421 − 332.961) / 332.961 × 100 = 20,26% (400.421: Hà Nội; 332.961: TP. Hồ Chí Minh)',
    '(400,421 − 332,961) / 332,961 × 100 = 20.26% (400,421: Hanoi; 332,961: Ho Chi Minh City)'
  ]
];

const caseOf = (name: string) => {
  const found = CASES[name];
  if (!found) throw new Error(`no case ${name}`);
  return found;
};

it.each(ARITHMETIC)('arithmetic with its result and what each number is: %s', (name, vi, en) => {
  expect(plain(claimWords('vi', CATALOGUE).arithmetic(caseOf(name)))).toBe(vi);
  expect(plain(claimWords('en', CATALOGUE).arithmetic(caseOf(name)))).toBe(en);
});

it('no other case has arithmetic', () => {
  const told = Object.keys(CASES).filter((name) => claimWords('vi', CATALOGUE).arithmetic(caseOf(name)) !== '');
  expect(told).toEqual(ARITHMETIC.map(([name]) => name));
});
