import { describe, expect, it } from 'vitest';
import { figures, read, short } from './read';

const rows = (table: [string, ...string[]][]) =>
  it.each(table)('%s', (text, ...expected) => expect(figures(text).map(short)).toEqual(expected.filter(Boolean)));

describe('times', () => {
  rows([
    ['cao hơn 1,45 lần so với cả nước', '1,45 lần|times|1.45|times|0.01'],
    ['gấp 3 lần', '3 lần|times|3|times|1'],
    ['gấp hơn 2 lần năm 2015', '2 lần|times|2|times|1'],
    ['tăng 2 lần so với 2015', '2 lần|times|2|times|1'],
    ['gấp đôi năm 2015', 'gấp đôi|times|2|times|0.5'],
    ['tăng gấp rưỡi', 'gấp rưỡi|times|1.5|times|0.5'],
    ['gấp hai lần rưỡi', 'hai lần rưỡi|times|2.5|times|0.5'],
    ['gấp 2 lần rưỡi', '2 lần rưỡi|times|2.5|times|0.5'],
    ['tăng gấp ba', 'gấp ba|times|3|times|0.5'],
    ['gấp 3 cả nước', '3|times|3|times|1'],
    ['tăng 2-3 lần', '2-3 lần|times|2..3|times|1'],
    ['đã họp 3 lần', '3 lần|amount|3||1'],
    ['lần đầu tiên, ba lần', '']
  ]);
});

describe('n of N', () => {
  rows([
    ['kiểm tra 50/50 ban tổ chức cấp ủy', '50/50 ban tổ chức cấp ủy|of|50/50|boards|1'],
    ['đạt 23/23 chỉ tiêu', '23/23 chỉ tiêu|of|23/23|targets|1'],
    ['đạt 12/15', '12/15|of|12/15||1'],
    ['đạt 10/12 chỉ tiêu', '10/12 chỉ tiêu|of|10/12|targets|1'],
    ['1.250/1.300 chi bộ', '1.250/1.300 chi bộ|of|1250/1300|cells|1'],
    ['26/25 chỉ tiêu', '26/25 chỉ tiêu|of|26/25|targets|1'],
    ['23 trên 25 chỉ tiêu', '23 trên 25 chỉ tiêu|of|23/25|targets|1'],
    ['23 trên tổng số 25 chỉ tiêu', '23 trên tổng số 25 chỉ tiêu|of|23/25|targets|1'],
    ['9 trong số 12', '9 trong số 12|of|9/12||1'],
    ['9 trong tổng số 12 đơn vị', '9 trong tổng số 12 đơn vị|of|9/12|units|1'],
    ['đạt 85,5/100 điểm', '85,5/100 điểm|of|85.5/100||0.1']
  ]);
});

describe('ranks', () => {
  rows([
    ['đứng thứ 5/63', 'thứ 5/63|rank|5/63|rank|1'],
    ['đứng thứ 5 trong 63 tỉnh, thành phố', 'thứ 5 trong 63|rank|5/63|rank|1'],
    ['xếp thứ hai cả nước', 'thứ hai|rank|2|rank|1'],
    ['ở vị trí thứ 3', 'thứ 3|rank|3|rank|1'],
    ['giữ vị trí số 1 cả nước', 'số 1|rank|1|rank|1'],
    ['hạng 12/34', 'hạng 12/34|rank|12/34|rank|1'],
    ['xếp hạng 24/63', 'xếp hạng 24/63|rank|24/63|rank|1'],
    ['xếp 5/63 tỉnh', '5/63|rank|5/63|rank|1'],
    ['thuộc top 10 cả nước', 'top 10|rank|10|rank|1'],
    ['vươn lên thứ nhất', 'thứ nhất|rank|1|rank|1'],
    ['thứ nhất, là; thứ hai, là', ''],
    ['huân chương Lao động hạng Ba', ''],
    ['thứ Ba tuần sau', '']
  ]);
});

describe('numbers in words', () => {
  rows([
    ['triển khai hai phần mềm', 'hai phần mềm|amount|2|applications|1'],
    ['Mười nhóm nhiệm vụ', 'Mười nhóm nhiệm vụ|amount|10|task-groups|1'],
    ['ba khâu đột phá', 'ba khâu đột phá|amount|3|breakthroughs|1'],
    ['hai mươi lăm biểu hiện', 'hai mươi lăm biểu hiện|amount|25|manifestations|1'],
    ['một trăm năm mươi đảng viên', 'một trăm năm mươi đảng viên|amount|150|members|1'],
    ['hai triệu đảng viên', 'hai triệu đảng viên|amount|2000000|members|1000000'],
    ['kiểm tra tại năm đơn vị', 'năm đơn vị|amount|5|units|1'],
    ['chỉ có một chi bộ', 'một chi bộ|amount|1|cells|1'],
    ['trong năm đơn vị đã làm tốt', ''],
    ['một số đơn vị, một trong các đơn vị, một đơn vị', ''],
    ['năm nay, ba mẹ, hai bên, Ba Đình, hàng trăm đảng viên', ''],
    ['trong hai mươi năm đơn vị đã lớn mạnh', ''],
    ['hai mươi năm qua', '']
  ]);
});

describe('qualifiers', () => {
  it.each([
    ['hơn 1,2 triệu tỷ đồng', 'over'],
    ['đạt trên 95%', 'over'],
    ['tăng hơn 20% so với cùng kỳ', 'over'],
    ['gấp hơn hai lần', 'over'],
    ['gần 500 triệu đồng', 'nearly'],
    ['gần gấp đôi', 'nearly'],
    ['khoảng 47.000 tỷ đồng', 'about'],
    ['khoảng từ 7 đến 8%', 'about'],
    ['xấp xỉ 10%', 'about'],
    ['ít nhất 80%', 'at-least'],
    ['tối thiểu 30%', 'at-least'],
    ['không dưới 90%', 'at-least'],
    ['từ 80% trở lên', 'at-least'],
    ['tối đa 20%', 'at-most'],
    ['không quá 20%', 'at-most'],
    ['dưới 4%', 'at-most'],
    ['chưa đến 1%', 'at-most'],
    ['top 10', 'at-most'],
    ['vượt mốc 400.000 tỷ đồng', 'exceeds'],
    ['đã vượt 500 tỷ USD', 'exceeds'],
    ['vượt ngưỡng 8%', 'exceeds'],
    ['vượt 13,5% dự toán', ''],
    ['vượt 13,5% so với kế hoạch', ''],
    ['vượt 47.525 tỷ đồng so với dự toán', ''],
    ['vượt 5 chỉ tiêu', ''],
    ['vượt trên 10% dự toán', 'over'],
    ['cao hơn 1,45 lần', ''],
    ['nhiều hơn 5%', ''],
    ['thấp hơn 2 điểm phần trăm', ''],
    ['cao hơn khoảng 2%', 'about'],
    ['trên địa bàn 30 quận, huyện', ''],
    ['dựa trên 5 tiêu chí', ''],
    ['6,27%', '']
  ])('%s: %j', (text, qualifier) => expect(figures(text).map((found) => found.qualifier)).toEqual([qualifier]));

  it.each([
    ['ước đạt 400.421 tỷ đồng, bằng 113,5% dự toán', [true, false]],
    ['ước thực hiện cả năm đạt hơn 400.421 tỷ đồng', [true]],
    ['ước tính tăng 6,27%', [true]],
    ['dự kiến tăng 7%', [true]],
    ['ước thực hiện thu ngân sách năm 2025 đạt 641,7 nghìn tỷ đồng', [true]],
    ['quy ước 5%', [false]],
    ['ước đạt cao. Thu 5%', [false]]
  ])('%s: estimated %j', (text, expected) => expect(figures(text).map(({ estimated }) => estimated)).toEqual(expected));

  it('stays out of the text of the number', () => {
    expect(read('hơn 20%; từ 7 đến 8%').map(({ text }) => text)).toEqual(['20%', '7 đến 8%']);
  });
});
