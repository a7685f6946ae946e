import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineOf, nextPeriod } from '$lib/model/period';
import { MOST_PERIODS, readPeriodList, writePeriodList } from '$lib/view/periodList';

describe('periods in the URL', () => {
  it.each([
    ['2023', ['2023']],
    ['2019..2022', ['2019', '2020', '2021', '2022']],
    ['2023-Q3..2024-Q2', ['2023-Q3', '2023-Q4', '2024-Q1', '2024-Q2']],
    ['2021-9M..2023-9M', ['2021-9M', '2022-9M', '2023-9M']],
    ['2022-11..2023-01', ['2022-11', '2022-12', '2023-01']],
    ['2020,2018,2023..2024', ['2018', '2020', '2023', '2024']],
    ['2020,2020', ['2020']]
  ])('reads %s', (text, periods) => {
    expect(readPeriodList(text)).toEqual(periods);
  });

  it.each([
    '',
    'x',
    '2022..2019',
    '2019..2022-Q1',
    '2019,2020-Q1',
    '1900..2100',
    '2023-13',
    '2016..2020..2021',
    '2023-12-31',
    "2019'--"
  ])('refuses %j', (text) => expect(readPeriodList(text)).toBeNull());

  it.each([
    [['2019', '2020', '2021'], '2019..2021'],
    [['2019', '2021'], '2019,2021'],
    [['2023-Q4', '2024-Q1'], '2023-Q4..2024-Q1'],
    [['2023'], '2023'],
    [[], '']
  ])('writes %j as %s', (periods, text) => expect(writePeriodList(periods)).toBe(text));

  const line = fc.constantFrom(
    (year: number) => String(year),
    (year: number) => `${year}-Q${(year % 4) + 1}`,
    (year: number) => `${year}-9M`,
    (year: number) => `${year}-H1`
  );
  it('reads back what it writes, whatever the choice of years', () => {
    fc.assert(
      fc.property(
        line,
        fc.uniqueArray(fc.integer({ min: 1995, max: 2030 }), { minLength: 1, maxLength: 20 }),
        (key, years) => {
          const periods = [...years].sort((a, b) => a - b).map(key);
          expect(readPeriodList(writePeriodList(periods))).toEqual(periods);
        }
      )
    );
  });

  it('never answers with mixed lines, doubles or more than the most, whatever it is given', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9QMH.,-]{0,30}$/), (text) => {
        const periods = readPeriodList(text);
        if (!periods) return;
        expect(new Set(periods.map(lineOf)).size).toBe(1);
        expect(new Set(periods).size).toBe(periods.length);
        expect(periods.length).toBeLessThanOrEqual(MOST_PERIODS);
      })
    );
  });

  it.each([
    ['2023', '2024'],
    ['2023-Q4', '2024-Q1'],
    ['2023-12', '2024-01'],
    ['2023-11M', '2024-11M'],
    ['2023-H1', '2024-H1'],
    ['2199', null],
    ['2016..2020', null],
    ['2023-12-31', null]
  ])('after %s comes %s', (key, next) => expect(nextPeriod(key)).toBe(next));
});
