import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../src/lib/language/date';
import { formatPeriod } from '../../../src/lib/language/period';
import { sentenceCase } from '../../../src/lib/language/sentenceCase';
import { LANGUAGES } from '../../../src/lib/model/language';
import { parsePeriod } from '../../../src/lib/model/period';

describe('formatPeriod', () => {
  it.each([
    ['2023', 'năm 2023', '2023', '2023', '2023'],
    ['2023-Q3', 'quý III năm 2023', 'quý III/2023', 'Q3 2023', 'Q3 2023'],
    ['2024-Q4', 'quý IV năm 2024', 'quý IV/2024', 'Q4 2024', 'Q4 2024'],
    ['2023-H1', '6 tháng đầu năm 2023', '6T/2023', 'first half of 2023', 'H1 2023'],
    ['2021-H2', '6 tháng cuối năm 2021', '6T cuối/2021', 'second half of 2021', 'H2 2021'],
    ['2023-9M', '9 tháng năm 2023', '9T/2023', 'first nine months of 2023', '9M 2023'],
    ['2023-11M', '11 tháng năm 2023', '11T/2023', 'first eleven months of 2023', '11M 2023'],
    ['2023-1M', 'tháng 1 năm 2023', '1T/2023', 'January 2023', '1M 2023'],
    ['2022-11', 'tháng 11 năm 2022', '11/2022', 'November 2022', 'Nov 2022'],
    ['2022-03', 'tháng 3 năm 2022', '03/2022', 'March 2022', 'Mar 2022'],
    ['2023-12-31', 'ngày 31/12/2023', '31/12/2023', '31 December 2023', '31 Dec 2023'],
    ['2016..2020', 'giai đoạn 2016–2020', '2016–2020', '2016–2020', '2016–2020'],
    ['tomorrow', 'tomorrow', 'tomorrow', 'tomorrow', 'tomorrow']
  ])('%s', (key, viLong, viShort, enLong, enShort) => {
    expect(formatPeriod('vi', key, 'long')).toBe(viLong);
    expect(formatPeriod('vi', key, 'short')).toBe(viShort);
    expect(formatPeriod('en', key, 'long')).toBe(enLong);
    expect(formatPeriod('en', key, 'short')).toBe(enShort);
  });

  it('tells every two periods of a year apart, and holds no hole', () => {
    const keys = ['', '-H1', '-H2', '-Q1', '-Q2', '-Q3', '-Q4', '-01', '-12', '-12-31', '..2027']
      .concat(Array.from({ length: 11 }, (_, i) => `-${i + 1}M`))
      .map((rest) => `2023${rest}`)
      .filter((key) => parsePeriod(key));
    for (const lang of LANGUAGES) {
      const texts = keys.map((key) => formatPeriod(lang, key, 'short'));
      expect(new Set(texts).size).toBe(keys.length);
      for (const key of keys) expect(formatPeriod(lang, key, 'long')).not.toMatch(/undefined|NaN| {2}/);
    }
  });
});

describe('formatDate', () => {
  it.each([
    ['2023-12-28', '28/12/2023', 'ngày 28 tháng 12 năm 2023', '28 Dec 2023', '28 December 2023'],
    ['2024-02-05', '05/02/2024', 'ngày 05 tháng 02 năm 2024', '5 Feb 2024', '5 February 2024'],
    ['2024-03-05', '05/03/2024', 'ngày 05 tháng 3 năm 2024', '5 Mar 2024', '5 March 2024'],
    ['2023-12', '12/2023', 'tháng 12 năm 2023', 'Dec 2023', 'December 2023'],
    ['2023', '2023', 'năm 2023', '2023', '2023'],
    ['', '', '', '', ''],
    ['28/12/2023', '28/12/2023', '28/12/2023', '28/12/2023', '28/12/2023']
  ])('%s', (iso, viShort, viLong, enShort, enLong) => {
    expect(formatDate('vi', iso)).toBe(viShort);
    expect(formatDate('vi', iso, 'long')).toBe(viLong);
    expect(formatDate('en', iso)).toBe(enShort);
    expect(formatDate('en', iso, 'long')).toBe(enLong);
  });

  it('keeps the day whatever the time zone, and can be read back', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        expect(formatDate('vi', iso).split('/').reverse().join('-')).toBe(iso);
      })
    );
  });
});

it('sentenceCase raises the first letter only', () => {
  expect(sentenceCase('năm 2023')).toBe('Năm 2023');
  expect(sentenceCase('ước tính')).toBe('Ước tính');
  expect(sentenceCase('đến nay')).toBe('Đến nay');
  expect(sentenceCase('')).toBe('');
});
