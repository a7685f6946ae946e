import { describe, expect, it } from 'vitest';
import { figures, OTHER, read } from './read';

/** `[text]` around every number that is no figure; the sentence must hold no figure unless one is in braces. */
function marked(text: string): string {
  let out = '';
  let at = 0;
  for (const { start, end, form } of read(text)) {
    const [open, close] = OTHER.includes(form) ? ['[', ']'] : ['{', '}'];
    out += `${text.slice(at, start)}${open}${text.slice(start, end)}${close}`;
    at = end;
  }
  return out + text.slice(at);
}

const rows = (form: string, table: string[]) =>
  describe(form, () => {
    it.each(table)('%s', (expected) => {
      const text = expected.replace(/[[\]{}]/g, '');
      expect(marked(text)).toBe(expected);
      expect(
        new Set(
          read(text)
            .map((found) => found.form)
            .filter((found) => OTHER.includes(found))
        )
      ).toEqual(new Set([form]));
    });
  });

rows('date', [
  'họp [ngày 7-8-2023] tại Hà Nội',
  'ký [7/8/2023]',
  'ký [07.08.2023]',
  '[ngày 7 tháng 8 năm 2023]',
  'ký [2021-03-15]',
  'từ [ngày 11/08]-[08/09]',
  'đến [ngày 20/6] thu {500 tỷ đồng}',
  'sáng [28-12], họp',
  'tính đến [31/12] có {668 đảng viên}',
  'đến [31-12] đạt {95%}',
  'đến [5/6] có {3 đơn vị}',
  'dịp [2/9]; giải phóng [30/4]',
  '[ngày 25] và [26/9/2025]',
  'từ [16-20/6]',
  '[Ngày 05 tháng 12 năm 2023]'
]);
rows('period', [
  '[Năm 2023], GRDP tăng {6,27%}',
  'so với [2022]',
  '[năm 2023-2024]',
  '[9 tháng đầu năm 2024]',
  '[11 tháng đầu năm] thu {400 tỷ đồng}',
  '[9 tháng năm 2024]',
  '[6 tháng cuối năm]',
  '[quý I/2024] và [quý 3]',
  '[Quý IV năm 2024]',
  'các [quý I], [II] và [III]',
  '[Q1/2025]',
  '[tháng 11], [tháng 8/2023], [tháng 8 năm 2023]',
  '[tháng 7], [8] và [9]',
  '[thập niên 90]',
  '[thế kỷ XXI]',
  '[nhiệm kỳ 2020-2025]',
  '[năm học 2022 - 2023]',
  '[giai đoạn 2021-2025] và [2026-2030]',
  'trong [5 năm], [20 năm] qua, [4 thập kỷ], [2 tuần]',
  '[năm 2025] trên {45.000 tỷ đồng}',
  '[3-5 năm] tới',
  'kế hoạch [5 năm 2021-2025]',
  'báo cáo [9 tháng], giai đoạn [5 năm]',
  '[năm 2021], [2022] và [2023]',
  'tầm nhìn đến [năm 2045]',
  'dịp Tết [2024]'
]);
rows('document', [
  'theo [24-CT/TU]',
  '[Chỉ thị số 24-CT/TU] của Thành ủy',
  '[số 171-KH/TU]',
  '[Nghị quyết số 18-NQ/TW]',
  '[Nghị quyết số 202/2025/QH15]',
  '[Quyết định 1630/QĐ-TTg]',
  '[Nghị định số 30/2020/NĐ-CP]',
  '[Nghị quyết 18] của Trung ương',
  '[Kế hoạch 171]',
  '[Đề án 06]',
  '[Điều 5], [khoản 2]',
  '[Điều 7], [8] và [9]',
  '[Điểm 3] [khoản 2] [Điều 5] [Quy định 124-QĐ/TW]',
  '[36-HD/VPTW]; [Kết luận số 21 - KL/TW] - Kế hoạch',
  '[Công văn số 123]',
  'kế hoạch {10.000 tỷ đồng}, theo [Chương trình số 10-CTr/TU]'
]);
rows('label', [
  '[1.] Kết quả đạt {6,27%}',
  '[2)] Thu ngân sách',
  '[1.2.] Kết quả',
  '[III.] PHƯƠNG HƯỚNG',
  '[VI.] NHIỆM VỤ',
  '([1]) Hoàn thành; ([2]) còn {5 chỉ tiêu}',
  'gồm {04} mức: [1-] Hoàn thành xuất sắc, [2-] Hoàn thành tốt',
  'tại [230]/[2] Phan Huy Ích',
  '[Bảng 3]',
  '[khóa XIII]',
  '[lần thứ XVII]',
  '[Đại hội XIV] của Đảng',
  'đạt “chi bộ [4 tốt]”',
  'chi bộ [4 tốt]',
  'thực hiện "[5 rõ]"',
  'cách mạng công nghiệp lần thứ tư, [công nghiệp 4.0]',
  'gọi [0912345678]',
  'gọi [024.3825.6789]',
  'tại [số 4] Lê Lai',
  'TP [5 sao]',
  'dịch [COVID-19], khối [G20]',
  'Quốc lộ [1A]',
  '[Vành đai 4]',
  'dịch vụ công [mức độ 4]',
  '[kỳ họp thứ 12]',
  'trực [24/7]',
  'quy hoạch [1/500]',
  'xem [https://a.example/2023/12]',
  '[mã 12345678901234567890]'
]);
rows('time', ['lúc [8 giờ 30]', 'vào [14h00]', 'từ [8h]-[17h]', 'trong [30 phút]']);

describe('no figure', () => {
  it('has no value', () => {
    expect(read('năm 2023')).toMatchObject([
      { value: NaN, step: 0, measure: '', noun: '', qualifier: '', estimated: false }
    ]);
  });

  it('are not words that look like Roman numerals', () => expect(read('VI PHẠM, XI MĂNG, I, V')).toEqual([]));

  it('leaves units alone that stand without a number', () => expect(read('người trên km2, khí CO2')).toEqual([]));

  it('lets a bullet be no minus', () => {
    expect(figures('-5 đoàn kiểm tra\n- 5 đoàn kiểm tra').map(({ value }) => value)).toEqual([5, 5]);
  });
});
