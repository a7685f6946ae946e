import { describe, expect, it } from 'vitest';
import { figures, read, short } from './read';

const rows = (table: [string, ...string[]][]) =>
  it.each(table)('%s', (text, ...expected) => expect(figures(text).map(short)).toEqual(expected.filter(Boolean)));
const values = (text: string) => figures(text).map(({ value }) => value);

describe('points without their per cent', () => {
  const behind = 'GRDP tăng 6,27%, dịch vụ đóng góp 4,69 điểm phần trăm';
  it.each([
    [`${behind}, công nghiệp với xây dựng thêm 1,18 điểm nữa`, 1.18],
    ['Tăng 6,27%, cao hơn cả nước 1,22 điểm', 1.22],
    ['Tỷ lệ hộ nghèo còn 0,03%, giảm 0,5 điểm so với năm trước', 0.5],
    ['Lạm phát 3,25%, thấp hơn mục tiêu 1,25 điểm', 1.25],
    ['Dịch vụ góp 4,72 điểm vào mức tăng chung', 4.72],
    [`${behind}, nông nghiệp thêm 2 điểm nữa`, 2]
  ])('%s', (text, value) => expect(figures(text).at(-1)).toMatchObject({ form: 'points', measure: 'points', value }));

  it.each([
    'Chỉ số PCI đạt 67,2 điểm, tăng 1,2 điểm',
    'Tăng 6,27%; chỉ số PAPI tăng 1,3 điểm',
    'Thi đua đạt 98,5 điểm',
    'Giảm 5%, còn 12 điểm nghẽn'
  ])('%s: of an index, or places', (text) => expect(figures(text).at(-1)?.form).toBe('amount'));
});

describe('money as spoken and as abbreviated', () => {
  rows([
    ['xuất khẩu 17,3 tỷ đô, nhập khẩu tăng', '17,3 tỷ đô|amount|17.3|usd-billion|0.1'],
    ['kiều hối 14 tỉ đô Mỹ', '14 tỉ đô Mỹ|amount|14|usd-billion|1'],
    ['vay 1,2 tỷ đôla', '1,2 tỷ đôla|amount|1.2|usd-billion|0.1'],
    ['học phí 500 đô', '500 đô|amount|500|usd|1'],
    ['vốn $17,3 tỷ', '17,3 tỷ|amount|17.3|usd-billion|0.1'],
    ['vốn USD 12 triệu', '12 triệu|amount|12|usd-million|1'],
    ['có 12 đô thị vệ tinh', '12|amount|12||1'],
    ['FDI: 2.943 tr.USD', '2.943 tr.USD|amount|2943|usd-million|1'],
    ['thu 305.300 tr.đ', '305.300 tr.đ|amount|305.3|vnd-billion|0.001'],
    ['hỗ trợ 500trđ', '500trđ|amount|0.5|vnd-billion|0.001'],
    ['chi 45,6 tỷ.đ', '45,6 tỷ.đ|amount|45.6|vnd-billion|0.1'],
    ['quy mô 1,2 nghìn tỉ', '1,2 nghìn tỉ|amount|1200|vnd-billion|100'],
    ['giá vé 150k', '150k|amount|150000||1000'],
    ['thưởng 20tr', '20tr|amount|20000000||1000000'],
    ['thông điệp 5K, camera 4K', ''],
    ['nợ 2 tỷ 3, trả dần', '2 tỷ 3|amount|2.3|vnd-billion|0.1'],
    ['giá 3 triệu 2 đồng', '3 triệu 2 đồng|amount|0.0032|vnd-billion|0.0001'],
    ['có 3 triệu 250 nghìn đồng', '3 triệu 250 nghìn đồng|amount|0.00325|vnd-billion|0.000001'],
    ['thu 400 tỷ. Đồng thời, chi 5%', '400 tỷ|amount|400|vnd-billion|1', '5%|percent|5|percent|1'],
    ['nửa tỷ đồng', 'nửa tỷ đồng|amount|0.5|vnd-billion|0.5'],
    ['gần nửa triệu người', 'nửa triệu người|amount|500|thousand-persons|500']
  ]);
});

describe('people and organisations of the Party', () => {
  rows([
    ['đưa ra khỏi Đảng 668 đồng chí', '668 đồng chí|amount|668|members|1'],
    ['trên 24.160 đồng chí', '24.160 đồng chí|amount|24160|members|1'],
    ['bổ nhiệm 12 đ/c', '12 đ/c|amount|12|members|1'],
    ['kết nạp 450 ĐV', '450 ĐV|amount|450|members|1'],
    ['05 đoàn, 10 ĐV', '05 đoàn|amount|5|delegations|1', '10|amount|10||1'],
    ['34 TCCSĐ, 3 TCĐ', '34 TCCSĐ|amount|34|organisations|1', '3 TCĐ|amount|3|organisations|1'],
    ['có 31.000 DN', '31.000 DN|amount|31000|enterprises|1000'],
    ['Phần mềm: thêm mới 2 cái, giờ dùng 6 cái', '2 cái|amount|2|applications|1', '6 cái|amount|6|applications|1'],
    ['Dự án mới: hai cái', 'hai cái|amount|2|projects|1'],
    ['mua 3 cái', '3|amount|3||1']
  ]);

  it.each([
    ['bồi dưỡng 1.200 cán bộ, đảng viên', 'cán bộ, đảng viên'],
    ['bầu 5 phó bí thư', 'phó bí thư'],
    ['có 45 quần chúng được học', 'quần chúng'],
    ['có 300 hội viên mới', 'hội viên']
  ])('%s: a thing without a measure', (text, noun) =>
    expect(figures(text)).toMatchObject([{ form: 'amount', measure: '', noun }])
  );
});

describe('five, and other numbers in words', () => {
  it.each([
    ['Họp xong. Năm đoàn đi kiểm tra', [5]],
    ['- Năm đơn vị được khen', [5]],
    ['Rất tốt! Năm đảng viên được khen', [5]],
    ['Họp xong. Năm Đảng bộ tổ chức đại hội đã đến', []],
    ['Họp xong. Năm nay, năm học mới', []],
    ['Tôi xin nói thêm ba ý', [3]],
    ['suy nghĩ về ba câu hỏi: làm gì, ai làm', [3]],
    ['Ba việc cần làm ngay', [3]],
    ['bốn vấn đề, sáu nội dung', [4, 6]],
    ['ba nguyên nhân chủ quan', [3]],
    ['bạn đọc gấp năm lần số người hoài nghi', [5]],
    ['quá nửa dự toán; hơn nửa số xã', [50, 50]],
    ['hơn nửa thế kỷ, nửa đầu năm', []]
  ])('%s', (text, expected) => expect(values(text)).toEqual(expected));
});

describe('bare counts of a list', () => {
  it.each([
    [
      'kỷ luật 7.056 đảng viên: khiển trách 5.486, cảnh cáo 1.057, cách chức 152 và khai trừ 361',
      [7056, 5486, 1057, 152, 361]
    ],
    ['345 đảng viên (khiển trách 210; cảnh cáo 98; cách chức 12; khai trừ 25)', [345, 210, 98, 12, 25]],
    ['kết nạp 120 đảng viên (nam 70, nữ 50)', [120, 70, 50]],
    ['bầu 15 đồng chí, trong đó nữ 3, trẻ 2 và tái cử 10', [15, 3, 2, 10]],
    ['Bỏ phiếu: đồng ý 45, không đồng ý 3, phiếu trắng 1', [45, 3, 1]],
    ['Tổng số đảng viên 450, trong đó nữ 210', [450, 210]],
    ['xếp loại: xuất sắc 120 (19,5%), tốt 450 (73,2%)', [120, 19.5, 450, 73.2]],
    ['Phần mềm mới: 02; đang dùng: 06', [2, 6]],
    ['Nhiệt điện Thái Bình 2, Nghi Sơn 2 và Vũng Áng 1 đã phát 500 MW', [500]],
    ['đầu tư 6 dự án, gồm cầu Vĩnh Tuy 2, cầu Nghi Sơn 1', [6]],
    ['so sánh (phương án 1, phương án 2)', []]
  ])('%s', (text, expected) => expect(values(text)).toEqual(expected));
});

describe('ranks of an enumeration', () => {
  it.each([
    ['TP.HCM đứng thứ 21; Hà Nội khá hơn, thứ 16', [21, 16]],
    ['xếp thứ 30/63; Đà Nẵng thứ 43 và Cần Thơ (thứ 47)', [30, 43, 47]],
    ['năm 2022 xếp thứ 5, năm 2023 thứ 43', [5, 43]],
    ['Trên bảng xếp hạng: Hà Nội thứ 16, Hải Phòng thứ 3', [16, 3]],
    ['Xét thứ hạng, Hà Nội thứ 16', [16]],
    ['đứng thứ 2; lần thứ 3 liên tiếp; nhiệm kỳ thứ 2; ngày thứ 5', [2]],
    ['Xếp hạng 6 tháng đầu năm 2023 là thứ 30/63', [30]]
  ])('%s', (text, expected) => {
    expect(figures(text).every(({ form }) => form === 'rank')).toBe(true);
    expect(values(text)).toEqual(expected);
  });
});

it('takes an ordinal in words of a congress for a label', () => {
  expect(
    read('Hội nghị lần thứ sáu; Đại hội toàn quốc lần thứ mười ba').map(({ text, form }) => `${text}|${form}`)
  ).toEqual(['lần thứ sáu|label', 'lần thứ mười ba|label']);
});

describe('signs', () => {
  it.each([
    ['~20%', 'about'],
    ['≈ 20%', 'about'],
    ['>400.000 tỷ', 'over'],
    ['≥ 95%', 'at-least'],
    ['>= 95%', 'at-least'],
    ['< 5%', 'at-most'],
    ['≤5%', 'at-most'],
    ['trên dưới 20%', 'about'],
    ['trên  24.160 đồng chí', 'over'],
    ['non 30%', 'nearly'],
    ['đâu đó 15%', 'about'],
    ['có độ 20 người', 'about'],
    ['tốc độ 20%', ''],
    ['nhỉnh hơn 0,14 điểm phần trăm', '']
  ])('%s: %s', (text, qualifier) => expect(figures(text).map((found) => found.qualifier)).toEqual([qualifier]));

  rows([
    ['tăng 5÷7%', '5÷7%|percent|5..7|percent|1'],
    ['tăng 1,5~2 lần', '1,5~2 lần|times|1.5..2|times|0.1']
  ]);
});
