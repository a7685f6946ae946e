import { describe, expect, it } from 'vitest';
import { unitsOverlap, periodsOverlap, severalLengths } from '$lib/compute/pivot/overlapping';
import type { Unit } from '$lib/model/unit';
import { UNITS, unitOf, type Row } from '../comparison/support/world';
import { worth } from '../comparison/support/worth';
import { cellAt, plain, shown, tableOf } from './support/smallPivot';

const REVENUE: Row[] = [
  ['revenue', 'A', '2021', 10],
  ['revenue', 'B', '2021', 20.5],
  ['revenue', 'C', '2021', 30],
  ['revenue', 'A', '2022', 11, { status: 'estimate' }],
  ['revenue', 'B', '2022', 22],
  ['revenue', 'C', '2022', 33]
];

describe('amounts that add up', () => {
  it('are added over units and over periods', () => {
    expect(shown(tableOf({}, REVENUE))).toEqual({
      'unit:A': [10, 11, 21],
      'unit:B': [20.5, 22, 42.5],
      'unit:C': [30, 33, 63],
      '': [60.5, 66, 126.5]
    });
  });

  it('say what they were made of, how, and how settled they are', () => {
    const cell = cellAt(tableOf({}, REVENUE), '', 'period:2022');
    expect(cell).toMatchObject({ measure: 'vnd-billion', decimals: 1, status: 'estimate', have: 3, of: 3 });
    expect(cell.observations.map(({ unit, value }) => `${unit} ${value}`)).toEqual(['A 11', 'B 22', 'C 33']);
    expect(cell.formula).toEqual([11, '+', 22, '+', 33, '=', 66]);
  });

  it('are added by groups, which come before their members', () => {
    const table = tableOf({ rows: ['region', 'unit'] }, REVENUE);
    expect(shown(table)).toEqual({
      'region:region-x': [30.5, 33, 63.5],
      'region:region-x/unit:A': [10, 11, 21],
      'region:region-x/unit:B': [20.5, 22, 42.5],
      'region:region-y': [30, 33, 63],
      'region:region-y/unit:C': [30, 33, 63],
      '': [60.5, 66, 126.5]
    });
    expect(table.rows.map(({ depth, total, foldable }) => [depth, total, foldable])).toEqual([
      [0, true, true],
      [1, false, false],
      [1, false, false],
      [0, true, true],
      [1, false, false],
      [0, true, false]
    ]);
  });

  it('are never a part of the sum that they say', () => {
    const cell = cellAt(tableOf({}, REVENUE.slice(1)), '', 'period:2021');
    expect(cell.value).toEqual({ missing: 'not-published', detail: { have: 2, of: 3 } });
    expect(cell).toMatchObject({ have: 2, of: 3, status: '', observations: [], formula: null });
  });

  it('are not added across indicators', () => {
    const rows: Row[] = [...REVENUE, ['members', 'A', '2021', 5]];
    const keep = { indicator: ['revenue', 'members'], unit: ['A'], period: ['2021'] };
    expect(shown(tableOf({ rows: ['indicator'], keep }, rows))).toEqual({
      'indicator:revenue': [10],
      'indicator:members': [5]
    });
    expect(shown(tableOf({ rows: ['unit'], columns: [], keep }, rows))).toEqual({ 'unit:A': ['several-indicators'] });
  });

  it('keep each former territory once: not the country with its parts, nor old with new', () => {
    const rows: Row[] = [...REVENUE, ['revenue', 'VN', '2021', 60.5], ['revenue', 'D', '2021', 30]];
    const total = (unit: string[]) =>
      plain(cellAt(tableOf({ keep: { indicator: ['revenue'], unit, period: ['2021'] } }, rows), '', 'period:2021'));
    expect(total(['A', 'VN'])).toBe('overlapping-units');
    expect(total(['A', 'N'])).toBe('overlapping-units');
    expect(total(['C', 'D'])).toBe('overlapping-units');
    expect(total(['A', 'B'])).toBe(30.5);
  });
});

describe('units', () => {
  const committee = (code: string, parent: string, territory = code): Unit => ({
    ...unitOf('Q'),
    code,
    parent,
    territory,
    regime: 'committee'
  });
  const list = [
    ...UNITS,
    committee('K', 'VN'),
    committee('K1', 'K'),
    committee('K11', 'K1'),
    committee('K2', 'K', 'K1')
  ];
  const overlap = (...codes: string[]) =>
    unitsOverlap(
      codes.flatMap((code) => list.find((unit) => unit.code === code) ?? []),
      new Map(list.map((unit) => [unit.code, unit]))
    );

  it.each([
    [['K', 'K1'], true],
    [['K', 'K11'], true],
    [['K1', 'K2'], true],
    [['K11', 'K2'], false],
    [['Q', 'A'], true],
    [['Q', 'W'], true],
    [['A', 'B', 'C'], false],
    [['N', 'D'], false]
  ])('%j overlap: %s', (codes, expected) => expect(overlap(...codes)).toBe(expected));

  it('above themselves do not hold up the page', () => {
    const loop = committee('L', 'L2');
    const other = committee('L2', 'L');
    const alone = committee('L3', 'L');
    expect(
      unitsOverlap([alone, unitOf('A')].slice(0, 1), new Map([loop, other].map((unit) => [unit.code, unit])))
    ).toBe(false);
  });
});

describe('time', () => {
  const total = (indicator: string, period: string[], rows: Row[]) =>
    plain(cellAt(tableOf({ keep: { indicator: [indicator], unit: ['A'], period } }, rows), 'unit:A', ''));
  const flow = (...periods: string[]) => periods.map((period): Row => ['revenue', 'A', period, 2]);

  it('a year is the sum of its quarters', () => {
    const quarters = ['2021-Q1', '2021-Q2', '2021-Q3', '2021-Q4'];
    expect(total('revenue', quarters, flow(...quarters))).toBe(8);
    expect(total('revenue', ['2021-H1', '2021-H2'], flow('2021-H1', '2021-H2'))).toBe(4);
  });

  it.each([
    [['2021', '2021-Q1'], 'overlapping-periods'],
    [['2021-9M', '2021-H1'], 'overlapping-periods'],
    [['2021-Q1', '2021-H1'], 'overlapping-periods'],
    [['2021', '2022-Q1'], 'several-lengths'],
    [['2021-9M', '2022-10M'], 'several-lengths'],
    [['2021-9M', '2022-9M'], 4]
  ])('%j: %s', (periods, expected) => expect(total('revenue', periods, flow(...periods))).toBe(expected));

  it('a stock is not added, a rate and a ratio neither', () => {
    const rows = (indicator: string): Row[] => [
      [indicator, 'A', '2021', 2],
      [indicator, 'A', '2022', 4]
    ];
    for (const [indicator, reason] of [
      ['members', 'stock-over-time'],
      ['growth', 'not-over-time'],
      ['poverty', 'not-over-time'],
      ['income', 'not-over-time'],
      ['revenue-of-plan', 'not-over-time']
    ] as const)
      expect(total(indicator, ['2021', '2022'], rows(indicator))).toBe(reason);
  });

  it('periods share a day or do not', () => {
    expect(periodsOverlap(['2022', '2021', '2023-Q1'])).toBe(false);
    expect(periodsOverlap(['2023-Q1', '2022', '2022-12'])).toBe(true);
    expect(periodsOverlap(['2021', '2021-12-31'])).toBe(true);
    expect(severalLengths(['2021-H1', '2022-H2'])).toBe(false);
    expect(severalLengths(['2021-Q1', '2021-01'])).toBe(true);
  });
});

describe('rates and ratios', () => {
  const keep = (indicator: string) => ({ indicator: [indicator], unit: ['A', 'B', 'C'], period: ['2021'] });
  const people: Row[] = [
    ['population', 'A', '2021', 100],
    ['population', 'B', '2021', 300],
    ['population', 'C', '2021', 600]
  ];

  it('are weighted by what their rule says, never averaged', () => {
    const rows: Row[] = [
      ...people,
      ['poverty', 'A', '2021', 10],
      ['poverty', 'B', '2021', 2],
      ['poverty', 'C', '2021', 4]
    ];
    const table = tableOf({ rows: ['region'], keep: keep('poverty') }, rows);
    // (10 × 100 + 2 × 300) / 400; a plain mean would be 6.
    expect(shown(table)).toEqual({ 'region:region-x': [4], 'region:region-y': [4], '': [4] });
    const cell = cellAt(table, 'region:region-x', 'period:2021');
    expect(worth(cell.formula)).toBe(4);
    expect(cell.observations).toHaveLength(4);
    expect(cell).toMatchObject({ measure: 'percent', have: 2, of: 2 });
  });

  it('are missing where a weight is', () => {
    const rows: Row[] = [...people.slice(1), ['poverty', 'A', '2021', 10], ['poverty', 'B', '2021', 2]];
    const cell = cellAt(tableOf({ rows: ['region'], keep: keep('poverty') }, rows), 'region:region-x', 'period:2021');
    expect(cell.value).toEqual({ missing: 'not-published', detail: { have: 1, of: 2 } });
  });

  it('are worked out again from numerator and denominator', () => {
    const rows: Row[] = [
      ...people,
      ['revenue', 'A', '2021', 500],
      ['revenue', 'B', '2021', 700],
      ['revenue', 'C', '2021', 1],
      ['income', 'A', '2021', 5],
      ['income', 'B', '2021', 2.3],
      ['income', 'C', '2021', 9]
    ];
    const table = tableOf({ rows: ['region', 'unit'], keep: keep('income') }, rows);
    expect(plain(cellAt(table, 'region:region-x', 'period:2021'))).toBe(3);
    expect(plain(cellAt(table, 'region:region-x/unit:B', 'period:2021'))).toBe(2.3);
  });

  it('without a rule are refused, however few they are', () => {
    const rows: Row[] = [
      ['growth', 'A', '2021', 6],
      ['growth', 'B', '2021', 7],
      ['growth', 'C', '2021', 8]
    ];
    expect(shown(tableOf({ rows: ['region'], keep: keep('growth') }, rows))).toEqual({
      'region:region-x': ['not-additive'],
      'region:region-y': [8],
      '': ['not-additive']
    });
    const overlapping = { indicator: ['growth'], unit: ['A', 'VN'], period: ['2021'] };
    expect(shown(tableOf({ keep: overlapping }, [...rows, ['growth', 'VN', '2021', 7]]))['']).toEqual(['not-additive']);
  });
});

describe('stocks', () => {
  const keep = { indicator: ['members'], unit: ['A', 'B'], period: ['2021'] };
  it('of one day are added, of different days not', () => {
    const on = (dayA: string, dayB: string): Row[] => [
      ['members', 'A', dayA, 10],
      ['members', 'B', dayB, 20]
    ];
    const total = (rows: Row[]) => plain(cellAt(tableOf({ keep }, rows), '', 'period:2021'));
    expect(total(on('2021-12-31', '2021-12-31'))).toBe(30);
    expect(total(on('2021-12-31', '2021-11-30'))).toBe('not-comparable');
  });
});
