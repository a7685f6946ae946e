import { describe, expect, it } from 'vitest';
import { figures, short } from './read';

const one = (rows: [string, string][]) =>
  it.each(rows)('%s', (text, expected) => expect(figures(text).map(short)).toEqual([expected]));

describe('money', () => {
  one([
    ['thu ngân sách đạt 400.421 tỷ đồng', '400.421 tỷ đồng|amount|400421|vnd-billion|1'],
    ['thu ngân sách đạt 400,421 tỷ đồng', '400,421 tỷ đồng|amount|400421|vnd-billion|1'],
    ['thu ngân sách đạt 400 421 tỷ đồng', '400 421 tỷ đồng|amount|400421|vnd-billion|1'],
    ['thu ngân sách đạt 400421 tỷ đồng', '400421 tỷ đồng|amount|400421|vnd-billion|1'],
    ['khoảng 333.000 tỷ đồng', '333.000 tỷ đồng|amount|333000|vnd-billion|1000'],
    ['tổng chi 1.234,5 tỷ đồng', '1.234,5 tỷ đồng|amount|1234.5|vnd-billion|0.1'],
    ['tổng chi 1,234.5 tỷ đồng', '1,234.5 tỷ đồng|amount|1234.5|vnd-billion|0.1'],
    ['đạt 400,4 nghìn tỷ đồng', '400,4 nghìn tỷ đồng|amount|400400|vnd-billion|100'],
    ['đạt 400,421 nghìn tỷ đồng', '400,421 nghìn tỷ đồng|amount|400421|vnd-billion|1'],
    ['quy mô 3 ngàn tỉ đồng', '3 ngàn tỉ đồng|amount|3000|vnd-billion|1000'],
    ['quy mô hơn 1,2 triệu tỷ đồng', '1,2 triệu tỷ đồng|amount|1200000|vnd-billion|100000'],
    ['quy mô hơn 1,2 triệu tỷ', '1,2 triệu tỷ|amount|1200000|vnd-billion|100000'],
    ['thêm 12 tỷ cho xã', '12 tỷ|amount|12|vnd-billion|1'],
    ['hỗ trợ 500 triệu đồng', '500 triệu đồng|amount|0.5|vnd-billion|0.001'],
    ['mức 2.340.000 đồng', '2.340.000 đồng|amount|0.00234|vnd-billion|0.000001'],
    ['mức 20 triệu VNĐ', '20 triệu VNĐ|amount|0.02|vnd-billion|0.001'],
    ['nộp 2 tỷ 300 triệu đồng', '2 tỷ 300 triệu đồng|amount|2.3|vnd-billion|0.001'],
    ['trị giá 2 tỷ rưỡi', '2 tỷ rưỡi|amount|2.5|vnd-billion|0.5'],
    ['thu 20.000 tỷ đồng bằng vốn vay', '20.000 tỷ đồng|amount|20000|vnd-billion|1000'],
    ['đạt 163,5 triệu đồng/người/năm', '163,5 triệu đồng/người/năm|amount|163.5|vnd-million-per-person|0.1'],
    ['đạt 150 triệu đồng / người', '150 triệu đồng / người|amount|150|vnd-million-per-person|1'],
    ['năng suất 305 triệu đồng/lao động', '305 triệu đồng/lao động|amount|305|vnd-million-per-worker|1'],
    ['lương 10 triệu đồng/tháng', '10 triệu đồng/tháng|amount|10000000||1000000'],
    ['bình quân 300.000 tỷ đồng/năm', '300.000 tỷ đồng/năm|amount|300000|vnd-billion|1000'],
    ['tương đương 6.348 USD', '6.348 USD|amount|6348|usd|1'],
    ['đạt 8.300-8.500 USD/người', '8.300-8.500 USD/người|amount|8300..8500|usd-per-person|1'],
    ['xuất khẩu 16,7 tỷ USD', '16,7 tỷ USD|amount|16.7|usd-billion|0.1'],
    ['xuất khẩu 16,512 tỷ USD', '16,512 tỷ USD|amount|16.512|usd-billion|0.001'],
    ['thu hút 178 triệu đô la Mỹ', '178 triệu đô la Mỹ|amount|178|usd-million|1'],
    ['từ 500 đến 1.000 tỷ đồng', '500 đến 1.000 tỷ đồng|amount|500..1000|vnd-billion|1'],
    ['từ 1,5 triệu đến 2 triệu đồng', '1,5 triệu đến 2 triệu đồng|amount|0.0015..0.002|vnd-billion|0.0001'],
    ['vốn 12.000 – 15.000 tỷ đồng', '12.000 - 15.000 tỷ đồng|amount|12000..15000|vnd-billion|1000']
  ]);
});

describe('things counted', () => {
  one([
    ['đưa 668 đảng viên ra khỏi Đảng', '668 đảng viên|amount|668|members|1'],
    ['có 5,43 triệu đảng viên', '5,43 triệu đảng viên|amount|5430000|members|10000'],
    ['có 12,345 đảng viên', '12,345 đảng viên|amount|12345|members|1'],
    ['kiểm tra 50 ban tổ chức cấp ủy', '50 ban tổ chức cấp ủy|amount|50|boards|1'],
    ['thành lập 05 đoàn công tác', '05 đoàn|amount|5|delegations|1'],
    ['kiểm tra tại 10 đơn vị', '10 đơn vị|amount|10|units|1'],
    ['nêu 25 biểu hiện vi phạm', '25 biểu hiện|amount|25|manifestations|1'],
    ['dùng 6 phần mềm', '6 phần mềm|amount|6|applications|1'],
    ['chọn 3 khâu đột phá', '3 khâu đột phá|amount|3|breakthroughs|1'],
    ['đề ra 10 nhóm nhiệm vụ', '10 nhóm nhiệm vụ|amount|10|task-groups|1'],
    ['giao 9 nhiệm vụ', '9 nhiệm vụ|amount|9|tasks|1'],
    ['có 2.296 tổ chức cơ sở đảng', '2.296 tổ chức cơ sở đảng|amount|2296|organisations|1'],
    ['có 2.296 TCCSĐ', '2.296 TCCSĐ|amount|2296|organisations|1'],
    ['gồm 17.000 chi bộ', '17.000 chi bộ|amount|17000|cells|1000'],
    ['gồm 8 đảng bộ', '8 đảng bộ|amount|8|committees|1'],
    ['có 350 đại biểu', '350 đại biểu|amount|350|delegates|1'],
    ['có 32.500 doanh nghiệp', '32.500 doanh nghiệp|amount|32500|enterprises|1'],
    ['cấp mới 408 dự án', '408 dự án|amount|408|projects|1'],
    ['còn 690 hộ nghèo', '690 hộ nghèo|amount|690|households|1'],
    ['dân số 8,6 triệu người', '8,6 triệu người|amount|8600|thousand-persons|100'],
    ['gần 47 vạn dân', '47 vạn dân|amount|470|thousand-persons|10'],
    ['có 8.435.700 người', '8.435.700 người|amount|8435700|persons|1'],
    ['có 8 435 700 người', '8 435 700 người|amount|8435700|persons|1'],
    ['có 1,234,567 người', '1,234,567 người|amount|1234567|persons|1'],
    ['mật độ 2.556 người/km²', '2.556 người/km²|amount|2556|persons-per-km2|1'],
    ['diện tích 3.359,84 km2', '3.359,84 km2|amount|3359.84|km2|0.01'],
    ['diện tích 335.984 ha', '335.984 ha|amount|3359.84|km2|0.01'],
    ['đón 24,7 triệu lượt khách', '24,7 triệu lượt khách|amount|24.7|million-visits|0.1'],
    ['đón 4 triệu lượt', '4 triệu lượt|amount|4|million-visits|1'],
    ['đón 505.000 lượt khách', '505.000 lượt khách|amount|0.505|million-visits|0.001'],
    ['chậm 5 ngày', '5 ngày|amount|5|days|1'],
    ['tăng 3 bậc', '3 bậc|amount|3|rank|1'],
    ['có 47 vạn', '47 vạn|amount|470000||10000'],
    ['lãi 1 triệu 250 nghìn', '1 triệu 250 nghìn|amount|1250000||1000'],
    ['tăng từ 10 đến 15 đơn vị', '10 đến 15 đơn vị|amount|10..15|units|1'],
    ['kiểm tra 2023 đảng viên', '2023 đảng viên|amount|2023|members|1']
  ]);

  it.each([
    ['tổ chức 12 cuộc giám sát', 'cuộc'],
    ['5 đoàn viên ưu tú', 'đoàn viên'],
    ['12 hộ kinh doanh', 'hộ kinh doanh'],
    ['54 dân tộc anh em', 'dân tộc'],
    ['sắp xếp còn 126 xã, phường', 'xã, phường'],
    ['giảm 1.234 biên chế so với năm trước', 'biên chế'],
    ['mở 25 lớp bồi dưỡng', 'lớp'],
    ['đạt 75,6 điểm', 'điểm'],
    ['gồm 7 thành viên là lãnh đạo', 'thành viên'],
    ['họp 3 lần trong năm', 'lần'],
    ['bồi dưỡng 3.400 cán bộ', 'cán bộ']
  ])('%s: a thing without a measure', (text, noun) =>
    expect(figures(text)).toMatchObject([{ form: 'amount', measure: '', noun }])
  );

  it('keeps the noun as written, its scale too', () => {
    expect(figures('5,43 triệu đảng viên; 12 nghìn cuộc').map(({ noun }) => noun)).toEqual([
      'triệu đảng viên',
      'nghìn cuộc'
    ]);
  });

  it.each([
    ['còn 668 so với trước', [668]],
    ['bằng 107,41 so với cùng kỳ', [107.41]],
    ['tăng từ 63 lên 70', [63, 70]]
  ])('%s: plain', (text, values) => {
    const found = figures(text);
    expect(found.map(({ value }) => value)).toEqual(values);
    expect(found.every(({ form, noun }) => form === 'plain' && noun === '')).toBe(true);
  });

  it('gives the first of two sums their money', () => {
    expect(figures('chi 35.236/46.956 tỷ đồng').map(short)).toEqual([
      '35.236|amount|35236|vnd-billion|1',
      '46.956 tỷ đồng|amount|46956|vnd-billion|1'
    ]);
  });

  it('reads separators by the habit of the text', () => {
    expect(figures('Tăng 6.27%, 89.5% kế hoạch; 1,234 và 12,345 tỷ đồng').map(({ value }) => value)).toEqual([
      6.27, 89.5, 1234, 12345
    ]);
    expect(figures('Tăng 6,27%, 89,5% kế hoạch; hệ số 1,234').at(-1)?.value).toBe(1.234);
  });

  it('parts the cells of a table', () => {
    expect(figures('2\tThu\t352 816\t400\t421').map(({ value }) => value)).toEqual([352816, 400, 421]);
  });
});
