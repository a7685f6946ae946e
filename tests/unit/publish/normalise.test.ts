import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkInput } from '../../../data/publish/checkInput';
import { multiply, printed } from '../../../data/publish/decimal';
import { periodAlias } from '../../../data/publish/periodAlias';
import { qualifierWord } from '../../../data/publish/qualifierWord';
import { readCsv } from '../../../data/publish/readCsv';
import { append, observation, OBSERVATIONS, validData, type Cells } from '../../fixtures/publish/data';

function normalised(cells: Cells) {
  const texts = validData();
  const line = append(texts, OBSERVATIONS, observation(cells));
  const checked = checkInput(texts);
  expect(checked.problems).toEqual([]);
  return checked.accepted.find((e) => e.line === line)?.observation;
}

describe('values', () => {
  it.each([
    [{ indicator: 'members', measure: 'triệu đảng viên', value: '1.284' }, 1284000, 'in: 1,284 triệu đảng viên'],
    [{ indicator: 'budget-revenue', measure: 'nghìn tỷ đồng', value: '499.9' }, 499900, 'in: 499,9 nghìn tỷ đồng'],
    [
      { indicator: 'budget-revenue', measure: 'nghìn tỷ đồng', value: '1.1', note: 'sơ bộ' },
      1100,
      'in: 1,1 nghìn tỷ đồng; sơ bộ'
    ],
    [{ indicator: 'budget-revenue', measure: 'tỷ đồng', value: '400421', note: 'sơ bộ' }, 400421, 'sơ bộ'],
    [{ indicator: 'budget-revenue', measure: 'nghìn tỷ đồng', value: '0' }, 0, ''],
    [{ value: '-6.72' }, -6.72, '']
  ])('%j', (cells, value, note) => {
    expect(normalised(cells)).toMatchObject({ value, note });
  });

  it('both ends of a band are converted and printed', () => {
    const cells = { indicator: 'budget-revenue', measure: 'nghìn tỷ đồng', value: '1200.5', upper: '1300' };
    expect(normalised(cells)).toMatchObject({
      value: 1200500,
      upper: 1300000,
      note: 'in: 1.200,5–1.300 nghìn tỷ đồng'
    });
  });

  it('multiplies decimals exactly: as integers do', () => {
    const decimal = fc.tuple(fc.integer({ min: -(10 ** 7), max: 10 ** 7 }), fc.integer({ min: 0, max: 6 }));
    const text = ([n, scale]: [number, number]) => {
      const digits = String(Math.abs(n)).padStart(scale + 1, '0');
      const whole = digits.slice(0, digits.length - scale);
      return `${n < 0 ? '-' : ''}${whole}${scale > 0 ? `.${digits.slice(digits.length - scale)}` : ''}`;
    };
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        // The shortest text of the product is the product of the digits, shifted.
        const exact = Number(`${BigInt(a[0]) * BigInt(b[0])}e-${a[1] + b[1]}`);
        expect(multiply(text(a), text(b)) + 0).toBe(exact + 0);
      })
    );
  });

  it('prints as Vietnamese do', () => {
    expect(['1284000', '-6.27', '0.5', '400421.25', '999'].map(printed)).toEqual([
      '1.284.000',
      '-6,27',
      '0,5',
      '400.421,25',
      '999'
    ]);
  });
});

describe('periods', () => {
  it.each([
    ['2025-M9', '2025-9M'],
    ['2025-M09', '2025-9M'],
    ['2025-09M', '2025-9M'],
    ['2025-M6', '2025-H1'],
    ['2025-M3', '2025-Q1'],
    ['2025-M12', '2025'],
    ['2015-2020', '2015..2020'],
    ['2023', '2023'],
    ['2023-11', '2023-11'],
    ['tháng 11', 'tháng 11']
  ])('%s is %s', (text, key) => {
    expect(periodAlias(text)).toBe(key);
  });
});

describe('publication dates are the earliest day that is consistent', () => {
  it.each<[Cells, string, string]>([
    [{ period: '2022', published: '2022-12-28' }, '2022-12-28', '2022-12-28'],
    [{ period: '2022', published: '2022-12' }, '2022-12-01', '2022-12'],
    [{ period: '2022', published: '~2023' }, '2023-01-01', '2023'],
    [{ period: '2022-Q3', published: '2022' }, '2022-07-01', '2022'],
    [{ period: '2022-12-20', published: '2022-12' }, '2022-12-20', '2022-12'],
    [{ period: '2022-Q3', published: '2022', status: 'plan', plan_by: 'central' }, '2022-01-01', '2022']
  ])('%j', (cells, published, published_as) => {
    expect(normalised(cells)).toMatchObject({ published, published_as });
  });
});

describe('qualifiers', () => {
  it.each([
    ['hơn', 'over'],
    ['Trên', 'over'],
    ['more than', 'over'],
    ['gần', 'nearly'],
    ['nearly', 'nearly'],
    ['khoảng', 'about'],
    ['around', 'about'],
    ['vượt', 'exceeds'],
    ['tối thiểu', 'at-least'],
    ['tối đa', 'at-most'],
    ['at-least', 'at-least'],
    ['', ''],
    ['chừng', null]
  ])('%s', (word, code) => {
    expect(qualifierWord(word)).toBe(code);
    expect(qualifierWord(word.normalize('NFD'))).toBe(code);
  });
});

describe('reading CSV', () => {
  it('accepts a byte order mark, semicolons, spaces and Windows line ends', () => {
    const table = readCsv('f.csv', '\ufeffmã;tên\r\n a ;"b;c"\r\n\r\nd;e\r\n');
    expect(table.header).toEqual(['mã', 'tên']);
    expect(table.rows.map((r) => [r.line, r.cells])).toEqual([
      [2, { mã: 'a', tên: 'b;c' }],
      [4, { mã: 'd', tên: 'e' }]
    ]);
  });
});

describe('no row is dropped', () => {
  const cell = (...texts: string[]) => fc.constantFrom(...texts);
  const row = fc.record({
    indicator: cell('grdp-growth', 'members', 'members-hidden', 'nothing'),
    unit: cell('VN', 'P63-01', 'P34-24', 'X'),
    period: cell('2022', '2023-M9', '2024', 'tháng 11'),
    value: cell('6.27', '-4901', '6,27', ''),
    measure: cell('%', 'đảng viên', 'kg'),
    status: cell('estimate', 'final', 'plan', ''),
    plan_by: cell('', 'council'),
    published: cell('2022-12-28', '2024', '~2025-01', '?'),
    source: cell('press', 'nso-1', ''),
    class: cell('', 'internal', 'Mật')
  });
  it('accepted + set aside + refused = read', () => {
    const rows = fc.array(row, { maxLength: 30 });
    fc.assert(
      fc.property(rows, fc.boolean(), (list, withExceptions) => {
        const texts = validData();
        if (list.length > 0) append(texts, OBSERVATIONS, ...list.map((cells) => quoted(cells)));
        if (withExceptions) {
          append(
            texts,
            'data/catalogue/exceptions.csv',
            'duplicate,*,*,*,a,b',
            'range,*,*,*,a,b',
            'unit-validity,*,*,*,a,b'
          );
        }
        const { accepted, setAside, refused, rowsRead } = checkInput(texts);
        expect(rowsRead).toBe(7 + list.length);
        expect(accepted.length + setAside.length + refused).toBe(rowsRead);
      })
    );
  });
  const quoted = (cells: Cells) =>
    observation(Object.fromEntries(Object.entries(cells).map(([k, v]) => [k, v.includes(',') ? `"${v}"` : v])));
});
