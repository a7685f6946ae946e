import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Transform } from '../../../src/lib/model/comparison';
import { TRANSFORMS } from '../../../src/lib/model/comparison';
import { isMissing } from '../../../src/lib/model/missing';
import { cubeOf, table, type Row } from './support/world';

const SOME: Row[] = ['revenue', 'growth', 'poverty', 'income', 'population'].flatMap((indicator, i) =>
  ['A', 'B', 'C', 'VN'].flatMap((unit, j): Row[] => [
    [indicator, unit, '2022', 10 + i + j],
    [indicator, unit, '2023', 12 + i - j]
  ])
);

describe('laws that hold for any figures', () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 3, maxLength: 3 });

  it('shares of all places make a hundred, and their contributions the growth of the whole', () => {
    fc.assert(
      fc.property(amounts, amounts, (before, now) => {
        const sum = (list: number[]) => list.reduce((a, b) => a + b, 0);
        const rows: Row[] = ['A', 'B', 'C'].flatMap((unit, i): Row[] => [
          ['revenue', unit, '2022', before[i] ?? 0],
          ['revenue', unit, '2023', now[i] ?? 0]
        ]);
        rows.push(['revenue', 'VN', '2022', sum(before)], ['revenue', 'VN', '2023', sum(now)]);
        const of = { rows, indicator: 'revenue', units: ['A', 'B', 'C'], periods: ['2023'] };
        const column = (code: Transform) => sum(table(cubeOf(code, of)).map((row) => Number(row[0])));
        expect(column('share')).toBeCloseTo(100, 8);
        expect(column('contribution')).toBeCloseTo((sum(now) / sum(before) - 1) * 100, 7);
      })
    );
  });

  it('the index is exactly 100 at its base, and steady growth has itself as its yearly average', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e6, noNaN: true }), fc.integer({ min: -50, max: 80 }), (start, percent) => {
        const periods = ['2019', '2020', '2021', '2022', '2023'];
        const rows = periods.map((period, i): Row => ['revenue', 'A', period, start * (1 + percent / 100) ** i]);
        const of = { rows, indicator: 'revenue', units: ['A'], periods };
        expect(table(cubeOf('index', of))[0]?.[0]).toBe(100);
        for (const value of table(cubeOf('cagr', of))[0]?.slice(1) ?? []) expect(value).toBeCloseTo(percent, 6);
      })
    );
  });

  it('ranks agree with sorting, equals share a place', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const rows = ['A', 'B', 'C'].map((unit, i): Row => ['revenue', unit, '2023', values[i] ?? 0]);
        const of = { rows, indicator: 'revenue', units: ['A', 'B', 'C'], periods: ['2023'] };
        const places = table(cubeOf('rank', of)).map((row) => row[0]);
        expect(places).toEqual(values.map((value) => 1 + values.filter((other) => other > value).length));
      })
    );
  });

  it('every cell keeps its period, and a value never comes without its observations', () => {
    for (const code of TRANSFORMS)
      for (const indicator of ['revenue', 'growth', 'poverty', 'income']) {
        const cube = cubeOf(code, { rows: SOME, indicator, units: ['A', 'B', 'C'], periods: ['2022', '2023'] });
        for (const series of cube.series)
          series.cells.forEach((cell, i) => {
            expect(cell.period).toBe(cube.periods[i]);
            expect(cell.observations.length > 0).toBe(!isMissing(cell.value));
            expect(cell.status !== '').toBe(!isMissing(cell.value));
          });
      }
  });
});
