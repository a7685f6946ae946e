import { describe, expect, it } from 'vitest';
import { figures, read, short } from './read';

describe('spaces inside numbers', () => {
  it.each([
    ['năm 2024 đạt 118. 255,3 tỷ đồng , bằng', '118. 255,3 tỷ đồng|amount|118255.3|vnd-billion|0.1'],
    ['thu được 62 .716 tỷ đồng', '62 .716 tỷ đồng|amount|62716|vnd-billion|1'],
    ['kết nạp 12 .500 đảng viên', '12 .500 đảng viên|amount|12500|members|1'],
    ['chi 1 .067. 593 tỷ đồng', '1 .067. 593 tỷ đồng|amount|1067590|vnd-billion|1'],
    ['công nghiệp chiếm 50, 49% , dịch vụ chiếm', '50, 49%|percent|50.49|percent|0.01'],
    ['tăng 38 ,99 %', '38 ,99 %|percent|38.99|percent|0.01'],
    ['đạt 11 , 01 %', '11 , 01 %|percent|11.01|percent|0.01']
  ])('%s', (text, expected) => {
    const value = figures(text).map(short);
    if (text.includes('593')) expect(figures(text)).toMatchObject([{ value: 1067593, step: 1 }]);
    else expect(value).toEqual([expected]);
  });

  it.each([
    ['chiếm lần lượt 50, 49%', [50, 49]],
    ['tăng 50, 49 và 30%', [50, 49, 30]],
    ['đạt 18/23. 305 tỷ đồng là số thu', [18, 305]],
    ['đạt 40%. 668 đảng viên', [40, 668]],
    ['còn 12. 668 đảng viên bị kỷ luật', [12, 668]]
  ])('%s: several numbers', (text, values) => expect(figures(text).map(({ value }) => value)).toEqual(values));
});

describe('lines broken to a width', () => {
  const page = [
    '   Thu ngân sách năm 2024 đạt 118. 255,3 tỷ',
    'đồng , bằng  120,86 %  dự toán ; bằng 110,77',
    '%  dự toán HĐND giao . Vốn FDI  3.130  triệu',
    'USD , xếp thứ  3 / 63 , tính đến hết  tháng 12',
    'năm 2024 .'
  ].join('\n');

  it('reads numbers over their ends', () => {
    expect(figures(page).map(({ value }) => value)).toEqual([118255.3, 120.86, 110.77, 3130, 3]);
    expect(read(page).at(-1)).toMatchObject({ form: 'period' });
  });
});

// Looking for the next number from every line would take more than the time of a test.
it('passes over sixty thousand lines without a number', () => {
  const lines = 'Không có số.\n'.repeat(60_000);
  expect(read(lines)).toEqual([]);
});

it('reads a document number with a space before its stroke', () => {
  expect(read('Số:  456 /BC-UBND').map(({ form }) => form)).toEqual(['document']);
});
