import { describe, expect, it } from 'vitest';
import { find, periodsOf, wordsOf } from './support/find';

/** `key`, or `?part` with `±years`; a base ends in `b`. */
const shown = (text: string): string[] => {
  const found = find(text);
  return periodsOf(found).map(
    (term) =>
      `${wordsOf(found, term)} = ${term.key ?? `?${term.part ?? '*'}`}${term.relative === null ? '' : ` ${term.relative}`}${term.role === 'base' ? ' b' : ''}`
  );
};

const GOLDEN: [string, ...string[]][] = [
  ['Năm 2023, GRDP tăng 6,27%.', 'Năm 2023 = 2023'],
  ['Cả năm 2021, GRDP tăng 2,92%.', 'Cả năm 2021 = 2021'],
  ['Thu của 2022 cao hơn.', '2022 = 2022'],
  ['Thu ngân sách tăng 20% so với 2022.', '2022 = 2022 b'],
  ['GRDP Hà Nội 2025: +8,16%', '2025 = 2025'],
  ['9 tháng đầu năm 2023, GRDP tăng 6,08%.', '9 tháng đầu năm 2023 = 2023-9M'],
  ['GRDP 9 tháng năm 2023 tăng 6,08%.', '9 tháng năm 2023 = 2023-9M'],
  ['GRDP 9 tháng của năm 2023 tăng 6,08%.', '9 tháng của năm 2023 = 2023-9M'],
  ['GRDP 9T/2023 tăng 6,08%.', '9T/2023 = 2023-9M'],
  ['6 tháng đầu năm, thu đạt 200.000 tỷ đồng.', '6 tháng đầu năm = ?H1'],
  ['6 tháng đầu năm 2024 tăng 6,0%.', '6 tháng đầu năm 2024 = 2024-H1'],
  ['3 tháng đầu năm 2024 tăng 5,5%.', '3 tháng đầu năm 2024 = 2024-Q1'],
  ['12 tháng năm 2024 đạt 500 tỷ.', '12 tháng năm 2024 = 2024'],
  ['Sáu tháng đầu năm tăng 6%.', 'Sáu tháng đầu năm = ?H1'],
  ['Năm tháng đầu năm tăng 6%.', 'Năm tháng đầu năm = ?5M'],
  ['Nửa đầu năm 2024 tăng 6%.', 'Nửa đầu năm 2024 = 2024-H1'],
  ['6 tháng cuối năm 2021 phải tăng 8,87%.', '6 tháng cuối năm 2021 = 2021-H2'],
  ['9 tháng đầu năm nay tăng 6%.', '9 tháng đầu năm nay = ?9M 0'],
  ['9 tháng năm ngoái tăng 6%.', '9 tháng năm ngoái = ?9M -1'],
  ['Quý III/2023 tăng 6%.', 'Quý III/2023 = 2023-Q3'],
  ['Quý 3 năm 2023 tăng 6%.', 'Quý 3 năm 2023 = 2023-Q3'],
  ['Quí IV năm 2023 tăng 6%.', 'Quí IV năm 2023 = 2023-Q4'],
  ['Quý 1-2024 tăng 6%.', 'Quý 1-2024 = 2024-Q1'],
  ['quý I tăng 5,81%; quý II tăng 5,93%', 'quý I = ?Q1', 'quý II = ?Q2'],
  ['Quý IV năm nay tăng 7%.', 'Quý IV năm nay = ?Q4 0'],
  ['Tháng 11/2023 thu 30.000 tỷ.', 'Tháng 11/2023 = 2023-11'],
  ['Tháng 11 năm 2023 thu 30.000 tỷ.', 'Tháng 11 năm 2023 = 2023-11'],
  ['Trong tháng 9 thu 30.000 tỷ.', 'tháng 9 = ?09'],
  ['Tháng 9 năm ngoái thu 30.000 tỷ.', 'Tháng 9 năm ngoái = ?09 -1'],
  ['Lũy kế 11 tháng, thu đạt 350.000 tỷ.', '11 tháng = ?11M'],
  ['Thu 11 tháng đạt 350.000 tỷ.', '11 tháng = ?11M'],
  ['Giải ngân vốn đầu tư công 11 tháng năm 2025 đạt 64,4%.', '11 tháng năm 2025 = 2025-11M'],
  ['Thu ngân sách cả năm đạt 400.421 tỷ.', 'cả năm = ?'],
  ['Trong năm, đã kết nạp 9.744 đảng viên.', 'Trong năm = ?'],
  ['Đến 31/12/2023 có 479.000 đảng viên.', 'Đến 31/12/2023 = 2023-12-31'],
  ['Tính đến ngày 20/6/2024 thu đạt 250.000 tỷ.', 'Tính đến ngày 20/6/2024 = 2024-06-20'],
  ['Tính đến ngày 20 tháng 6 năm 2024 thu đạt 250.000 tỷ.', 'Tính đến ngày 20 tháng 6 năm 2024 = 2024-06-20'],
  ['Tính đến 20/6, thu đạt 250.000 tỷ.', 'Tính đến 20/6 = ?06-20'],
  ['Đến cuối năm 2023 có 479.000 đảng viên.', 'Đến cuối năm 2023 = 2023-12-31'],
  ['Đến cuối năm có 479.000 đảng viên.', 'Đến cuối năm = ?12-31'],
  ['Đến hết tháng 11 thu đạt 350.000 tỷ.', 'Đến hết tháng 11 = ?11-30'],
  ['Đến hết tháng 2/2024 thu đạt 90.000 tỷ.', 'Đến hết tháng 2/2024 = 2024-02-29'],
  ['Đến hết quý III/2024 có 70 dự án.', 'Đến hết quý III/2024 = 2024-09-30'],
  ['Tại thời điểm 1/4/2019, dân số là 8 triệu người.', 'Tại thời điểm 1/4/2019 = 2019-04-01'],
  ['Số hộ nghèo (31/12/2022) là 5.000 hộ.', '31/12/2022 = 2022-12-31'],
  ['Giai đoạn 2021-2025 tăng 6,5%/năm.', 'Giai đoạn 2021-2025 = 2021..2025'],
  ['Giai đoạn 2021 – 2025 tăng 6,5%/năm.', 'Giai đoạn 2021 - 2025 = 2021..2025'],
  ['Trong 5 năm 2016-2020 tăng 7%.', 'Trong 5 năm 2016-2020 = 2016..2020'],
  ['Nhiệm kỳ 2020-2025 đạt 16/16 chỉ tiêu.', 'Nhiệm kỳ 2020-2025 = 2020..2025'],
  ['Từ năm 2016 đến năm 2020 tăng 7%.', 'Từ năm 2016 đến năm 2020 = 2016..2020'],
  ['Các năm 2021, 2022 và 2023 tăng 2,92%.', 'năm 2021 = 2021', '2022 = 2022', '2023 = 2023'],
  ['Năm nay phấn đấu tăng 7%.', 'Năm nay = ? 0'],
  ['Năm ngoái tăng 6%.', 'Năm ngoái = ? -1'],
  ['Năm tới phấn đấu tăng 7%.', 'Năm tới = ? 1'],
  ['Thu tăng 20% so với năm trước.', 'năm trước = ?* -1 b'],
  ['Thu tăng 20% so với cùng kỳ.', 'cùng kỳ = ?* -1 b'],
  ['Thu tăng 20% so với cùng kì năm ngoái.', 'cùng kì năm ngoái = ?* -1 b'],
  ['Thu bằng 105,4% cùng kỳ năm 2022.', 'cùng kỳ năm 2022 = 2022 b'],
  ['Thu tăng 20% so với năm 2022.', 'năm 2022 = 2022 b'],
  ['Thu tăng 20% so với thực hiện năm 2022.', 'năm 2022 = 2022 b'],
  ['Thu tăng 20% so năm 2022.', 'năm 2022 = 2022 b'],
  ['Thu gấp 2,1 lần năm 2015.', 'năm 2015 = 2015 b'],
  ['Thu gấp đôi năm 2015.', 'năm 2015 = 2015 b'],
  ['Năm 2015 bằng 113,7% năm 2014.', 'Năm 2015 = 2015', 'năm 2014 = 2014 b'],
  ['Cao hơn mức 3,39% của cùng kỳ năm 2020.', 'cùng kỳ năm 2020 = 2020 b'],
  ['So với năm 2022, năm 2023 tăng 20%.', 'năm 2022 = 2022 b', 'năm 2023 = 2023'],
  ['Thu tăng 20% so với cùng kỳ năm trước (quý I tăng 5%).', 'cùng kỳ năm trước = ?* -1 b', 'quý I = ?Q1'],
  ['Đạt 105% so với dự toán năm 2023.', 'năm 2023 = 2023'],
  ['Kỳ họp cuối năm 2025', 'Kỳ họp cuối năm 2025 = 2025'],
  ['Đến năm 2030, tầm nhìn đến năm 2045', 'năm 2030 = 2030', 'năm 2045 = 2045'],
  ['Chín tháng, thu đạt 305.300 tỷ đồng.', 'Chín tháng = ?9M'],
  ['Ba quý đầu năm 2023, GRDP tăng 6,08%.', 'Ba quý đầu năm 2023 = 2023-9M'],
  ['3 quý đầu năm, GRDP tăng 6,08%.', '3 quý đầu năm = ?9M'],
  ['Qua ba quý, GRDP tăng 6,08%.', 'ba quý = ?9M'],
  ['Nửa năm đầu 2024 tăng 6%.', 'Nửa năm đầu 2024 = 2024-H1'],
  ['Quý ba tăng 6%; quý tư năm 2023 tăng 7%.', 'Quý ba = ?Q3', 'quý tư năm 2023 = 2023-Q4'],
  ['Năm rồi thu 333.000 tỷ.', 'Năm rồi = ? -1'],
  ['Năm qua, thành phố kết nạp 9.744 đảng viên.', 'Năm qua = ?'],
  ['Thu tăng 20% so CK.', 'CK = ?* -1 b'],
  ['Từ 2016 đến 2023 tăng 7%.', 'Từ 2016 đến 2023 = 2016..2023'],
  // Not the period of a figure.
  ['Nhiều năm qua; 5 năm qua; mười năm qua'],
  ['Những năm tháng gian khổ; sau ba tháng triển khai'],
  ['Cùng kỳ, Khánh Hòa tăng 12,73%.'],
  ['Chỉ thị số 24-CT/TU ngày 7-8-2023 của Thành ủy'],
  ['Kế hoạch 171-KH/TU ngày 14 tháng 8 năm 2023'],
  ['Nghị quyết số 202/2025/QH15 ngày 12/6/2025'],
  ['Nghị quyết số 18-NQ/TW năm 2017 của Trung ương'],
  ['Quyết định ngày 31/12/2020 của Thành ủy'],
  ['Hà Nội, ngày 28 tháng 12 năm 2023'],
  ['Năm học 2022-2023 có 2,3 triệu học sinh'],
  ['GRDP theo giá so sánh năm 2010 đạt 800.000 tỷ'],
  ['Kết nạp 2015 đảng viên, 2.015 người'],
  ['Trong thời hạn 6 tháng; sau 3 tháng triển khai'],
  ['Những năm trước; so với tháng trước; từ nay đến cuối năm'],
  ['Tỷ lệ 50/50, đạt 23/23 chỉ tiêu, thứ 5/63'],
  ['Phấn đấu tăng 7,5-8%; 024.3999.2023']
];

describe('periods', () => {
  it.each(GOLDEN)('%s', (text, ...expected) => expect(shown(text)).toEqual(expected));
  it('are found without diacritics', () =>
    expect(shown('Thu ngan sach 9 thang dau nam 2023 dat 305.300 ty dong, tang 24,6% so voi nam 2022')).toEqual([
      '9 thang dau nam 2023 = 2023-9M',
      'nam 2022 = 2022 b'
    ]));
});
