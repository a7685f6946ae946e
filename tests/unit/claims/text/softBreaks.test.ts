import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passages } from '../../../../src/lib/claims/text/passages';
import { readable } from '../../../../src/lib/claims/text/readable';

const lines = (text: string) => {
  const source = readable(text);
  return passages(source.text).map(({ start, end }) => source.text.slice(start, end));
};

describe('softBreaks', () => {
  it('joins the lines of a scan, without their indentation', () => {
    expect(
      lines(
        '   Tốc độ tăng tổng sản phẩm trên địa\r\n   bàn (GRDP) trong cả năm\r\n 2024 đạt 11,01 %.\n   Thu ngân sách đạt kết quả tốt.'
      )
    ).toEqual([
      'Tốc độ tăng tổng sản phẩm trên địa bàn (GRDP) trong cả năm 2024 đạt 11,01 %.',
      'Thu ngân sách đạt kết quả tốt.'
    ]);
  });

  it.each([
    ['a bullet', 'Kết quả của công tác kiểm tra năm nay\n- kiểm tra 10 đơn vị\n- giám sát 5 đơn vị'],
    ['a list number', 'Kết quả của công tác kiểm tra năm nay\n1. Kiểm tra 10 đơn vị\n2. giám sát'],
    ['a blank line', 'Kết quả của công tác kiểm tra năm nay\n\ntiếp tục được nâng lên'],
    ['a colon', 'Kết quả của công tác kiểm tra năm nay:\nkiểm tra 10 đơn vị'],
    ['a title in capitals', 'BÁO CÁO TỔNG KẾT CÔNG TÁC NĂM 2023\nxây dựng Đảng'],
    ['a table', 'Chỉ tiêu của thành phố năm nay\tđạt\nthu ngân sách\t400.421'],
    ['names with their numbers', 'Hà Nội tăng 6,27% trong năm 2023\nHải Phòng tăng 10,34% năm 2023'],
    ['long paragraphs', `${'Một câu dài của một đoạn văn '.repeat(6)}\ntiếp theo`]
  ])('keeps the line end before or after %s', (_, text) => {
    expect(lines(text)).toHaveLength(text.split(/\n+/).length);
  });

  it('keeps the places of the original', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('thu ngân sách', 'đạt 5', '\n', '\r\n', '   ', ' ', '%', 'Hà Nội', '. ', '\t')),
        (pieces) => {
          const source = readable(pieces.join(''));
          let last = -1;
          for (let i = 0; i < source.text.length; i++) {
            const place = source.at(i);
            expect(place).toBeGreaterThanOrEqual(last);
            last = place;
            const letter = source.text[i]!;
            if (letter.trim() !== '') expect(source.original.slice(place).trimStart()[0]).toBe(letter);
          }
        }
      )
    );
  });

  it('takes any number of lines', () => expect(lines('a\n'.repeat(200_000))).toHaveLength(200_000));
});
