import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePeriods, lineOf, parsePeriod, samePeriodLastYear, type Period } from '../../../src/lib/model/period';

const two = (n: number) => String(n).padStart(2, '0');
const year = fc.integer({ min: 1901, max: 2198 });

/** Keys made by hand from the grammar's table, not by the code under test. */
const key = fc.oneof(
  year.map(String),
  fc.tuple(year, fc.constantFrom('H1', 'H2', 'Q1', 'Q2', 'Q3', 'Q4')).map((parts) => parts.join('-')),
  fc.tuple(year, fc.constantFrom(1, 2, 4, 5, 7, 8, 9, 10, 11)).map(([y, months]) => `${y}-${months}M`),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, month]) => `${y}-${two(month)}`),
  fc
    .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([y, month, day]) => `${y}-${two(month)}-${two(day)}`),
  fc.tuple(year, fc.integer({ min: 1, max: 20 })).map(([y, more]) => `${y}..${Math.min(y + more, 2199)}`)
);
const text = fc.oneof(key, fc.string(), fc.stringMatching(/^[0-9HQM.-]{0,12}$/));

describe('parsePeriod', () => {
  it.each<[string, Period['kind'], number, string, string]>([
    ['2023', 'year', 2023, '2023-01-01', '2023-12-31'],
    ['2023-H1', 'half', 2023, '2023-01-01', '2023-06-30'],
    ['2023-H2', 'half', 2023, '2023-07-01', '2023-12-31'],
    ['2023-Q1', 'quarter', 2023, '2023-01-01', '2023-03-31'],
    ['2023-Q2', 'quarter', 2023, '2023-04-01', '2023-06-30'],
    ['2023-Q3', 'quarter', 2023, '2023-07-01', '2023-09-30'],
    ['2023-Q4', 'quarter', 2023, '2023-10-01', '2023-12-31'],
    ['2023-1M', 'cumulative', 2023, '2023-01-01', '2023-01-31'],
    ['2024-2M', 'cumulative', 2024, '2024-01-01', '2024-02-29'],
    ['2023-9M', 'cumulative', 2023, '2023-01-01', '2023-09-30'],
    ['2023-11M', 'cumulative', 2023, '2023-01-01', '2023-11-30'],
    ['2022-11', 'month', 2022, '2022-11-01', '2022-11-30'],
    ['2023-02', 'month', 2023, '2023-02-01', '2023-02-28'],
    ['2000-02', 'month', 2000, '2000-02-01', '2000-02-29'],
    ['1900-02', 'month', 1900, '1900-02-01', '1900-02-28'],
    ['2023-12-31', 'date', 2023, '2023-12-31', '2023-12-31'],
    ['2024-02-29', 'date', 2024, '2024-02-29', '2024-02-29'],
    ['2016..2020', 'range', 2020, '2016-01-01', '2020-12-31']
  ])('%s is a %s', (given, kind, endYear, start, end) => {
    expect(parsePeriod(given)).toEqual({ key: given, kind, year: endYear, start, end });
  });

  it.each([
    ...['2023-02-30', '2023-02-29', '1900-02-29', '2023-04-31', '2023-12-00', '2023-12-32', '2023-00-10', '2023-13-01'],
    ...['2023-13', '2023-00', '2023-Q0', '2023-Q5', '2023-H0', '2023-H3'],
    ...['2023-0M', '2023-3M', '2023-6M', '2023-12M', '2023-09M', '2023-M9', '2023-9m'],
    ...['2020..2020', '2020..2016', '2020..20', '2190..2200', '1899', '2200', '0000', '202', '20233'],
    ...[
      '',
      ' 2023',
      '2023 ',
      '2023\n',
      '2023-',
      '2023-Q',
      '2023-q3',
      '２０２３',
      '2023-Q3-Q4',
      '-2023',
      'Q3-2023',
      '2023..'
    ]
  ])('refuses %j', (given) => expect(parsePeriod(given)).toBeNull());

  it('gives back the key it was given, with days that exist and are in order', () => {
    fc.assert(
      fc.property(text, (given) => {
        const period = parsePeriod(given);
        if (!period) return;
        expect(period.key).toBe(given);
        expect(period.start <= period.end).toBe(true);
        expect(period.end.slice(0, 4)).toBe(String(period.year));
        for (const day of [period.start, period.end])
          expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
      })
    );
  });

  it('reads every key of the grammar', () => {
    fc.assert(
      fc.property(key, (given) => {
        expect(parsePeriod(given)).not.toBeNull();
      })
    );
  });
});

describe('samePeriodLastYear', () => {
  it.each([
    ['2023', '2022'],
    ['2023-H1', '2022-H1'],
    ['2023-Q3', '2022-Q3'],
    ['2023-9M', '2022-9M'],
    ['2022-11', '2021-11'],
    ['2023-12-31', '2022-12-31'],
    ['2024-02-28', '2023-02-28'],
    ['2024-02-29', null],
    ['2016..2020', null],
    ['1900', null],
    ['2023-13', null],
    ['', null]
  ])('%s → %s', (given, expected) => expect(samePeriodLastYear(given)).toBe(expected));

  it('keeps the kind and the line, and ends before', () => {
    fc.assert(
      fc.property(key, (given) => {
        const before = samePeriodLastYear(given);
        if (before === null) return;
        expect(parsePeriod(before)?.kind).toBe(parsePeriod(given)?.kind);
        expect(lineOf(before)).toBe(lineOf(given));
        expect(parsePeriod(before)?.year).toBe((parsePeriod(given)?.year ?? 0) - 1);
        expect(comparePeriods(before, given)).toBe(-1);
      })
    );
  });
});

describe('lineOf', () => {
  it.each([
    ['2023', 'year'],
    ['2023-Q1', 'quarter'],
    ['2020-Q4', 'quarter'],
    ['2023-H1', 'H1'],
    ['2023-H2', 'H2'],
    ['2023-9M', '9M'],
    ['2023-11M', '11M'],
    ['2022-11', 'month'],
    ['2023-12-31', 'date'],
    ['2016..2020', 'range'],
    ['soon', null]
  ])('%s is on the line %s', (given, line) => expect(lineOf(given)).toBe(line));

  it('never puts periods of different length on one line', () => {
    const months = (period: Period) => Number(period.end.slice(5, 7)) - Number(period.start.slice(5, 7));
    fc.assert(
      fc.property(key, key, (a, b) => {
        const [pa, pb] = [parsePeriod(a), parsePeriod(b)];
        if (!pa || !pb || lineOf(a) !== lineOf(b)) return;
        expect(pa.kind).toBe(pb.kind);
        if (pa.kind !== 'range') expect(months(pa)).toBe(months(pb));
      })
    );
  });
});

describe('comparePeriods', () => {
  it('orders by last day, then longer before shorter', () => {
    const right = [
      '2016..2020',
      '2020',
      '2020-H2',
      '2020-Q4',
      '2020-12',
      '2020-12-31',
      '2021-Q1',
      '2021-H1',
      '2021-Q2',
      '2021-9M',
      '2021-Q3',
      '2021-11M',
      '2021'
    ];
    expect([...right].reverse().sort(comparePeriods)).toEqual(right);
  });

  it('is a total order on keys', () => {
    fc.assert(
      fc.property(key, key, key, (a, b, c) => {
        expect(comparePeriods(a, a)).toBe(0);
        expect(comparePeriods(a, b) === 0).toBe(a === b);
        expect(comparePeriods(a, b) + comparePeriods(b, a)).toBe(0);
        if (comparePeriods(a, b) <= 0 && comparePeriods(b, c) <= 0) expect(comparePeriods(a, c)).toBeLessThanOrEqual(0);
      })
    );
  });
});
