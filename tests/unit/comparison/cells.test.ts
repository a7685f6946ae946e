import { describe, expect, it } from 'vitest';
import { cellsFrom, plain, unitOf, type Row } from './support/world';

const look = (rows: readonly Row[], indicator: string, unit: string, period: string, category = '') =>
  cellsFrom(rows)(indicator, unitOf(unit), period, category);

describe('the value of a place', () => {
  it('is that of its territory, under whatever code it was published', () => {
    const cell = look([['revenue', 'C', '2023', 7]], 'revenue', 'D', '2023');
    expect(cell).toMatchObject({ value: 7, status: 'final', pieced: false, formula: null });
    expect(cell.observations[0]?.unit).toBe('C');
  });

  it('is never a plan', () => {
    expect(plain(look([['revenue', 'C', '2023', 7, { status: 'plan' }]], 'revenue', 'C', '2023'))).toBe(
      'not-published'
    );
  });

  it('keeps breakdowns apart from the total', () => {
    const rows: Row[] = [
      ['revenue', 'C', '2023', 10],
      ['revenue', 'C', '2023', 4, { dimension: 'source', category: 'oil' }]
    ];
    expect(plain(look(rows, 'revenue', 'C', '2023'))).toBe(10);
    expect(plain(look(rows, 'revenue', 'C', '2023', 'source/oil'))).toBe(4);
    expect(plain(look(rows, 'revenue', 'C', '2023', 'source/gas'))).toBe('not-published');
  });

  it('of a stock is the latest state in the year, and a flow has none', () => {
    const rows: Row[] = [
      ['members', 'C', '2023-06-30', 90],
      ['members', 'C', '2023-12-31', 100],
      ['members', 'C', '2022-11', 80],
      ['revenue', 'C', '2023-12-31', 5]
    ];
    const cell = look(rows, 'members', 'C', '2023');
    expect(cell).toMatchObject({ value: 100, period: '2023' });
    expect(cell.observations[0]?.period).toBe('2023-12-31');
    expect(plain(look(rows, 'members', 'C', '2022'))).toBe(80);
    expect(plain(look(rows, 'revenue', 'C', '2023'))).toBe('not-published');
  });

  it('prefers the year itself to a date in it', () => {
    const rows: Row[] = [
      ['members', 'C', '2023', 101],
      ['members', 'C', '2023-12-31', 100]
    ];
    expect(plain(look(rows, 'members', 'C', '2023'))).toBe(101);
  });
});

describe('a place that was merged from others', () => {
  const rows: Row[] = [
    ['revenue', 'A', '2023', 10.1, { status: 'estimate' }],
    ['revenue', 'B', '2023', 20.2],
    ['population', 'A', '2023', 100],
    ['population', 'B', '2023', 300],
    ['poverty', 'A', '2023', 4],
    ['poverty', 'B', '2023', 8],
    ['growth', 'A', '2023', 5],
    ['growth', 'B', '2023', 7],
    ['revenue', 'A', '2022', 9],
    ['revenue', 'N', '2025', 50]
  ];

  it('has the sum of its former units, flagged, with the least settled status', () => {
    const cell = look(rows, 'revenue', 'N', '2023');
    expect(cell).toMatchObject({ value: 30.3, pieced: true, status: 'estimate' });
    expect(cell.formula).toEqual([10.1, '+', 20.2, '=', 30.3]);
    expect(cell.observations.map((row) => row.unit)).toEqual(['A', 'B']);
  });

  it('has a rate by its own rule: (4 × 100 + 8 × 300) / 400 = 7, never the mean 6', () => {
    expect(plain(look(rows, 'poverty', 'N', '2023'))).toBe(7);
  });

  it('has a quantity per head from both sums', () => {
    expect(plain(look(rows, 'income', 'N', '2023'))).toBeCloseTo(30.3 / 400, 12);
  });

  it('has no growth put together from growths', () => {
    expect(plain(look(rows, 'growth', 'N', '2023'))).toBe('not-additive');
  });

  it('has nothing when a part is missing, and says how many are there', () => {
    expect(look(rows, 'revenue', 'N', '2022').value).toEqual({ missing: 'not-published', detail: { have: 1, of: 2 } });
    expect(look(rows, 'revenue', 'N', '2021').value).toEqual({ missing: 'not-published' });
  });

  it('has its own value where there is one', () => {
    expect(look(rows, 'revenue', 'N', '2025')).toMatchObject({ value: 50, pieced: false });
  });
});

describe('a place outside its life', () => {
  it('had ended', () => {
    expect(look([], 'revenue', 'A', '2025').value).toEqual({ missing: 'unit-ended', detail: { day: '2025-06-30' } });
    expect(plain(look([], 'revenue', 'A', '2025-Q1'))).toBe('not-published');
  });

  it('was not there yet, and is not added up from the land it took', () => {
    expect(look([['revenue', 'Q', '2023', 5]], 'revenue', 'W', '2023').value).toEqual({
      missing: 'unit-not-yet',
      detail: { day: '2025-07-01' }
    });
  });

  it('lives on under another code', () => {
    expect(plain(look([], 'revenue', 'C', '2026'))).toBe('not-published');
  });
});
