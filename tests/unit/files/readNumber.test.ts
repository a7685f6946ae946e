import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../src/lib/files/cells/readNumber';
import { sniffNumbers } from '../../../src/lib/files/cells/sniffNumbers';

const NBSP = '\u00a0';

describe('a number of a Vietnamese table', () => {
  it.each<[string, number | null | undefined]>([
    ['400.421', 400421],
    ['1.234,5', 1234.5],
    ['6,27%', 6.27],
    ['6,27 %', 6.27],
    ['100%', 100],
    ['0', 0],
    ['7', 7],
    ['0012', 12],
    ['400421', 400421],
    ['0,421', 0.421],
    [',5', 0.5],
    ['1.234.567', 1234567],
    ['1.234.567,89', 1234567.89],
    ['12.345.678.901', 12345678901],
    [`1${NBSP}234,5`, 1234.5],
    ['1 234,5', 1234.5],
    ['1 234 567', 1234567],
    ['1\u202f234', 1234],
    ["1'234", 1234],
    ['  12,5  ', 12.5],
    [`${NBSP}12,5${NBSP}`, 12.5],
    ['-5', -5],
    ['- 5', -5],
    ['\u22125,1', -5.1],
    ['\u20135,1', -5.1],
    ['+3,2', 3.2],
    ['(1.234)', -1234],
    ['(6,27%)', -6.27],
    ['( 5 )', -5],
    ['12,3*', 12.3],
    ['12,3 **', 12.3],
    ['12,3\u00b9', 12.3],
    ['12,3 (1)', 12.3],
    ['1,5E+06', 1500000],
    ['1,5e-3', 0.0015],
    ['-', null],
    ['\u2013', null],
    ['\u2014', null],
    ['...', null],
    ['\u2026', null],
    ['..', null],
    ['. . .', null],
    ['x', null],
    ['X', null],
    ['', null],
    ['   ', null],
    ['n/a', null],
    ['N/A', null],
    ['#N/A', null],
    ['#DIV/0!', null],
    ['null', null],
    ['12.34', undefined],
    ['1.2345', undefined],
    ['1.234.56', undefined],
    ['1.23.456', undefined],
    ['12 34', undefined],
    ['1,2,3', undefined],
    ['5,', undefined],
    ['(5', undefined],
    ['5)', undefined],
    ['%', undefined],
    ['Hà Nội', undefined],
    ['12 tỷ', undefined],
    ['2024-2025', undefined],
    ['31/12/2025', undefined],
    ['I', undefined],
    ['Infinity', undefined],
    ['0x10', undefined],
    ['\u0661', undefined],
    ['1e999', undefined]
  ])('%j is %s', (text, expected) => {
    expect(readNumber(text, ',')).toBe(expected);
  });
});

describe('a number with a decimal point', () => {
  it.each<[string, number | null | undefined]>([
    ['400.421', 400.421],
    ['1,234.5', 1234.5],
    ['1,234,567', 1234567],
    ['6.27%', 6.27],
    ['.5', 0.5],
    ['6,27', undefined],
    ['1 234.5', 1234.5],
    ['(1,234)', -1234],
    ['1.5E+06', 1500000],
    ['-', null]
  ])('%j is %s', (text, expected) => {
    expect(readNumber(text, '.')).toBe(expected);
  });
});

it('reads what is printed in either way', () => {
  const number = fc.tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 4 }));
  fc.assert(
    fc.property(
      number,
      fc.constantFrom(',' as const, '.' as const),
      fc.boolean(),
      ([digits, decimals], decimal, grouped) => {
        const value = digits / 10 ** decimals;
        const plain = Math.abs(value).toFixed(decimals);
        const [whole = '', fraction] = plain.split('.');
        const groups = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, decimal === ',' ? '.' : ',') : whole;
        const text = `${value < 0 ? '-' : ''}${groups}${fraction ? decimal + fraction : ''}`;
        expect(readNumber(text, decimal)).toBe(value);
      }
    )
  );
});

describe('the decimal sign', () => {
  it.each<[string, string[], ',' | '.', ',' | '.']>([
    ['stays where nothing is said', ['400.421', '12'], ',', ','],
    ['stays where nothing is said, a point too', ['400,421', '12'], '.', '.'],
    ['is a comma by one cell', ['400.421', '6,27'], '.', ','],
    ['is a comma by two groups', ['1.234.567', '400.421'], '.', ','],
    ['is a comma by both signs', ['1.234,567'], '.', ','],
    ['is a comma behind a single zero', ['0,421'], '.', ','],
    ['is a point by one cell', ['400,421', '6.27'], ',', '.'],
    ['is a point by two groups', ['1,234,567'], ',', '.'],
    ['is a point by both signs', ['1,234.567'], ',', '.'],
    ['is a point behind a single zero', ['0.421'], ',', '.'],
    ['follows the most', ['6,27', '6,3', '6.27'], '.', ','],
    ['sees through signs', ['(6,27%)', '\u22126,27'], '.', ','],
    ['is not said by dates', ['1.2.2024', '31.12.24'], '.', '.'],
    ['is not said by words', ['a,b', 'Quý 1,2'], '.', '.']
  ])('%s', (_, texts, otherwise, expected) => {
    expect(sniffNumbers(texts, otherwise)).toBe(expected);
  });
});
