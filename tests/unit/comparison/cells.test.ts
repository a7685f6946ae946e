import { describe, expect, it } from 'vitest';
import { missing } from '../../../src/lib/model/missing';
import { A, B, BC, C, cellsIn, COMMUNE, DISTRICT, N_A, row, shown, UNITS, VN, worth } from './support/land';

describe('a published value', () => {
  const own = row('output', 'A', '2023', 120, { status: 'preliminary', upper: 130 });

  it('is as it was published', () => {
    expect(cellsIn([own])('output', A, '2023')).toEqual({
      period: '2023',
      value: 120,
      upper: 130,
      status: 'preliminary',
      observations: [own],
      formula: null,
      pieced: false
    });
  });

  it('is that of the territory, under whatever code', () => {
    const cellOf = cellsIn([own, row('output', 'N-A', '2026', 150)]);
    expect(cellOf('output', N_A, '2023').value).toBe(120);
    expect(cellOf('output', A, '2026').value).toBe(150);
  });

  it('is never a plan, another period, another unit or a category', () => {
    const cellOf = cellsIn([
      row('output', 'A', '2023', 1, { status: 'plan', plan_by: 'council' }),
      row('output', 'A', '2023-9M', 2),
      row('output', 'B', '2023', 3),
      row('output', 'A', '2023', 4, { dimension: 'sector', category: 'services' }),
      row('members', 'A', '2023', 5)
    ]);
    expect(cellOf('output', A, '2023').value).toEqual(missing('not-published'));
    expect(cellOf('output', A, '2023', 'sector/services').value).toBe(4);
    expect(cellOf('output', A, '2023', 'sector/industry').value).toEqual(missing('not-published'));
    expect(cellOf('unheard-of', A, '2023').value).toEqual(missing('not-published'));
  });

  it('of a percentage of plan does not depend on the order of the rows', () => {
    const council = row('output-percent-of-plan', 'A', '2023', 101, { plan_by: 'council' });
    const central = row('output-percent-of-plan', 'A', '2023', 104, { plan_by: 'central' });
    for (const rows of [
      [council, central],
      [central, council]
    ])
      expect(cellsIn(rows)('output-percent-of-plan', A, '2023').value).toBe(104);
  });
});

describe('a stock', () => {
  const dated = [
    row('members', 'A', '2023-06-30', 10),
    row('members', 'A', '2023-11', 12),
    row('members', 'A', '2023-Q2', 11)
  ];

  it('of a year is the latest observed in it, and says when', () => {
    const cell = cellsIn(dated)('members', A, '2023');
    expect(cell).toMatchObject({ value: 12, period: '2023' });
    expect(cell.observations[0]?.period).toBe('2023-11');
    expect(cellsIn([...dated].reverse())('members', A, '2023').value).toBe(12);
  });

  it("of a year is the year's own where there is one", () => {
    expect(cellsIn([...dated, row('members', 'A', '2023', 9)])('members', A, '2023').value).toBe(9);
  });

  it('is not taken from another year, for another kind of period, or for a flow', () => {
    const cellOf = cellsIn([...dated, row('output', 'A', '2023-Q2', 7)]);
    expect(shown(cellOf('members', A, '2024'))).toBe('not-published');
    expect(shown(cellOf('members', A, '2023-Q4'))).toBe('not-published');
    expect(shown(cellOf('output', A, '2023'))).toBe('not-published');
  });
});

describe('a merged unit', () => {
  const parts = [
    row('output', 'B', '2023', 10.1, { status: 'final' }),
    row('output', 'C', '2023', 20.2, { status: 'estimate' }),
    row('population', 'B', '2023', 2),
    row('population', 'C', '2023', 3),
    row('rate', 'B', '2023', 5),
    row('rate', 'C', '2023', 8)
  ];
  const cellOf = cellsIn(parts);

  it('is the sum of all its former units, of the weakest status, with every row behind it', () => {
    const cell = cellOf('output', BC, '2023');
    expect(cell).toMatchObject({ value: 30.3, pieced: true, status: 'estimate', formula: [10.1, '+', 20.2, '=', 30.3] });
    expect(cell.observations.map((entry) => entry.unit)).toEqual(['B', 'C']);
  });

  it('is weighted or worked out again as the rule says, never averaged', () => {
    const rate = cellOf('rate', BC, '2023');
    expect(rate.value).toBeCloseTo((5 * 10.1 + 8 * 20.2) / 30.3, 12);
    expect(worth(rate.formula)).toBeCloseTo(rate.value as number, 12);
    const head = cellOf('per-head', BC, '2023');
    expect(head.value).toBeCloseTo(30.3 / 5, 12);
    expect(worth(head.formula)).toBeCloseTo(6.06, 12);
    expect(head.observations.map((entry) => [entry.indicator, entry.unit].join(' '))).toEqual([
      'output B',
      'output C',
      'population B',
      'population C'
    ]);
  });

  it('has its own value where one was published', () => {
    const own = cellsIn([...parts, row('output', 'BC', '2023', 31)])('output', BC, '2023');
    expect(own).toMatchObject({ value: 31, pieced: false, formula: null });
  });

  it('is put together for the year of the merger too', () => {
    const year = [row('output', 'B', '2025', 1), row('output', 'C', '2025', 2)];
    expect(cellsIn(year)('output', BC, '2025')).toMatchObject({ value: 3, pieced: true });
  });

  it('lacks what any part lacks, and says how many there are', () => {
    const some = cellsIn(parts.slice(0, 1))('output', BC, '2023');
    expect(some.value).toEqual(missing('not-published', { have: 1, of: 2 }));
    expect(some.observations).toEqual([]);
    expect(cellsIn([])('output', BC, '2023').value).toEqual(missing('not-published'));
  });

  it('has no sum where the rule forbids it; after its first day there is simply no figure', () => {
    const loose = cellsIn([row('loose', 'B', '2023', 1), row('loose', 'C', '2023', 1)]);
    expect(loose('loose', BC, '2023').value).toEqual(missing('not-additive'));
    expect(loose('loose', BC, '2026').value).toEqual(missing('not-published'));
  });

  it('adds categories, but weighs none by the total', () => {
    const category = { dimension: 'sector', category: 'services' };
    const by = cellsIn([
      ...parts,
      ...['B', 'C'].flatMap((unit) => [
        row('output', unit, '2023', 4, category),
        row('rate', unit, '2023', 50, category)
      ])
    ]);
    expect(by('output', BC, '2023', 'sector/services').value).toBe(8);
    expect(by('rate', BC, '2023', 'sector/services').value).toEqual(missing('not-additive'));
  });

  it('adds no stocks of different days', () => {
    const rows = [row('members', 'B', '2023-06-30', 1), row('members', 'C', '2023-12-31', 2)];
    expect(cellsIn(rows)('members', BC, '2023').value).toEqual(missing('not-comparable'));
    const same = [row('members', 'B', '2023-12', 1), row('members', 'C', '2023-12-31', 2)];
    expect(cellsIn(same)('members', BC, '2023').value).toBe(3);
  });

  it('is not put together when a former unit is not known', () => {
    const without = UNITS.filter((unit) => unit.code !== 'C');
    expect(shown(cellsIn(parts, without)('output', BC, '2023'))).toBe('unit-not-yet');
  });
});

describe('a unit outside its life', () => {
  const cellOf = cellsIn([row('members', 'D1', '2024', 7), row('members', 'D1', '2023', 6)]);

  it('has ended, with its last day', () => {
    expect(cellOf('members', B, '2026').value).toEqual(missing('unit-ended', { day: '2025-06-30' }));
    expect(cellOf('members', B, '2025-H1').value).toEqual(missing('not-published'));
    expect(cellOf('members', B, '2025-Q3').value).toEqual(missing('unit-ended', { day: '2025-06-30' }));
  });

  it('is not there yet, with its first day; land of a split district is not counted again', () => {
    expect(cellOf('members', COMMUNE, '2024').value).toEqual(missing('unit-not-yet', { day: '2025-07-01' }));
    expect(cellOf('members', DISTRICT, '2024').value).toBe(7);
    expect(cellOf('members', DISTRICT, '2025').value).toEqual(missing('unit-ended', { day: '2025-06-30' }));
  });

  it('is never outside when its territory goes on', () => {
    expect(cellOf('output', A, '2026').value).toEqual(missing('not-published'));
    expect(cellOf('output', N_A, '2020').value).toEqual(missing('not-published'));
    expect(cellOf('output', VN, '1990').value).toEqual(missing('not-published'));
  });
});

describe('many lookups', () => {
  it('of a hundred thousand cells take well under a second', () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => row('output', i % 2 ? 'B' : 'C', String(1900 + (i % 300)), i));
    const cellOf = cellsIn(rows);
    const start = performance.now();
    for (let i = 0; i < 100_000; i++) cellOf('output', [A, BC, C][i % 3] ?? A, String(1900 + (i % 300)));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
