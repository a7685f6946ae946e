import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TRANSFORMS, type Transform } from '../../../src/lib/model/comparison';
import { isMissing } from '../../../src/lib/model/missing';
import { cubeOf, known, type Row, type World } from './support/world';
import { worth } from './support/worth';

const PERIODS = ['2021', '2022', '2023'];
const amount = fc.double({ min: 0.01, max: 1e6, noNaN: true }).map((value) => Math.round(value * 100) / 100);

/** Rows of one indicator for A, B, C and the country in three years, with people to divide by and a plan. */
const figures = (indicator: string) =>
  fc.array(amount, { minLength: 12, maxLength: 12 }).map((values): Row[] => [
    ...['A', 'B', 'C', 'VN'].flatMap((unit, i) =>
      PERIODS.flatMap((period, j): Row[] => [
        [indicator, unit, period, values[i * 3 + j] ?? 1],
        ['population', unit, period, 10 + i]
      ])
    ),
    [indicator, 'A', '2023', 50, { status: 'plan', plan_by: 'central' }]
  ]);

const filled = (code: Transform, world: World) =>
  cubeOf(code, world).series.flatMap((series) =>
    series.cells.flatMap((cell) => (isMissing(cell.value) ? [] : [{ cell, value: cell.value, series }]))
  );

describe('a formula', () => {
  const close = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

  it.each(TRANSFORMS.filter((code) => code !== 'level' && code !== 'rank'))(
    'of %s comes to the value, and begins with the own observation',
    (code) => {
      for (const indicator of ['revenue', 'growth', 'income'])
        fc.assert(
          fc.property(figures(indicator), (rows) => {
            const world = { rows, indicator, units: ['A', 'B', 'C'], periods: PERIODS };
            for (const { cell, value, series } of filled(code, world)) {
              expect(close(worth(cell.formula), value)).toBe(true);
              expect(cell.formula?.at(-1)).toBe(value);
              expect(cell.observations[0]).toMatchObject({ unit: series.unit.code, period: cell.period, indicator });
              const numbers = (cell.formula ?? []).filter((token) => typeof token === 'number');
              expect(numbers).toContain(cell.observations[0]?.value);
            }
          }),
          { numRuns: 20 }
        );
    }
  );

  it('of times gives the numerator back', () => {
    fc.assert(
      fc.property(figures('income'), (rows) => {
        for (const { cell, value } of filled('ratio', { rows, indicator: 'income', units: ['A'], periods: PERIODS })) {
          const [own, nation] = cell.observations;
          expect(nation?.unit).toBe('VN');
          expect(value * (nation?.value ?? NaN)).toBeCloseTo(own?.value ?? NaN, 6);
        }
      })
    );
  });
});

describe('what stands behind a cell', () => {
  const pair = (code: Transform, rows: Row[], indicator = 'revenue') =>
    cubeOf(code, { rows, indicator, units: ['N'], periods: ['2025'] }).series[0]?.cells[0];
  const merged: Row[] = [
    ['revenue', 'A', '2024', 40],
    ['revenue', 'B', '2024', 60, { status: 'estimate' }],
    ['revenue', 'N', '2025', 110, { status: 'preliminary' }]
  ];

  it('is pieced when its base was, with every part and the weakest status', () => {
    const cell = pair('growth', merged);
    expect(cell).toMatchObject({ pieced: true, status: 'estimate' });
    expect(cell?.value).toBeCloseTo(10, 12);
    expect(cell?.observations.map((row) => `${row.unit} ${row.period}`)).toEqual(['N 2025', 'A 2024', 'B 2024']);
  });

  it('of a base names each row once, and the base itself only itself', () => {
    const rows: Row[] = [
      ['revenue', 'A', '2022', 50],
      ['revenue', 'A', '2023', 60]
    ];
    const cells = cubeOf('index', { rows, indicator: 'revenue', units: ['A'], periods: ['2022', '2023'] }).series[0]
      ?.cells;
    expect(cells?.map((cell) => cell.observations.map((row) => row.period))).toEqual([['2022'], ['2023', '2022']]);
    const whole: Row[] = [
      ['revenue', 'VN', '2022', 50],
      ['revenue', 'VN', '2023', 60]
    ];
    const world = { rows: whole, indicator: 'revenue', units: ['VN'], periods: ['2023'] };
    expect(filled('contribution', world).map(({ cell }) => cell.observations.length)).toEqual([2]);
    expect(filled('share', world).map(({ cell }) => cell.observations.length)).toEqual([1]);
  });

  it('of a place is the own value, without the sum that it was put together by', () => {
    const rows: Row[] = [
      ['revenue', 'A', '2024', 1],
      ['revenue', 'B', '2024', 2],
      ['revenue', 'D', '2024', 5],
      ['revenue', 'C', '2023', 1],
      ['revenue', 'VN', '2024', 9]
    ];
    const world = { rows, indicator: 'revenue', units: ['N'], periods: ['2024'], peers: ['N', 'D', 'VN'] };
    const cell = cubeOf('rank', world).series[0]?.cells[0];
    expect(cell).toMatchObject({ value: 3, formula: null, pieced: true });
    expect(cell?.observations.map((row) => row.unit)).toEqual(['A', 'B']);
  });

  it('of the gap to a median is the whole field, and a pieced peer does not make the own value pieced', () => {
    const rows: Row[] = [
      ['revenue', 'A', '2024', 1],
      ['revenue', 'B', '2024', 2],
      ['revenue', 'D', '2024', 5],
      ['revenue', 'VN', '2024', 10, { status: 'estimate' }]
    ];
    const world = { rows, indicator: 'revenue', units: ['D'], periods: ['2024'], peers: ['D', 'N', 'VN'] };
    const cell = cubeOf('gap-median', world).series[0]?.cells[0];
    expect(cell).toMatchObject({ value: 0, pieced: false, status: 'estimate' });
    expect(cell?.observations.map((row) => row.unit)).toEqual(['D', 'A', 'B', 'VN']);
  });

  it('of a printed percentage is the row that prints it, with its own status', () => {
    const printed: Row = ['revenue-of-plan', 'C', '2023', 104, { plan_by: 'central', status: 'estimate' }];
    const rows: Row[] = [['revenue', 'C', '2023', 9], printed];
    const cell = cubeOf('plan-central', { rows, indicator: 'revenue', units: ['C'], periods: ['2023'] }).series[0]
      ?.cells[0];
    expect(cell).toMatchObject({ value: 104, formula: null, status: 'estimate', observations: [known(printed)] });
  });
});
