import { describe, expect, it } from 'vitest';
import { claimWords } from '../../../../src/lib/language/claims/claimWords';
import { OTHER_CASES } from './support/otherCases';
import { CATALOGUE } from './support/judged';
import { plain } from './support/plain';

const GOLDEN: readonly (readonly [name: string, vi: string, en: string])[] = [
  [
    'level older',
    'Đúng với số công bố 26/11/2023 (TTXVN, ước tính): 6,11%. Số liệu mới nhất công bố 28/12/2023 (Hànộimới) là 6,27%, cao hơn 0,16 điểm phần trăm.',
    'As published 26 Nov 2023 (TTXVN, estimate): 6.11%. The latest figure published 28 Dec 2023 (Hànộimới) is 6.27%, 0.16 percentage points higher.'
  ],
  [
    'amount older',
    'Đúng với số công bố 28/12/2023 (Hànộimới): 400.421 tỷ đồng. Số liệu mới nhất công bố 31/12/2023 (Hà Nội TV) là 405.252 tỷ đồng, cao hơn 4.831 tỷ đồng.',
    'As published 28 Dec 2023 (Hànộimới): VND 400,421 billion. The latest figure published 31 Dec 2023 (Hà Nội TV) is VND 405,252 billion, VND 4,831 billion higher.'
  ],
  [
    'level differs',
    'Số liệu công bố 28/12/2023 (Hànộimới) là 400.421 tỷ đồng; văn bản viết 400.500 tỷ đồng, lệch 79 tỷ đồng.',
    'The figure published 28 Dec 2023 (Hànộimới) is VND 400,421 billion; the text says “400.500 tỷ đồng”, VND 79 billion off.'
  ],
  [
    'level outside',
    'Số liệu công bố 28/12/2023 (Hànộimới) là 400.421 tỷ đồng; văn bản viết hơn 401.000 tỷ đồng, lệch 579 tỷ đồng, nên không viết “hơn” được.',
    'The figure published 28 Dec 2023 (Hànộimới) is VND 400,421 billion; the text says over “401.000 tỷ đồng”, VND 579 billion off, so “over” does not hold.'
  ],
  [
    'members differ',
    'Số liệu công bố 28/12/2023 (Hànộimới) là 668 đảng viên; văn bản viết 700 đảng viên, lệch 32 đảng viên.',
    'The figure published 28 Dec 2023 (Hànộimới) is 668 members; the text says “700 đảng viên”, 32 members off.'
  ],
  [
    'own measure',
    'Số liệu công bố 28/12/2023 (Hànộimới) là 10 nhóm nhiệm vụ; văn bản viết 9 nhóm nhiệm vụ, lệch 1 nhóm nhiệm vụ.',
    'The figure published 28 Dec 2023 (Hànộimới) is 10 groups of tasks; the text says “9 nhóm nhiệm vụ”, 1 groups of tasks off.'
  ],
  [
    'no indicator',
    'Văn bản không nói rõ số này là của chỉ tiêu nào, nên chưa đối chiếu được.',
    'The text does not say which indicator this number is of, so it cannot be checked.'
  ],
  [
    'no unit',
    'Văn bản không nói rõ số này là của đơn vị nào, nên chưa đối chiếu được.',
    'The text does not say which place this number is of, so it cannot be checked.'
  ],
  [
    'no period',
    'Văn bản không nói rõ số này là của kỳ nào, nên chưa đối chiếu được.',
    'The text does not say which period this number is of, so it cannot be checked.'
  ],
  [
    'no observation',
    'Chưa có số của cả nước năm 2023 trong bản số liệu này (Tốc độ tăng GDP).',
    'This snapshot does not have the figure of the country for 2023 (GDP growth).'
  ],
  [
    'no plan',
    'Chưa có dự toán của Hà Nội năm 2023 để so sánh trong bản số liệu này (Thu ngân sách nhà nước trên địa bàn).',
    'This snapshot does not have the budget plan of Hanoi for 2023 to compare with (State budget revenue in the area).'
  ],
  [
    'not comparable',
    'Có số liệu nhưng không so được với nhau: khác phạm vi, cách tính hoặc loại kỳ, hoặc số gốc bằng 0.',
    'There are figures, but they cannot be compared: territory, method or kind of period differ, or the base is zero.'
  ],
  [
    'implied by percentages',
    'Số liệu cho 113,5% (400.421 / 352.794 × 100), đúng như văn bản viết. Nguồn: Hànộimới, 28/12/2023; Báo Đầu tư, 29/09/2023. Kế hoạch 352.794 tỷ đồng là số suy ra từ tỷ lệ mà nguồn đã in.',
    'The figures give 113.5% (400,421 / 352,794 × 100), as the text says. Sources: Hànộimới, 28 Dec 2023; Báo Đầu tư, 29 Sep 2023. The plan of VND 352,794 billion is implied by a percentage that a source printed.'
  ],
  [
    'printed older',
    'Đúng với số công bố 28/12/2023 (Hànộimới): 113,5%. Số liệu mới nhất công bố 31/12/2023 (Hà Nội TV) là 114,8%, cao hơn 1,3 điểm phần trăm.',
    'As published 28 Dec 2023 (Hànộimới): 113.5%. The latest figure published 31 Dec 2023 (Hà Nội TV) is 114.8%, 1.3 percentage points higher.'
  ],
  [
    'printed differs',
    'Số liệu công bố 28/12/2023 (Hànộimới) là 113,5%, tức vượt 13,5%; văn bản viết 18%, lệch 4,5 điểm phần trăm.',
    'The figure published 28 Dec 2023 (Hànộimới) is 113.5%, that is above by 13.5%; the text says “18%”, 4.5 percentage points off.'
  ],
  [
    'printed so',
    'Số liệu không đủ để tính lại; nguồn Hànộimới công bố 28/12/2023 cũng viết 113,5%.',
    'There are not enough figures to compute it; Hànộimới, published 28 Dec 2023, also says 113.5%.'
  ],
  [
    'of older',
    'Đúng với số công bố 28/12/2023 (Hànộimới): 50/50 ban tổ chức. Số liệu mới nhất công bố 31/12/2023 (Hà Nội TV) là 50/51 ban tổ chức.',
    'As published 28 Dec 2023 (Hànộimới): 50/50 organising boards. The latest figure published 31 Dec 2023 (Hà Nội TV) is 50/51 organising boards.'
  ],
  [
    'gap in per cent',
    'Số liệu cho 20,26% [(400.421 − 332.961) / 332.961 × 100], làm tròn như văn bản là 20%. Nguồn: Hànộimới, 28/12/2023.',
    'The figures give 20.26% [(400,421 − 332,961) / 332,961 × 100], which rounds to 20% as in the text. Source: Hànộimới, 28 Dec 2023.'
  ],
  [
    'not settled',
    'Số gần nhất đã công bố chưa đủ để kết luận (Hà Nội tháng 11 năm 2023: gần 470.000 đảng viên, công bố 28/12/2023 (Hànộimới)).',
    'The nearest published figures do not settle it (Hanoi November 2023: nearly 470,000 members, published 28 Dec 2023 (Hànộimới)).'
  ],
  ['a date', 'Đây là ngày tháng, không phải số liệu.', 'This is a date, not a figure.'],
  [
    'a document',
    'Đây là số hiệu hoặc điều khoản của văn bản, không phải số liệu.',
    'This is the number or an article of a document, not a figure.'
  ],
  ['ignored', 'Người kiểm tra đã đánh dấu đây không phải số liệu.', 'The reader marked this as not a figure.']
];

describe('a reason is told in plain sentences', () => {
  it('for every case', () => {
    expect(GOLDEN.map(([name]) => name)).toEqual(Object.keys(OTHER_CASES));
  });

  it.each(GOLDEN)('%s', (name, vi, en) => {
    const judged = OTHER_CASES[name];
    if (!judged) throw new Error(`no case ${name}`);
    expect(plain(claimWords('vi', CATALOGUE).reason(judged))).toBe(vi);
    expect(plain(claimWords('en', CATALOGUE).reason(judged))).toBe(en);
  });
});
