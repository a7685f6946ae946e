import { describe, expect, it } from 'vitest';
import { formatMeasure, measureLabel, measureParts, type MeasureOptions } from '../../../src/lib/language/measure';
import { MEASURES } from '../../../src/lib/language/measures';
import { qualifierWord } from '../../../src/lib/language/qualifier';
import { LANGUAGES, type Language } from '../../../src/lib/model/language';
import { QUALIFIERS } from '../../../src/lib/model/observation';

/** Shown with plain spaces, so that the table below can be read; one test looks at the no-break spaces. */
const shown = (lang: Language, value: number, measure: string, options?: MeasureOptions) =>
  formatMeasure(lang, value, measure, options).replaceAll('\u00a0', ' ');

describe('formatMeasure', () => {
  it.each<[number, string, MeasureOptions, string, string]>([
    [400421, 'vnd-billion', {}, '400.421 tỷ đồng', 'VND 400,421 billion'],
    [6.27, 'percent', {}, '6,27%', '6.27%'],
    [20, 'percent', { sign: true }, '+20%', '+20%'],
    [-0.2, 'percent', {}, '−0,2%', '−0.2%'],
    [0.22, 'points', {}, '0,22 điểm phần trăm', '0.22 percentage points'],
    [1, 'points', {}, '1 điểm phần trăm', '1 percentage point'],
    [1, 'points', { decimals: 2 }, '1,00 điểm phần trăm', '1.00 percentage points'],
    [7.5, 'percent-per-year', {}, '7,5%/năm', '7.5% a year'],
    [1.45, 'times', {}, '1,45 lần', '1.45 times'],
    [470000, 'members', {}, '470.000 đảng viên', '470,000 members'],
    [470000, 'members', { qualifier: 'nearly' }, 'gần 470.000 đảng viên', 'nearly 470,000 members'],
    [1, 'members', {}, '1 đảng viên', '1 member'],
    [2, 'members', {}, '2 đảng viên', '2 members'],
    [
      2000,
      'members-per-year',
      { qualifier: 'at-least' },
      'tối thiểu 2.000 đảng viên/năm',
      'at least 2,000 members a year'
    ],
    [7, 'percent', { upper: 7.5 }, '7,0–7,5%', '7.0–7.5%'],
    [-2, 'percent', { upper: 3 }, '−2 đến 3%', '−2 to 3%'],
    [8300, 'usd-per-person', { upper: 8500 }, '8.300–8.500 USD/người', 'USD 8,300–8,500 per person'],
    [17.3, 'usd-billion', {}, '17,3 tỷ USD', 'USD 17.3 billion'],
    [2943, 'usd-million', {}, '2.943 triệu USD', 'USD 2,943 million'],
    [5000, 'usd', {}, '5.000 USD', 'USD 5,000'],
    [500, 'usd', { qualifier: 'about' }, 'khoảng 500 USD', 'about USD 500'],
    [150.6, 'vnd-million-per-person', {}, '150,6 triệu đồng/người', 'VND 150.6 million per person'],
    [8587.1, 'thousand-persons', {}, '8.587,1 nghìn người', '8,587.1 thousand people'],
    [1, 'persons', {}, '1 người', '1 person'],
    [3359.8, 'km2', {}, '3.359,8 km²', '3,359.8 km²'],
    [2556, 'persons-per-km2', {}, '2.556 người/km²', '2,556 people/km²'],
    [50, 'boards', {}, '50 ban tổ chức', '50 organising boards'],
    [25, 'manifestations', {}, '25 biểu hiện', '25 manifestations'],
    [5, 'rank', {}, 'thứ 5', '5th']
  ])('%d %s %o', (value, measure, options, vi, en) => {
    expect(shown('vi', value, measure, options)).toBe(vi);
    expect(shown('en', value, measure, options)).toBe(en);
  });

  it.each<[number, string, string, string]>([
    [1430000, 'vnd-billion', '1,43 triệu tỷ đồng', 'VND 1,430 trillion'],
    [1752100, 'vnd-billion', '1,75 triệu tỷ đồng', 'VND 1,752 trillion'],
    [400421, 'vnd-billion', '400,4 nghìn tỷ đồng', 'VND 400.4 trillion'],
    [400000, 'vnd-billion', '400 nghìn tỷ đồng', 'VND 400 trillion'],
    [-1500, 'vnd-billion', '−1,5 nghìn tỷ đồng', 'VND −1.5 trillion'],
    [668, 'vnd-billion', '668 tỷ đồng', 'VND 668 billion'],
    [2943, 'usd-million', '2,94 tỷ USD', 'USD 2.94 billion'],
    [8587.1, 'thousand-persons', '8,59 triệu người', '8.59 million people'],
    [6.27, 'percent', '6,27%', '6.27%']
  ])('%d %s, short', (value, measure, vi, en) => {
    expect(shown('vi', value, measure, { scale: 'short', decimals: undefined })).toBe(vi);
    expect(shown('en', value, measure, { scale: 'short' })).toBe(en);
  });

  it('keeps a number and its unit on one line, and lets the rest break', () => {
    expect(formatMeasure('vi', 400421, 'vnd-billion', { qualifier: 'over' })).toBe('hơn 400.421\u00a0tỷ đồng');
    expect(formatMeasure('en', 400421, 'vnd-billion')).toBe('VND\u00a0400,421\u00a0billion');
  });

  it('takes the words of an unknown code from the catalogue', () => {
    expect(shown('vi', 12, 'schools', { label: 'trường' })).toBe('12 trường');
    expect(shown('vi', 12, 'schools')).toBe('12');
  });

  it('never abbreviates', () => {
    for (const words of Object.values(MEASURES)) expect(words.vi).not.toMatch(/(^|\s)(T|Tr|NT)(\s|$)/);
  });
});

it('measureParts sets the number apart', () => {
  expect(measureParts('vi', 6.27, 'percent')).toEqual({ before: '', number: '6,27', after: '%' });
  expect(measureParts('en', 1430000, 'vnd-billion', { scale: 'short' })).toEqual({
    before: 'VND\u00a0',
    number: '1,430',
    after: '\u00a0trillion'
  });
});

it('measureLabel names the unit of measure alone', () => {
  expect(measureLabel('vi', 'vnd-billion')).toBe('tỷ đồng');
  expect(measureLabel('en', 'vnd-billion')).toBe('VND billion');
  expect(measureLabel('en', 'usd')).toBe('USD');
  expect(measureLabel('en', 'members')).toBe('members');
  expect(measureLabel('vi', 'rank')).toBe('thứ hạng');
  expect(measureLabel('vi', 'schools', 'trường')).toBe('trường');
});

it('every qualifier has a word in both languages', () => {
  for (const lang of LANGUAGES) {
    const words = QUALIFIERS.map((qualifier) => qualifierWord(lang, qualifier));
    expect(words.every(Boolean)).toBe(true);
    expect(new Set(words).size).toBe(words.length);
    expect(qualifierWord(lang, '')).toBe('');
  }
});
