import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalsOf } from '../../../src/lib/compute/decimals';
import { formatNumber } from '../../../src/lib/language/number';
import { ordinal } from '../../../src/lib/language/ordinal';
import { LANGUAGES } from '../../../src/lib/model/language';

describe('formatNumber', () => {
  it.each([
    [400421, {}, '400.421', '400,421'],
    [6.27, {}, '6,27', '6.27'],
    [1234, {}, '1.234', '1,234'],
    [8.5, { decimals: 2 }, '8,50', '8.50'],
    [1.005, { decimals: 2 }, '1,01', '1.01'],
    [-0.2, {}, '−0,2', '−0.2'],
    [-1234567.5, {}, '−1.234.567,5', '−1,234,567.5'],
    [-0.001, { decimals: 1 }, '0,0', '0.0'],
    [-0, {}, '0', '0'],
    [20, { sign: true }, '+20', '+20'],
    [-20, { sign: true }, '−20', '−20'],
    [0, { sign: true }, '0', '0'],
    [0.001, { sign: true, decimals: 1 }, '0,0', '0.0']
  ])('%d %o', (value, options, vi, en) => {
    expect(formatNumber('vi', value, options)).toBe(vi);
    expect(formatNumber('en', value, options)).toBe(en);
  });

  it('can be read back, in both languages', () => {
    const published = fc
      .tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 4 }))
      .map(([units, decimals]) => Number(`${units}e-${decimals}`));
    fc.assert(
      fc.property(published, fc.constantFrom(...LANGUAGES), (value, lang) => {
        const [group, point] = lang === 'vi' ? ['.', ','] : [',', '.'];
        const text = formatNumber(lang, value).replaceAll(group, '').replace(point, '.').replace('−', '-');
        expect(Number(text)).toBe(value || 0);
        expect(text.split('.')[1]?.length ?? 0).toBe(decimalsOf(value));
      })
    );
  });
});

describe('ordinal', () => {
  it.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [5, '5th'],
    [11, '11th'],
    [12, '12th'],
    [22, '22nd'],
    [63, '63rd'],
    [113, '113th']
  ])('%d', (value, en) => {
    expect(ordinal('vi', value)).toBe(`thứ\u00a0${value}`);
    expect(ordinal('en', value)).toBe(en);
  });
});
