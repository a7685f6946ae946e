import { describe, expect, it } from 'vitest';
import { passages } from '../../../../src/lib/claims/text/passages';

const sentences = (text: string) =>
  passages(text).map(({ sentences }) => sentences.map(({ start, end }) => text.slice(start, end)));

describe('passages', () => {
  it('are lines, empty ones left out, without the space around them', () => {
    const text = '\n  Kết quả \n\nThu 5 tỷ đồng.\n';
    expect(passages(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Kết quả', 'Thu 5 tỷ đồng.']);
  });

  it.each([
    ['KẾT QUẢ NĂM 2023', true],
    ['I. KẾT QUẢ NĂM 2023', true],
    ['1.2. Kết quả năm 2023', true],
    ['## Kết quả', true],
    ['Thu ngân sách nhà nước trên địa bàn năm 2023', true],
    ['Năm 2023, thu ngân sách đạt 400.421 tỷ đồng.', false],
    ['- Thu nội địa 300.000 tỷ đồng', false],
    ['Kết quả: thu 5 tỷ đồng', false],
    ['Thu 5 tỷ đồng;', false],
    [`${'rất dài '.repeat(30)}`, false]
  ])('%j is a heading: %j', (text, heading) => expect(passages(text)[0]?.heading).toBe(heading));

  it.each([
    [['Tăng 6,27%.', 'Thu đạt 400.421 tỷ đồng.', 'Tốt']],
    [['Tại TP. Hà Nội, Đ/c. Nguyễn Văn A. nói.', 'Hết.']],
    [['GS.TS. Trần B và PGS.TS. Lê C dự.', 'Năm 2023, thu tăng.']],
    [['1. Kết quả đạt 6.27%.', 'Thu tăng.']],
    [['III. Kết quả đạt 6.27%.', 'Thu tăng trong quý I.', 'Chi giảm.']],
    [['Còn 15.', 'Trong đó 3 đơn vị.']],
    [['Thế nào?', '“Chi bộ 4 tốt”.', '50/50 ban.']],
    [['Ngày 7.8.2023.', '(2) Thu.']]
  ])('%j', (expected) => expect(sentences(expected.join(' '))).toEqual([expected]));
});
