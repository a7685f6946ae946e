import { describe, expect, it } from 'vitest';
import { createCells } from '../../../src/lib/compute/cells';
import { missing } from '../../../src/lib/model/missing';
import { cellsFrom, CHANGES, INDICATORS, known, plain, UNITS, unitOf, type Row } from './support/world';
import { worth } from './support/worth';

const look = (rows: readonly Row[], indicator: string, unit: string, period: string, category = '') =>
  cellsFrom(rows)(indicator, unitOf(unit), period, category);

describe('the value of a place', () => {
  it('is as it was published', () => {
    const row: Row = ['revenue', 'C', '2023', 7, { status: 'preliminary', upper: 8 }];
    expect(look([row], 'revenue', 'C', '2023')).toEqual({
      period: '2023',
      value: 7,
      upper: 8,
      status: 'preliminary',
      observations: [known(row)],
      formula: null,
      pieced: false
    });
  });

  it('is that of its territory, under whatever code it was published', () => {
    const cell = look([['revenue', 'C', '2023', 7]], 'revenue', 'D', '2023');
    expect(cell).toMatchObject({ value: 7, status: 'final', pieced: false, formula: null });
    expect(cell.observations[0]?.unit).toBe('C');
    expect(plain(look([['revenue', 'D', '2026', 9]], 'revenue', 'C', '2026'))).toBe(9);
  });

  it('is never a plan, nor that of another period, place or indicator', () => {
    const rows: Row[] = [
      ['revenue', 'C', '2023', 1, { status: 'plan', plan_by: 'council' }],
      ['revenue', 'C', '2023-9M', 2],
      ['revenue', 'A', '2023', 3],
      ['members', 'C', '2023', 4]
    ];
    expect(look(rows, 'revenue', 'C', '2023').value).toEqual(missing('not-published'));
    expect(look(rows, 'unheard-of', 'C', '2023').value).toEqual(missing('not-published'));
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

  it('of several percentages of plan does not depend on the order of the rows', () => {
    const council: Row = ['revenue-of-plan', 'C', '2023', 101, { plan_by: 'council' }];
    const central: Row = ['revenue-of-plan', 'C', '2023', 104, { plan_by: 'central' }];
    expect(plain(look([council, central], 'revenue-of-plan', 'C', '2023'))).toBe(104);
    expect(plain(look([central, council], 'revenue-of-plan', 'C', '2023'))).toBe(104);
  });
});

describe('a stock', () => {
  const rows: Row[] = [
    ['members', 'C', '2023-06-30', 90],
    ['members', 'C', '2023-11', 100],
    ['members', 'C', '2023-Q2', 95],
    ['members', 'C', '2022-11', 80],
    ['revenue', 'C', '2023-12-31', 5]
  ];

  it('of a year is the latest state in it, and says when', () => {
    const cell = look(rows, 'members', 'C', '2023');
    expect(cell).toMatchObject({ value: 100, period: '2023' });
    expect(cell.observations[0]?.period).toBe('2023-11');
    expect(plain(look([...rows].reverse(), 'members', 'C', '2023'))).toBe(100);
    expect(plain(look(rows, 'members', 'C', '2022'))).toBe(80);
  });

  it('of the year itself comes before a date in it', () => {
    expect(plain(look([['members', 'C', '2023', 101], ...rows], 'members', 'C', '2023'))).toBe(101);
  });

  it('is not taken from another year or for a part of one, and a flow never', () => {
    expect(plain(look(rows, 'members', 'C', '2024'))).toBe('not-published');
    expect(plain(look(rows, 'members', 'C', '2023-Q4'))).toBe('not-published');
    expect(plain(look(rows, 'revenue', 'C', '2023'))).toBe('not-published');
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
    ['revenue', 'N', '2024', 50],
    ['revenue', 'A', '2025', 1],
    ['revenue', 'B', '2025', 2]
  ];

  it('has the sum of its former units, flagged, with the least settled status', () => {
    const cell = look(rows, 'revenue', 'N', '2023');
    expect(cell).toMatchObject({ value: 30.3, pieced: true, status: 'estimate' });
    expect(cell.formula).toEqual([10.1, '+', 20.2, '=', 30.3]);
    expect(cell.observations.map((row) => row.unit)).toEqual(['A', 'B']);
  });

  it('has a rate by its own rule: (4 × 100 + 8 × 300) / 400 = 7, never the mean 6', () => {
    const cell = look(rows, 'poverty', 'N', '2023');
    expect(cell.value).toBe(7);
    expect(worth(cell.formula)).toBe(7);
  });

  it('has a quantity per head from both sums', () => {
    const cell = look(rows, 'income', 'N', '2023');
    expect(cell.value).toBeCloseTo(30.3 / 400, 12);
    expect(worth(cell.formula)).toBeCloseTo(30.3 / 400, 12);
    expect(cell.observations.map((row) => `${row.indicator} ${row.unit}`)).toEqual([
      'revenue A',
      'revenue B',
      'population A',
      'population B'
    ]);
  });

  it('has its own value where there is one, and is put together for the year of the merger too', () => {
    expect(look(rows, 'revenue', 'N', '2024')).toMatchObject({ value: 50, pieced: false });
    expect(look(rows, 'revenue', 'N', '2025')).toMatchObject({ value: 3, pieced: true });
  });

  it('has nothing when a part is missing, and says how many are there', () => {
    const cell = look(rows, 'revenue', 'N', '2022');
    expect(cell.value).toEqual(missing('not-published', { have: 1, of: 2 }));
    expect(cell.observations).toEqual([]);
    expect(look(rows, 'revenue', 'N', '2021').value).toEqual(missing('not-published'));
  });

  it('has no growth put together from growths; after its first day there is simply no figure', () => {
    expect(look(rows, 'growth', 'N', '2023').value).toEqual(missing('not-additive'));
    expect(look(rows, 'growth', 'N', '2026').value).toEqual(missing('not-published'));
  });

  it('has the sums of categories, but no category weighted by totals', () => {
    const part = { dimension: 'sector', category: 'services' };
    const parts = ['A', 'B'].flatMap((unit): Row[] => [
      ['revenue', unit, '2023', 4, part],
      ['poverty', unit, '2023', 50, part],
      ['population', unit, '2023', 2, part]
    ]);
    expect(plain(look([...rows, ...parts], 'revenue', 'N', '2023', 'sector/services'))).toBe(8);
    expect(plain(look([...rows, ...parts], 'poverty', 'N', '2023', 'sector/services'))).toBe('not-additive');
  });

  it('has no sum of states of different days', () => {
    const june: Row = ['members', 'A', '2023-06-30', 1];
    const december: Row = ['members', 'B', '2023-12-31', 2];
    expect(look([june, december], 'members', 'N', '2023').value).toEqual(missing('not-comparable'));
    expect(plain(look([['members', 'A', '2023-12', 1], december], 'members', 'N', '2023'))).toBe(3);
  });

  it('has nothing when a former unit is not known at all', () => {
    const units = UNITS.filter((unit) => unit.code !== 'B');
    const cellOf = createCells({ known: rows.map(known), units, unitChanges: CHANGES, indicators: INDICATORS });
    expect(plain(cellOf('revenue', unitOf('N'), '2023'))).toBe('unit-not-yet');
  });
});

describe('a place outside its life', () => {
  it('had ended', () => {
    expect(look([], 'revenue', 'A', '2025').value).toEqual(missing('unit-ended', { day: '2025-06-30' }));
    expect(look([], 'revenue', 'A', '2025-Q3').value).toEqual(missing('unit-ended', { day: '2025-06-30' }));
    expect(plain(look([], 'revenue', 'A', '2025-Q1'))).toBe('not-published');
    expect(plain(look([], 'revenue', 'A', '2025-H1'))).toBe('not-published');
  });

  it('was not there yet, and is not added up from the land it took', () => {
    const cell = look([['revenue', 'Q', '2023', 5]], 'revenue', 'W', '2023');
    expect(cell.value).toEqual(missing('unit-not-yet', { day: '2025-07-01' }));
  });

  it('made of parts of several districts is not their sum', () => {
    const parts = CHANGES.filter((change) => change.to_unit === 'W');
    const unitChanges = [...parts, ...parts.map((change) => ({ ...change, from_unit: 'C' }))];
    const rows: Row[] = [
      ['revenue', 'Q', '2023', 5],
      ['revenue', 'C', '2023', 6]
    ];
    const cellOf = createCells({ known: rows.map(known), units: UNITS, unitChanges, indicators: INDICATORS });
    expect(plain(cellOf('revenue', unitOf('W'), '2023'))).toBe('unit-not-yet');
  });

  it('lives on under another code', () => {
    expect(plain(look([], 'revenue', 'C', '2026'))).toBe('not-published');
    expect(plain(look([], 'revenue', 'D', '2020'))).toBe('not-published');
    expect(plain(look([], 'revenue', 'VN', '1990'))).toBe('not-published');
  });
});

describe('a hundred thousand lookups', () => {
  it('are answered from an index', () => {
    const years = Array.from({ length: 250 }, (_, i) => String(1900 + i));
    const rows = years.flatMap((year, i): Row[] => [
      ['revenue', 'A', year, i],
      ['revenue', 'B', year, i],
      ...Array.from({ length: 40 }, (_, n): Row => ['members', 'C', `${year}-11`, n])
    ]);
    const cellOf = cellsFrom(rows);
    const units = ['A', 'N', 'C'].map(unitOf);
    const start = performance.now();
    for (let i = 0; i < 100_000; i++) cellOf('revenue', units[i % 3] ?? unitOf('A'), years[i % 250] ?? '');
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
