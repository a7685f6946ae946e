import { describe, expect, it } from 'vitest';
import { find, indicatorsOf, wordsOf } from './support/find';

/** The heaviest term of each words, as `words = indicator/category`. */
function said(text: string): string[] {
  const found = find(text);
  const best = new Map<number, string>();
  for (const term of [...indicatorsOf(found)].sort((a, b) => a.start - b.start || b.weight - a.weight))
    if (!best.has(term.start))
      best.set(term.start, `${wordsOf(found, term)} = ${term.indicator}${term.category ? `/${term.category}` : ''}`);
  return [...best.values()];
}

describe('what a sentence goes on from', () => {
  it.each([
    [
      'Cơ cấu GRDP năm 2024: CN-XD 50,49%; DV 40,06%; nông, lâm, thủy sản 3,7%',
      ['DV = grdp-structure/services', 'nông, lâm, thủy sản = grdp-structure/agriculture']
    ],
    [
      'Cơ cấu kinh tế:\n- Dịch vụ: 65,6%\n- Công nghiệp - xây dựng: 24%\n- Nông nghiệp: 2%',
      [
        'Dịch vụ = grdp-structure/services',
        'Công nghiệp - xây dựng = grdp-structure/industry-construction',
        'Nông nghiệp = grdp-structure/agriculture'
      ]
    ],
    ['Tỷ trọng trong GRDP:\na) Dịch vụ 65,6%\nb) Nông nghiệp 2%', ['Nông nghiệp = grdp-structure/agriculture']],
    ['Cơ cấu kinh tế\nDịch vụ: 65,6%\nNông nghiệp: 2%', ['Nông nghiệp = grdp-structure/agriculture']],
    [
      'Thu ngân sách:\n+ Nội địa: 369.490 tỷ đồng\n+ Xuất nhập khẩu: 26.500 tỷ đồng',
      ['Nội địa = budget-revenue/domestic', 'Xuất nhập khẩu = budget-revenue/customs']
    ],
    ['Vốn đầu tư:\n- FDI: 2,94 tỷ USD\n- Toàn xã hội: 482.000 tỷ đồng', ['Toàn xã hội = total-investment']]
  ])('%s', (text, expected) => expect(said(text)).toEqual(expect.arrayContaining(expected)));

  it.each([
    ['its own words come first', 'Dịch vụ chiếm 65%; CN-XD tăng 5%.', 'grdp-growth/industry-construction'],
    ['a full stop ends it', 'Cơ cấu: dịch vụ 65%. Nông nghiệp 2%.', 'grdp-growth/agriculture'],
    [
      'a line of text ends it',
      'Cơ cấu kinh tế:\nThành phố có nhiều đổi mới.\n- Nông nghiệp: 2%',
      'grdp-growth/agriculture'
    ],
    ['no item hands on to the next', 'Các ngành:\n- Cơ cấu chuyển dịch\n- Nông nghiệp: 2%', 'grdp-growth/agriculture']
  ])('%s', (_, text, last) => expect(said(text).at(-1)).toMatch(new RegExp(`= ${last}$`)));
});

describe('levels of a rating', () => {
  it.each([
    [
      'Tỷ lệ tổ chức đảng hoàn thành xuất sắc là 18,2%, hoàn thành tốt 78,1%, hoàn thành 3,5%, không hoàn thành 0,2%.',
      ['excellent', 'good', 'completed', 'not-completed'].map((level) => `organisations-rated/${level}`)
    ],
    [
      'Trong tổng số 482.000 đảng viên được xếp loại có 17,9% xuất sắc, 75,3% tốt.',
      ['members-rated', 'members-rated/excellent', 'members-rated/good']
    ],
    [
      'Đảng viên được xếp loại 450.000 đồng chí, trong đó hoàn thành xuất sắc 80.100, hoàn thành tốt 346.900.',
      ['members-rated', 'members-rated/excellent', 'members-rated/good']
    ],
    [
      'Tổ chức đảng hoàn thành xuất sắc 18%; đảng viên hoàn thành xuất sắc 17%, hoàn thành tốt 75%.',
      ['organisations-rated/excellent', 'members-rated/excellent', 'members-rated/good']
    ],
    ['Công trình hoàn thành 95%, được đánh giá tốt.', []]
  ])('%s', (text, expected) => expect(said(text).map((one) => one.split(' = ')[1])).toEqual(expected));
});

describe('admissions of a year and of an average one', () => {
  it.each([
    [
      'Đã kết nạp 45.000 đảng viên, bình quân mỗi năm 9.000 đảng viên.',
      ['members-admitted', 'members-admitted-average']
    ],
    ['Bình quân mỗi năm, toàn Đảng bộ kết nạp 9.000 đảng viên.', ['members-admitted-average']],
    ['Cả nước kết nạp bình quân 209.000 đảng viên mỗi năm.', ['members-admitted-average']],
    ['Năm 2023 kết nạp 9.744 đảng viên năm 2024 kết nạp 10.100 đảng viên.', ['members-admitted', 'members-admitted']]
  ])('%s', (text, expected) =>
    expect(
      said(text)
        .filter((one) => /^(?:đảng viên) =/.test(one))
        .map((one) => one.split(' = ')[1])
    ).toEqual(expected)
  );
});

describe('capital of a year and of all projects in force', () => {
  it.each([
    [
      'Năm 2023 vốn FDI đăng ký là 2,9 tỷ USD, nâng tổng vốn lũy kế lên 40 tỷ USD.',
      ['fdi-registered', 'fdi-registered-cumulative']
    ],
    ['Lũy kế đến nay, thành phố thu hút được 40 tỷ USD.', ['fdi-registered-cumulative']],
    ['Năm 2023, tỉnh thu hút thêm 1,2 tỷ USD, lũy kế nhiều dự án.', ['fdi-registered']],
    ['FDI còn hiệu lực là 40 tỷ USD.', ['fdi-registered-cumulative']],
    ['Từ đầu năm đến nay, thu hút FDI đạt 2,9 tỷ USD.', ['fdi-registered']],
    ['Lũy kế 9 tháng, vốn FDI đăng ký đạt 2,2 tỷ USD.', ['fdi-registered']]
  ])('%s', (text, expected) => expect(said(text).map((one) => one.split(' = ')[1])).toEqual(expected));
});
