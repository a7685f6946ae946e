import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineSeries } from '../../../src/lib/compute/series';
import { comparePeriods, lineOf } from '../../../src/lib/model/period';

const rows = (...periods: string[]) => periods.map((period) => ({ period }));
/** `2021` for a value, `(2021)` for a gap. */
const drawn = (...periods: string[]) =>
  lineSeries(rows(...periods)).map(
    ({ line, points }) => `${line}: ${points.map(({ period, row }) => (row ? period : `(${period})`)).join(' ')}`
  );

describe('lineSeries', () => {
  it.each([
    [['2023', '2020', '2021'], ['year: 2020 2021 (2022) 2023']],
    [
      ['2023', '2023-9M', '2022'],
      ['year: 2022 2023', '9M: 2023-9M']
    ],
    [
      ['2023-H1', '2023-9M', '2021-H1', '2022-9M'],
      ['H1: 2021-H1 (2022-H1) 2023-H1', '9M: 2022-9M 2023-9M']
    ],
    [
      ['2023-H2', '2023-H1'],
      ['H2: 2023-H2', 'H1: 2023-H1']
    ],
    [['2022-Q4', '2023-Q2'], ['quarter: 2022-Q4 (2023-Q1) 2023-Q2']],
    [['2022-11', '2023-02'], ['month: 2022-11 (2022-12) (2023-01) 2023-02']],
    [['2023-12-31', '2021-12-31'], ['date: 2021-12-31 (2022-12-31) 2023-12-31']],
    [['2023-12-31', '2021-06-20'], ['date: 2021-06-20 2023-12-31']],
    [['2016..2020', '2006..2010'], ['range: 2006..2010 2016..2020']],
    [['2023', 'soon', '2023-13'], ['year: 2023']],
    [[], []]
  ])('%j', (periods, lines) => expect(drawn(...periods)).toEqual(lines));

  it('keeps the later of two rows with one key', () => {
    const [line] = lineSeries([
      { period: '2023', value: 6.11 },
      { period: '2023', value: 6.27 }
    ]);
    expect(line?.points).toEqual([{ period: '2023', row: { period: '2023', value: 6.27 } }]);
  });

  it('loses no row, invents none, mixes no kinds and orders every line', () => {
    const key = fc
      .tuple(
        fc.integer({ min: 2005, max: 2025 }),
        fc.constantFrom('', '-H1', '-Q1', '-Q3', '-9M', '-11M', '-06', '-12-31')
      )
      .map(([year, rest]) => `${year}${rest}`);
    fc.assert(
      fc.property(fc.uniqueArray(key, { maxLength: 40 }), (keys) => {
        const lines = lineSeries(rows(...keys));
        const points = lines.flatMap((line) => line.points);
        expect(points.flatMap(({ row }) => (row ? [row.period] : [])).sort()).toEqual([...keys].sort());
        for (const { line, points } of lines) {
          const order = points.map(({ period }) => period);
          expect(order.every((period) => lineOf(period) === line)).toBe(true);
          expect(order).toEqual([...order].sort(comparePeriods));
          expect(new Set(order).size).toBe(order.length);
        }
      })
    );
  });
});
