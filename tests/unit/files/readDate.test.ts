import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate, sniffDateOrder, type DateOrder } from '../../../src/lib/files/cells/readDate';
import { readTruth } from '../../../src/lib/files/cells/readTruth';

describe('a date', () => {
  it.each<[string, DateOrder, string | undefined]>([
    ['31/12/2025', 'day', '2025-12-31'],
    ['01/02/2024', 'day', '2024-02-01'],
    ['01/02/2024', 'month', '2024-01-02'],
    ['1-2-24', 'day', '2024-02-01'],
    ['1-2-75', 'day', '1975-02-01'],
    ['1.2.2024', 'day', '2024-02-01'],
    ['2025-12-31', 'day', '2025-12-31'],
    ['2025/12/31', 'month', '2025-12-31'],
    ['25/12/31', 'year', '2025-12-31'],
    ['2025-12-31 00:00:00', 'day', '2025-12-31'],
    ['2025-12-31T00:00:00Z', 'day', '2025-12-31'],
    ['2025-12-31 08:30:00', 'day', undefined],
    ['29/02/2024', 'day', '2024-02-29'],
    ['29/02/2023', 'day', undefined],
    ['31/04/2024', 'day', undefined],
    ['13/13/2024', 'day', undefined],
    ['12/31/2024', 'day', undefined],
    ['1/2-2024', 'day', undefined],
    ['01-Jan-24', 'day', '2024-01-01'],
    ['1 March 2024', 'day', '2024-03-01'],
    ['ngày 2 tháng 9 năm 1945', 'day', '1945-09-02'],
    ['Ngày 02 tháng 9 năm 1945', 'day', '1945-09-02'],
    ['2 tháng 9, 1945', 'day', '1945-09-02'],
    ['2024', 'day', undefined],
    ['12/2024', 'day', undefined],
    ['Quý I/2024', 'day', undefined],
    ['', 'day', undefined],
    ['0/1/2024', 'day', undefined]
  ])('%j, %s first, is %s', (text, order, expected) => {
    expect(readDate(text, order)).toBe(expected);
  });

  it('of any day is read as it is written', () => {
    const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom('/', '-', '.'), (date, sign) => {
        const iso = date.toISOString().slice(0, 10);
        const [y = '', m = '', d = ''] = iso.split('-');
        expect(readDate([d, m, y].join(sign), 'day')).toBe(iso);
        expect(readDate([Number(d), Number(m), y.slice(2)].join(sign), 'day')).toBe(iso);
        expect(readDate([m, d, y].join(sign), 'month')).toBe(iso);
      })
    );
  });
});

it('begins with the day unless it cannot', () => {
  expect(sniffDateOrder(['01/02/2024', '03/04/2024'])).toBe('day');
  expect(sniffDateOrder(['01/02/2024', '01/31/2024'])).toBe('month');
  expect(sniffDateOrder(['01/31/2024', '31/01/2024'])).toBe('day');
  expect(sniffDateOrder([])).toBe('day');
});

it.each([
  ['Có', true],
  ['KHÔNG', false],
  ['true', true],
  ['Sai', false],
  ['1', undefined],
  ['Cô', true]
])('%s is %s', (text, expected) => {
  expect(readTruth(text)).toBe(expected);
});
