import { describe, expect, it } from 'vitest';
import { figures, short } from './read';

const rows = (table: [string, ...string[]][]) =>
  it.each(table)('%s', (text, ...expected) => expect(figures(text).map(short)).toEqual(expected.filter(Boolean)));

describe('per cent and points', () => {
  rows([
    ['GRDP tăng 6,27%', '6,27%|percent|6.27|percent|0.01'],
    ['GRDP tăng 6.27%', '6.27%|percent|6.27|percent|0.01'],
    ['tăng 5,50 %', '5,50 %|percent|5.5|percent|0.01'],
    ['tăng 6,275%', '6,275%|percent|6.275|percent|0.001'],
    ['bằng 1.450% kế hoạch', '1.450%|percent|1450|percent|1'],
    ['còn 0.450%', '0.450%|percent|0.45|percent|0.001'],
    ['đạt 113,5% dự toán', '113,5%|percent|113.5|percent|0.1'],
    ['tăng 18 phần trăm', '18 phần trăm|percent|18|percent|1'],
    ['giảm 4‰', '4‰|percent|0.4|percent|0.1'],
    ['giảm còn −0,5%', '-0,5%|percent|-0.5|percent|0.1'],
    ['tăng (+20%)', '+20%|percent|20|percent|1'],
    ['-1,2%', '-1,2%|percent|-1.2|percent|0.1'],
    ['giảm 0,2%/năm', '0,2%/năm|percent|0.2|percent-per-year|0.1'],
    ['tăng bình quân 7,5% mỗi năm', '7,5% mỗi năm|percent|7.5|percent-per-year|0.1'],
    ['nợ công 37% GDP', '37% GDP|percent|37|percent-of-gdp|1'],
    ['chiếm 12,6% GDP cả nước', '12,6%|percent|12.6|percent|0.1'],
    ['kinh tế số đóng góp trên 30% GRDP', '30%|percent|30|percent|1'],
    ['phấn đấu tăng 7,0–7,5%', '7,0-7,5%|percent|7..7.5|percent|0.1'],
    ['phấn đấu tăng 6,5 - 7,0%', '6,5 - 7,0%|percent|6.5..7|percent|0.1'],
    ['phấn đấu tăng từ 7,0% đến 7,5%', '7,0% đến 7,5%|percent|7..7.5|percent|0.1'],
    ['phấn đấu tăng từ 6,5 đến 7,0%', '6,5 đến 7,0%|percent|6.5..7|percent|0.1'],
    ['đô thị hóa 60-62%', '60-62%|percent|60..62|percent|1'],
    ['tăng từ 5% lên 7%', '5%|percent|5|percent|1', '7%|percent|7|percent|1'],
    ['giảm từ 7% đến 5%', '7%|percent|7|percent|1', '5%|percent|5|percent|1'],
    ['đóng góp 5,4 điểm phần trăm', '5,4 điểm phần trăm|points|5.4|points|0.1'],
    ['giảm 0,2 điểm %', '0,2 điểm %|points|0.2|points|0.1'],
    ['tăng 1,2% điểm', '1,2% điểm|points|1.2|points|0.1'],
    ['cao hơn 1-2 điểm phần trăm', '1-2 điểm phần trăm|points|1..2|points|1'],
    ['giảm mười phần trăm', 'mười phần trăm|percent|10|percent|1'],
    ['hơn một nửa số chi bộ', 'một nửa|percent|50|percent|5'],
    ['hai phần ba số chi bộ', 'hai phần ba|percent|66.666667|percent|5'],
    ['chỉ bằng một phần tư', 'một phần tư|percent|25|percent|5'],
    ['hơn 2/3 số chi bộ', '2/3|percent|66.666667|percent|5'],
    ['chiếm 3/4 diện tích', '3/4|percent|75|percent|5'],
    ['690 hộ (0,03%)', '690 hộ|amount|690|households|1', '0,03%|percent|0.03|percent|0.01']
  ]);
});

describe('the source article', () => {
  it('gives every figure of its sentences', () => {
    const text =
      'Năm 2023, GRDP của Thành phố ước tăng 6,27%, cao hơn 1,45 lần so với cả nước; thu ngân sách ước đạt 400.421 tỷ ' +
      'đồng, đạt 113,5% dự toán, tăng 20% so với năm 2022. Đã rà soát, đưa 668 đảng viên ra khỏi Đảng; kiểm tra 50/50 ban ' +
      'tổ chức cấp ủy; lập 5 đoàn kiểm tra 10 đơn vị. Chỉ thị số 24-CT/TU ngày 7-8-2023 nêu 25 biểu hiện; Kế hoạch 171 ' +
      'ngày 14/8/2023; triển khai 2 phần mềm, đang dùng 6 phần mềm, xây dựng “chi bộ 4 tốt”.';
    expect(figures(text).map(short)).toEqual([
      '6,27%|percent|6.27|percent|0.01',
      '1,45 lần|times|1.45|times|0.01',
      '400.421 tỷ đồng|amount|400421|vnd-billion|1',
      '113,5%|percent|113.5|percent|0.1',
      '20%|percent|20|percent|1',
      '668 đảng viên|amount|668|members|1',
      '50/50 ban tổ chức cấp ủy|of|50/50|boards|1',
      '5 đoàn kiểm tra|amount|5|delegations|1',
      '10 đơn vị|amount|10|units|1',
      '25 biểu hiện|amount|25|manifestations|1',
      '2 phần mềm|amount|2|applications|1',
      '6 phần mềm|amount|6|applications|1'
    ]);
  });
});
