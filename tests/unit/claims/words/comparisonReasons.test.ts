import { describe, expect, it } from 'vitest';
import { claimWords } from '../../../../src/lib/language/claims/claimWords';
import { COMPARISON_CASES } from './support/comparisonCases';
import { CATALOGUE } from './support/judged';
import { plain } from './support/plain';

const GOLDEN: readonly (readonly [name: string, vi: string, en: string])[] = [
  [
    'level same',
    'Số liệu công bố 28/12/2023 (Hànộimới) là 6,27%, đúng như văn bản viết.',
    'The figure published 28 Dec 2023 (Hànộimới) is 6.27%, as the text says.'
  ],
  [
    'level rounded',
    'Số liệu công bố 28/12/2023 (Hànộimới) là 6,27%, làm tròn như văn bản là 6,3%.',
    'The figure published 28 Dec 2023 (Hànộimới) is 6.27%, which rounds to 6.3% as in the text.'
  ],
  [
    'level estimate',
    'Số liệu công bố 26/11/2023 (TTXVN, ước tính) là 6,11%, đúng như văn bản viết.',
    'The figure published 26 Nov 2023 (TTXVN, estimate) is 6.11%, as the text says.'
  ],
  [
    'level short',
    'Số liệu công bố 28/12/2023 (Hànộimới) là 400.421 tỷ đồng, làm tròn như văn bản là 400 nghìn tỷ đồng.',
    'The figure published 28 Dec 2023 (Hànộimới) is VND 400,421 billion, which rounds to VND 400 trillion as in the text.'
  ],
  [
    'level plan',
    'Dự toán HĐND thành phố giao công bố 10/12/2024 (Kinh tế & Đô thị) là 505.437 tỷ đồng, đúng như văn bản viết.',
    "The budget plan assigned by the City People's Council published 10 Dec 2024 (Kinh tế & Đô thị) is VND 505,437 billion, as the text says."
  ],
  [
    'level of',
    'Số liệu công bố 28/12/2023 (Hànộimới) là 50/50 ban tổ chức, đúng như văn bản viết.',
    'The figure published 28 Dec 2023 (Hànộimới) is 50/50 organising boards, as the text says.'
  ],
  [
    'level qualifier',
    'Số liệu công bố 28/12/2023 (Hànộimới) là 400.421 tỷ đồng, phù hợp với cách viết hơn 400.000 tỷ đồng.',
    'The figure published 28 Dec 2023 (Hànộimới) is VND 400,421 billion, which fits over “400.000 tỷ đồng”.'
  ],
  [
    'level sum',
    'Số liệu cho 8 đảng viên (2 + 6), đúng như văn bản viết. Nguồn: Hànộimới, 28/12/2023.',
    'The figures give 8 members (2 + 6), as the text says. Source: Hànộimới, 28 Dec 2023.'
  ],
  [
    'plan share',
    'Số liệu cho 113,5% (400.421 / 352.794 × 100), đúng như văn bản viết. Nguồn: Hànộimới, 28/12/2023; HĐND, 10/12/2022.',
    'The figures give 113.5% (400,421 / 352,794 × 100), as the text says. Sources: Hànộimới, 28 Dec 2023; HĐND, 10 Dec 2022.'
  ],
  [
    'plan share beside',
    'Số liệu cho 113,5% (400.421 / 352.794 × 100), đúng như văn bản viết. Nguồn: Hànộimới, 28/12/2023; HĐND, 10/12/2022. Nguồn Hà Nội TV công bố 31/12/2023 viết 114,8%.',
    'The figures give 113.5% (400,421 / 352,794 × 100), as the text says. Sources: Hànộimới, 28 Dec 2023; HĐND, 10 Dec 2022. Hà Nội TV, published 31 Dec 2023, says 114.8%.'
  ],
  [
    'plan excess',
    'Số liệu cho 13,5% [(400.421 − 352.794) / 352.794 × 100], đúng như văn bản viết. Nguồn: Hànộimới, 28/12/2023; HĐND, 10/12/2022.',
    'The figures give 13.5% [(400,421 − 352,794) / 352,794 × 100], as the text says. Sources: Hànộimới, 28 Dec 2023; HĐND, 10 Dec 2022.'
  ],
  [
    'plan implied',
    'Số liệu cho 113,5% (400.421 / 352.794 × 100), đúng như văn bản viết. Nguồn: Hànộimới, 28/12/2023. Kế hoạch 352.794 tỷ đồng là số suy ra từ tỷ lệ mà nguồn đã in.',
    'The figures give 113.5% (400,421 / 352,794 × 100), as the text says. Source: Hànộimới, 28 Dec 2023. The plan of VND 352,794 billion is implied by a percentage that a source printed.'
  ],
  [
    'plan qualifier',
    'Số liệu cho 113,5% (400.421 / 352.794 × 100), phù hợp với cách viết hơn 110%. Nguồn: Hànộimới, 28/12/2023; HĐND, 10/12/2022.',
    'The figures give 113.5% (400,421 / 352,794 × 100), which fits over “110%”. Sources: Hànộimới, 28 Dec 2023; HĐND, 10 Dec 2022.'
  ],
  [
    'plan printed',
    'Số liệu không đủ để tính lại; nguồn Hànộimới công bố 28/12/2023 cũng viết 113,5%.',
    'There are not enough figures to compute it; Hànộimới, published 28 Dec 2023, also says 113.5%.'
  ],
  [
    'plan older',
    'Đúng nếu tính từ số công bố 28/12/2023 (Hànộimới) và 10/12/2022 (HĐND): 113,5% (400.421 / 352.794 × 100). Số liệu mới nhất cho 114,9% (405.252 / 352.794 × 100), cao hơn 1,4 điểm phần trăm. Nguồn: Hà Nội TV, 31/12/2023; HĐND, 10/12/2022.',
    'As computed from what was published 28 Dec 2023 (Hànộimới) and 10 Dec 2022 (HĐND): 113.5% (400,421 / 352,794 × 100). The latest figures give 114.9% (405,252 / 352,794 × 100), 1.4 percentage points higher. Sources: Hà Nội TV, 31 Dec 2023; HĐND, 10 Dec 2022.'
  ],
  [
    'plan differs',
    'Số liệu cho 113,5% (400.421 / 352.794 × 100); văn bản viết 118%, lệch 4,5 điểm phần trăm. Nguồn: Hànộimới, 28/12/2023; HĐND, 10/12/2022.',
    'The figures give 113.5% (400,421 / 352,794 × 100); the text says “118%”, 4.5 percentage points off. Sources: Hànộimới, 28 Dec 2023; HĐND, 10 Dec 2022.'
  ],
  [
    'plan missed',
    'Số liệu cho mức hụt 5,6% [(352.794 − 333.038) / 352.794 × 100]; văn bản viết vượt 2%. Nguồn: Hànộimới, 28/12/2023; HĐND, 10/12/2022.',
    'The figures give 5.6% below the plan [(352,794 − 333,038) / 352,794 × 100]; the text says above it by “2%”. Sources: Hànộimới, 28 Dec 2023; HĐND, 10 Dec 2022.'
  ],
  [
    'change rounded',
    'Số liệu cho 20,3% [(400.421 − 332.961) / 332.961 × 100], làm tròn như văn bản là 20%. Nguồn: Hànộimới, 28/12/2023; Cục Thống kê, 29/12/2022.',
    'The figures give 20.3% [(400,421 − 332,961) / 332,961 × 100], which rounds to 20% as in the text. Sources: Hànộimới, 28 Dec 2023; Cục Thống kê, 29 Dec 2022.'
  ],
  [
    'change index',
    'Số liệu cho 120,3% (400.421 / 332.961 × 100), làm tròn như văn bản là 120%. Nguồn: Hànộimới, 28/12/2023; Cục Thống kê, 29/12/2022.',
    'The figures give 120.3% (400,421 / 332,961 × 100), which rounds to 120% as in the text. Sources: Hànộimới, 28 Dec 2023; Cục Thống kê, 29 Dec 2022.'
  ],
  [
    'change turned',
    'Số liệu cho mức tăng 20,3% [(400.421 − 332.961) / 332.961 × 100]; văn bản viết giảm 5%. Nguồn: Hànộimới, 28/12/2023; Cục Thống kê, 29/12/2022.',
    'The figures give a rise of 20.3% [(400,421 − 332,961) / 332,961 × 100]; the text says a fall of “5%”. Sources: Hànộimới, 28 Dec 2023; Cục Thống kê, 29 Dec 2022.'
  ],
  [
    'change differs',
    'Số liệu cho 20,3% [(400.421 − 332.961) / 332.961 × 100]; văn bản viết 25%, lệch 4,7 điểm phần trăm. Nguồn: Hànộimới, 28/12/2023; Cục Thống kê, 29/12/2022.',
    'The figures give 20.3% [(400,421 − 332,961) / 332,961 × 100]; the text says “25%”, 4.7 percentage points off. Sources: Hànộimới, 28 Dec 2023; Cục Thống kê, 29 Dec 2022.'
  ],
  [
    'change outside',
    'Số liệu cho 20,3% [(400.421 − 332.961) / 332.961 × 100]; văn bản viết hơn 25%, lệch 4,7 điểm phần trăm, nên không viết “hơn” được. Nguồn: Hànộimới, 28/12/2023; Cục Thống kê, 29/12/2022.',
    'The figures give 20.3% [(400,421 − 332,961) / 332,961 × 100]; the text says over “25%”, 4.7 percentage points off, so “over” does not hold. Sources: Hànộimới, 28 Dec 2023; Cục Thống kê, 29 Dec 2022.'
  ],
  [
    'change no base',
    'Chưa có số của Hà Nội năm 2022 để so sánh trong bản số liệu này (Thu ngân sách nhà nước trên địa bàn).',
    'This snapshot does not have the figure of Hanoi for 2022 to compare with (State budget revenue in the area).'
  ],
  [
    'points down',
    'Số liệu cho 2,62 điểm phần trăm (8,89 − 6,27), đúng như văn bản viết. Nguồn: Hànộimới, 28/12/2023; Cục Thống kê, 29/12/2022.',
    'The figures give 2.62 percentage points (8.89 − 6.27), as the text says. Sources: Hànộimới, 28 Dec 2023; Cục Thống kê, 29 Dec 2022.'
  ],
  [
    'points differ',
    'Số liệu cho 2,62 điểm phần trăm (8,89 − 6,27); văn bản viết 2 điểm phần trăm, lệch 0,62 điểm phần trăm. Nguồn: Hànộimới, 28/12/2023; Cục Thống kê, 29/12/2022.',
    'The figures give 2.62 percentage points (8.89 − 6.27); the text says “2 điểm phần trăm”, 0.62 percentage points off. Sources: Hànộimới, 28 Dec 2023; Cục Thống kê, 29 Dec 2022.'
  ],
  [
    'amount more',
    'Số liệu cho 67.460 tỷ đồng (400.421 − 332.961), đúng như văn bản viết. Nguồn: Hànộimới, 28/12/2023; Cục Thống kê, 29/12/2022.',
    'The figures give VND 67,460 billion (400,421 − 332,961), as the text says. Sources: Hànộimới, 28 Dec 2023; Cục Thống kê, 29 Dec 2022.'
  ],
  [
    'amount differs',
    'Số liệu cho 67.460 tỷ đồng (400.421 − 332.961); văn bản viết 70.000 tỷ đồng, lệch 2.540 tỷ đồng. Nguồn: Hànộimới, 28/12/2023; Cục Thống kê, 29/12/2022.',
    'The figures give VND 67,460 billion (400,421 − 332,961); the text says “70.000 tỷ đồng”, VND 2,540 billion off. Sources: Hànộimới, 28 Dec 2023; Cục Thống kê, 29 Dec 2022.'
  ],
  [
    'average',
    'Số liệu cho 15,62% [((1.426.080 / 1.066.800)^(1/2) − 1) × 100], đúng như văn bản viết. Nguồn: Hànộimới, 28/12/2023; Cục Thống kê, 15/02/2022.',
    'The figures give 15.62% [((1,426,080 / 1,066,800)^(1/2) − 1) × 100], as the text says. Sources: Hànộimới, 28 Dec 2023; Cục Thống kê, 15 Feb 2022.'
  ],
  [
    'average differs',
    'Số liệu cho 15,62% [((1.426.080 / 1.066.800)^(1/2) − 1) × 100]; văn bản viết 14%, lệch 1,62 điểm phần trăm. Nguồn: Hànộimới, 28/12/2023; Cục Thống kê, 15/02/2022.',
    'The figures give 15.62% [((1,426,080 / 1,066,800)^(1/2) − 1) × 100]; the text says “14%”, 1.62 percentage points off. Sources: Hànộimới, 28 Dec 2023; Cục Thống kê, 15 Feb 2022.'
  ],
  [
    'ratio plain',
    'Số liệu cho 1,24 lần (6,27 / 5,05), đúng như văn bản viết. Nguồn: Hànộimới, 28/12/2023; Tổng cục Thống kê, 29/12/2023. Hai số chênh nhau 1,22 điểm phần trăm.',
    'The figures give 1.24 times (6.27 / 5.05), as the text says. Sources: Hànộimới, 28 Dec 2023; Tổng cục Thống kê, 29 Dec 2023. The two are 1.22 percentage points apart.'
  ],
  [
    'ratio flagged',
    'Số liệu cho 1,24 lần (6,27 / 5,05); văn bản viết 1,45 lần, lệch 0,21. Nguồn: Hànộimới, 28/12/2023; Tổng cục Thống kê, 29/12/2023. “Gấp 1,24 lần” nghĩa là cao hơn 0,24 lần; nhiều người viết “cao hơn 1,24 lần” để nói gấp 1,24 lần. Hai số chênh nhau 1,22 điểm phần trăm. Nguồn Hànộimới công bố 28/12/2023 cũng viết 1,45 lần.',
    'The figures give 1.24 times (6.27 / 5.05); the text says “1,45 lần”, 0.21 off. Sources: Hànộimới, 28 Dec 2023; Tổng cục Thống kê, 29 Dec 2023. “1.24 times” means higher by 0.24 times; many write “higher by 1.24 times” for 1.24 times. The two are 1.22 percentage points apart. Hànộimới, published 28 Dec 2023, also says 1.45 times.'
  ],
  [
    'ratio excess',
    'Số liệu cho 1,24 lần (6,27 / 5,05), tức là cao hơn 0,24 lần, đúng như văn bản viết. Nguồn: Hànộimới, 28/12/2023; Tổng cục Thống kê, 29/12/2023. “Gấp 1,24 lần” nghĩa là cao hơn 0,24 lần; nhiều người viết “cao hơn 1,24 lần” để nói gấp 1,24 lần. Hai số chênh nhau 1,22 điểm phần trăm.',
    'The figures give 1.24 times (6.27 / 5.05), higher by 0.24 times, as the text says. Sources: Hànộimới, 28 Dec 2023; Tổng cục Thống kê, 29 Dec 2023. “1.24 times” means higher by 0.24 times; many write “higher by 1.24 times” for 1.24 times. The two are 1.22 percentage points apart.'
  ],
  [
    'ratio loose',
    'Số liệu cho 1,24 lần (6,27 / 5,05), đúng như văn bản nếu hiểu là gấp bấy nhiêu lần. Nguồn: Hànộimới, 28/12/2023; Tổng cục Thống kê, 29/12/2023. “Gấp 1,24 lần” nghĩa là cao hơn 0,24 lần; nhiều người viết “cao hơn 1,24 lần” để nói gấp 1,24 lần. Hai số chênh nhau 1,22 điểm phần trăm.',
    'The figures give 1.24 times (6.27 / 5.05), as the text says if it means that many times. Sources: Hànộimới, 28 Dec 2023; Tổng cục Thống kê, 29 Dec 2023. “1.24 times” means higher by 0.24 times; many write “higher by 1.24 times” for 1.24 times. The two are 1.22 percentage points apart.'
  ],
  [
    'ratio no base',
    'Chưa có số của cả nước năm 2023 để so sánh trong bản số liệu này (Tốc độ tăng GDP). Nguồn Hànộimới công bố 28/12/2023 cũng viết 1,45 lần.',
    'This snapshot does not have the figure of the country for 2023 to compare with (GDP growth). Hànộimới, published 28 Dec 2023, also says 1.45 times.'
  ],
  [
    'ratio printed',
    'Số liệu không đủ để tính lại; nguồn Hànộimới công bố 28/12/2023 cũng viết 1,45 lần.',
    'There are not enough figures to compute it; Hànộimới, published 28 Dec 2023, also says 1.45 times.'
  ],
  [
    'gap',
    'Số liệu cho 1,22 điểm phần trăm (6,27 − 5,05), đúng như văn bản viết. Nguồn: Hànộimới, 28/12/2023; Tổng cục Thống kê, 29/12/2023.',
    'The figures give 1.22 percentage points (6.27 − 5.05), as the text says. Sources: Hànộimới, 28 Dec 2023; Tổng cục Thống kê, 29 Dec 2023.'
  ],
  [
    'gap turned',
    'Số liệu cho mức cao hơn 1,22 điểm phần trăm (6,27 − 5,05); văn bản viết thấp hơn 1 điểm phần trăm. Nguồn: Hànộimới, 28/12/2023; Tổng cục Thống kê, 29/12/2023.',
    'The figures give 1.22 percentage points above (6.27 − 5.05); the text says lower by “1 điểm phần trăm”. Sources: Hànộimới, 28 Dec 2023; Tổng cục Thống kê, 29 Dec 2023.'
  ],
  [
    'share',
    'Số liệu cho 14,0% (1.426.080 / 10.221.815 × 100), đúng như văn bản viết. Nguồn: Hànộimới, 28/12/2023; Tổng cục Thống kê, 29/12/2023.',
    'The figures give 14.0% (1,426,080 / 10,221,815 × 100), as the text says. Sources: Hànộimới, 28 Dec 2023; Tổng cục Thống kê, 29 Dec 2023.'
  ],
  [
    'share differs',
    'Số liệu cho 14,0% (1.426.080 / 10.221.815 × 100); văn bản viết 12,6%, lệch 1,4 điểm phần trăm. Nguồn: Hànộimới, 28/12/2023; Tổng cục Thống kê, 29/12/2023.',
    'The figures give 14.0% (1,426,080 / 10,221,815 × 100); the text says “12,6%”, 1.4 percentage points off. Sources: Hànộimới, 28 Dec 2023; Tổng cục Thống kê, 29 Dec 2023.'
  ],
  [
    'rank',
    'Số liệu cho thứ 7/63, đúng như văn bản viết. Nguồn: Hànộimới, 28/12/2023.',
    'The figures give 7th of 63, as the text says. Source: Hànộimới, 28 Dec 2023.'
  ],
  [
    'rank differs',
    'Số liệu cho thứ 7/63; văn bản viết thứ 5/63, lệch 2 bậc. Nguồn: Hànộimới, 28/12/2023.',
    'The figures give 7th of 63; the text says “thứ 5/63”, 2 places off. Source: Hànộimới, 28 Dec 2023.'
  ],
  [
    'rank few',
    'Chưa đủ số liệu của các đơn vị để xếp hạng: mới có 12/63 đơn vị.',
    'Too few units have a figure for a ranking: only 12/63.'
  ]
];

describe('a reason of a comparison is told in plain sentences', () => {
  it('for every case', () => {
    expect(GOLDEN.map(([name]) => name)).toEqual(Object.keys(COMPARISON_CASES));
  });

  it.each(GOLDEN)('%s', (name, vi, en) => {
    const judged = COMPARISON_CASES[name];
    if (!judged) throw new Error(`no case ${name}`);
    expect(plain(claimWords('vi', CATALOGUE).reason(judged))).toBe(vi);
    expect(plain(claimWords('en', CATALOGUE).reason(judged))).toBe(en);
  });
});
