import { describe, expect, it } from 'vitest';
import { filterText } from '../../../src/lib/language/results/filterText';
import { profileFacts } from '../../../src/lib/language/results/profileFacts';
import { readValue } from '../../../src/lib/language/results/readValue';
import { statusText } from '../../../src/lib/language/results/statusText';
import { valueText } from '../../../src/lib/language/results/valueText';

describe('a value in words', () => {
  it.each([
    [400421, '400.421', '400,421'],
    [6.27, '6,27', '6.27'],
    [-0.2, '−0,2', '−0.2'],
    [0.1 + 0.2, '0,3', '0.3'],
    [1 / 3, '0,333333333333333', '0.333333333333333'],
    [Number.MAX_SAFE_INTEGER, '9.007.199.254.740.991', '9,007,199,254,740,991'],
    [123456.789012345, '123.456,789012345', '123,456.789012345'],
    [1.5e-9, '1,5E-9', '1.5E-9'],
    [-2.25e30, '−2,25E30', '−2.25E30'],
    [0, '0', '0'],
    [-0, '0', '0'],
    [NaN, 'không phải số', 'not a number'],
    [-Infinity, '−vô cùng', '−infinite']
  ])('%d', (value, vi, en) => {
    expect([valueText('vi', value, 'number'), valueText('en', value, 'number')]).toEqual([vi, en]);
  });
  it.each([
    ['2025-12-31', 'date', '31/12/2025', '31 Dec 2025'],
    ['2025-12-31T14:30:00Z', 'time', '31/12/2025 14:30', '31 Dec 2025 14:30'],
    ['2025-12-31 14:30:05.120', 'time', '31/12/2025 14:30:05.12', '31 Dec 2025 14:30:05.12'],
    ['2025-12-31T14:30:20.000Z', 'time', '31/12/2025 14:30:20', '31 Dec 2025 14:30:20'],
    ['không rõ', 'time', 'không rõ', 'không rõ'],
    ['2025-12-31', 'text', '2025-12-31', '2025-12-31'],
    [true, 'boolean', 'đúng', 'true'],
    [null, 'text', '', '']
  ] as const)('%s as %s', (value, kind, vi, en) => {
    expect([valueText('vi', value, kind), valueText('en', value, kind)]).toEqual([vi, en]);
  });
});

describe('a typed value', () => {
  it.each([
    ['6,27', 'number', '6.27'],
    ['6.27', 'number', '6.27'],
    ['400.421', 'number', '400421'],
    ['1.400.421,5', 'number', '1400421.5'],
    ['−0,2', 'number', '-0.2'],
    ['+3', 'number', '3'],
    ['1e3', 'number', '1e3'],
    ['31/12/2025', 'date', '2025-12-31'],
    ['1/2/2025', 'date', '2025-02-01'],
    ['2025-12-31', 'date', '2025-12-31'],
    ['31/12/2025 7:05', 'time', '2025-12-31 07:05:00'],
    ['2025-12-31T14:30:05Z', 'time', '2025-12-31 14:30:05'],
    ['31/12/2025', 'time', '2025-12-31 00:00:00'],
    [' hà ', 'text', ' hà ']
  ] as const)('%s of a %s column', (typed, kind, value) => expect(readValue('vi', typed, kind)).toEqual({ value }));
  it.each([
    ['', 'text', 'empty'],
    ['  ', 'number', 'empty'],
    ['sáu', 'number', 'number'],
    ['1,2,3', 'number', 'number'],
    ['1e999', 'number', 'number'],
    ['31/02/2025', 'date', 'date'],
    ['12/31/2025', 'date', 'date'],
    ['31/12/2025 25:00', 'time', 'time'],
    ['31/12/2025 10:00 sáng', 'time', 'time']
  ] as const)('%s cannot be of a %s column', (typed, kind, invalid) =>
    expect(readValue('vi', typed, kind)).toEqual({ invalid })
  );
  it('has the marks of its language', () => {
    expect(readValue('en', '400,421.5', 'number')).toEqual({ value: '400421.5' });
    expect(readValue('en', '400.421', 'number')).toEqual({ value: '400.421' });
  });
});

describe('a line of words', () => {
  it('says what a filter holds', () => {
    expect(filterText('vi', { column: 'gdp', test: 'at-least', value: '400421.5' }, 'number')).toBe(
      'gdp từ 400.421,5 trở lên'
    );
    expect(filterText('vi', { column: 'ten', test: 'contains', value: 'hà' }, 'text')).toBe('ten có chứa “hà”');
    expect(filterText('en', { column: 'day', test: 'at-most', value: '2025-12-31' }, 'date')).toBe(
      'day is at most 31 Dec 2025'
    );
    expect(filterText('vi', { column: 'ok', test: 'equals', value: 'false' }, 'boolean')).toBe('ok bằng sai');
    expect(filterText('en', { column: 'x', test: 'missing', value: '' }, 'number')).toBe('x is empty');
  });
  it('says how much there is and how long it took', () => {
    expect(statusText('vi', { rows: 1204, shown: 1204, columns: 5, ms: 123.4 })).toBe(
      '1.204 dòng, 5 cột, máy tính trong 0,12 giây'
    );
    expect(statusText('en', { rows: 1204, shown: 7, columns: 5, ms: 75_400 })).toBe(
      '7 of 1,204 rows, 5 columns, computed in 75 s'
    );
    expect(statusText('vi', { rows: 1, shown: 1, columns: 1, ms: 4 })).toContain('0,004 giây');
  });
  it('says what a column holds, and nothing of what it has not', () => {
    const column = { kind: 'number', type: 'DOUBLE' } as const;
    const profile = { column, rows: 1000, missing: 25, distinct: 900, approximate: true };
    expect(profileFacts('vi', { ...profile, min: -1, max: 2.5, mean: 1.23456789, median: 1 })).toEqual([
      { name: 'Kiểu', text: 'số (DOUBLE)' },
      { name: 'Ô trống', text: '25 (2,5%)' },
      { name: 'Giá trị khác nhau', text: 'khoảng 900' },
      { name: 'Nhỏ nhất', text: '−1' },
      { name: 'Lớn nhất', text: '2,5' },
      { name: 'Trung bình', text: '1,23457' },
      { name: 'Trung vị', text: '1' }
    ]);
    const empty = { ...profile, rows: 0, missing: 0, distinct: 0, approximate: false };
    expect(profileFacts('vi', { ...empty, min: null, max: null, mean: null, median: null })).toHaveLength(3);
  });
});
