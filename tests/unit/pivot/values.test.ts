import { describe, expect, it } from 'vitest';
import { memberOrder } from '$lib/compute/pivot/pivotMembers';
import type { Annotation } from '$lib/model/annotation';
import type { Pivot, PivotValue } from '$lib/model/pivot';
import type { Row } from '../comparison/support/world';
import { worth } from '../comparison/support/worth';
import { cellAt, plain, shown, tableOf } from './support/smallPivot';

const ROWS: Row[] = [
  ['revenue', 'A', '2021', 10],
  ['revenue', 'B', '2021', 30],
  ['revenue', 'A', '2022', 20],
  ['revenue', 'B', '2022', 20],
  ['growth', 'A', '2021', 6.27],
  ['growth', 'A', '2022', 5.05],
  ['members', 'A', '2021', 4],
  ['members', 'A', '2022', 5],
  ['revenue-of-plan', 'A', '2021', 101],
  ['revenue-of-plan', 'A', '2022', 99]
];
const of = (indicator: string[], unit: string[], period = ['2021', '2022']) => ({ indicator, unit, period });
const table = (values: PivotValue, part: Partial<Pivot> = {}, rows: Row[] = ROWS, annotations?: Annotation[]) =>
  tableOf({ values, keep: of(['revenue'], ['A', 'B']), ...part }, rows, annotations);

describe('shares', () => {
  it('of the row, of the column, of everything', () => {
    expect(shown(table('of-row'))).toEqual({
      'unit:A': [(10 / 30) * 100, (20 / 30) * 100, 100],
      'unit:B': [60, 40, 100],
      '': [50, 50, 100]
    });
    expect(shown(table('of-column'))).toEqual({
      'unit:A': [25, 50, 37.5],
      'unit:B': [75, 50, 62.5],
      '': [100, 100, 100]
    });
    expect(shown(table('of-total'))).toEqual({
      'unit:A': [12.5, 25, 37.5],
      'unit:B': [37.5, 25, 62.5],
      '': [50, 50, 100]
    });
  });

  it('say in what they are, and what they were made of', () => {
    const cell = cellAt(table('of-column'), 'unit:A', 'period:2021');
    expect(cell).toMatchObject({ measure: 'percent', decimals: 1, formula: [10, '/', 40, '×', 100, '=', 25] });
    expect(cell.observations.map(({ value }) => value)).toEqual([10, 10, 30]);
  });

  it('are of the same indicator where several stand in one column', () => {
    const keep = of(['revenue', 'members'], ['A']);
    const found = shown(table('of-column', { rows: ['indicator', 'unit'], columns: ['period'], keep }));
    expect(found).toMatchObject({
      'indicator:revenue': [100, 100, 100],
      'indicator:members': [100, 100, 'stock-over-time']
    });
    expect(Object.keys(found)).not.toContain('');
  });

  it('are only of a sum that the rules allow and that is above zero', () => {
    expect(shown(table('of-column', { keep: of(['growth'], ['A']) }))['unit:A']).toEqual([
      'not-applicable',
      'not-applicable',
      'not-over-time'
    ]);
    expect(shown(table('of-row', { keep: of(['members'], ['A']) }))['unit:A']?.[0]).toBe('stock-over-time');
    const with_ = (a: number, b: number): Row[] => [
      ['revenue', 'A', '2021', a],
      ['revenue', 'B', '2021', b]
    ];
    const first = (rows: Row[]) => plain(cellAt(table('of-column', {}, rows), 'unit:A', 'period:2021'));
    expect(first(with_(5, -5))).toBe('zero-base');
    expect(first(with_(5, -6))).toBe('negative-base');
    expect(first(with_(0, 8))).toBe(0);
    expect(first(with_(1, 8).slice(0, 1))).toBe('not-published');
  });
});

describe('the column before', () => {
  it('is taken away, or held against in per cent', () => {
    expect(shown(table('difference'))).toEqual({
      'unit:A': ['nothing-before', 10],
      'unit:B': ['nothing-before', -10],
      '': ['nothing-before', 0]
    });
    const change = table('change');
    expect(shown(change)['unit:A']?.[1]).toBe(100);
    expect(shown(change)['unit:B']?.[1]).toBeCloseTo(-100 / 3, 10);
    const cell = cellAt(change, 'unit:B', 'period:2022');
    expect(cell).toMatchObject({ measure: 'percent', decimals: 1 });
    expect(worth(cell.formula)).toBeCloseTo(-100 / 3, 10);
    expect(cell.observations.map(({ value }) => value)).toEqual([20, 30]);
  });

  it('of a rate is held against in points, never in per cent of a per cent', () => {
    for (const values of ['difference', 'change'] as const) {
      const cell = cellAt(table(values, { keep: of(['growth'], ['A']) }), 'unit:A', 'period:2022');
      expect(cell).toMatchObject({ value: -1.22, measure: 'points', decimals: 2 });
    }
  });

  it('of a published comparison is not held against', () => {
    const keep = of(['revenue-of-plan'], ['A']);
    expect(shown(table('difference', { keep }))['unit:A']?.[1]).toBe('not-applicable');
    expect(shown(table('change', { keep }))['unit:A']?.[1]).toBe('not-applicable');
  });

  it('needs a base above zero', () => {
    const rows = (base: number): Row[] => [
      ['revenue', 'A', '2021', base],
      ['revenue', 'A', '2022', 3]
    ];
    expect(shown(table('change', {}, rows(0)))['unit:A']?.[1]).toBe('zero-base');
    expect(shown(table('change', {}, rows(-2)))['unit:A']?.[1]).toBe('negative-base');
    expect(shown(table('difference', {}, rows(-2)))['unit:A']?.[1]).toBe(5);
    expect(shown(table('difference', {}, rows(1).slice(1)))['unit:A']?.[1]).toBe('not-published');
  });

  it('is of the same length and the same place: quarters follow quarters', () => {
    const periods = ['2021', '2022-Q1', '2022-Q2', '2022'];
    const rows = periods.map((period, i): Row => ['revenue', 'A', period, (i + 1) * 10]);
    const found = table('difference', { keep: of(['revenue'], ['A'], periods) }, rows);
    expect(found.columns.map(({ key }) => key)).toEqual([
      'period:2021',
      'period:2022-Q1',
      'period:2022-Q2',
      'period:2022'
    ]);
    expect(shown(found)['unit:A']).toEqual(['nothing-before', 'nothing-before', 10, 30]);
  });

  it('is that of the same indicator or unit where periods stand inside it or around it', () => {
    const inside = table('difference', { columns: ['unit', 'period'], rows: ['indicator'] });
    expect(shown(inside)['indicator:revenue']).toEqual([
      ...['nothing-before', 'nothing-before', 10],
      ...[20, 'nothing-before', -10]
    ]);
    const around = table('difference', { columns: ['period', 'unit'], rows: ['indicator'] });
    expect(shown(around)['indicator:revenue']).toEqual([
      ...['nothing-before', 'nothing-before', 'nothing-before'],
      ...[0, 10, -10]
    ]);
  });

  it('is not that of another indicator', () => {
    const keep = of(['revenue', 'members'], ['A'], ['2022']);
    expect(shown(table('difference', { columns: ['indicator'], keep }))['unit:A']).toEqual([
      'nothing-before',
      'several-indicators'
    ]);
  });

  it('covers as many periods: three quarters are not held against four', () => {
    const rows = ['2021-Q1', '2021-Q2', '2022-Q1'].map((period): Row => ['revenue', 'A', period, 5]);
    const keep = of(['revenue'], ['A'], ['2021-Q1', '2021-Q2', '2022-Q1']);
    const found = table('difference', { columns: ['year', 'period'], keep }, rows);
    expect(plain(cellAt(found, 'unit:A', 'year:2022'))).toBe('several-lengths');
    expect(plain(cellAt(found, 'unit:A', 'year:2022/period:2022-Q1'))).toBe(0);
  });

  it('does not lie across a break, nor between a publication and a compilation, nor between other days', () => {
    const found = (rows: Row[], annotations: Annotation[] = [], indicator = 'revenue') =>
      plain(cellAt(table('change', { keep: of([indicator], ['A']) }, rows, annotations), 'unit:A', 'period:2022'));
    const broken: Annotation = {
      date: '2022-03-01',
      scope: ['A'],
      indicators: [],
      kind: 'break',
      label_vi: '',
      label_en: '',
      text_vi: '',
      text_en: '',
      source: ''
    };
    expect(found(ROWS, [broken])).toBe('break-in-series');
    expect(found(ROWS, [{ ...broken, kind: 'context' }])).toBe(100);
    expect(found([ROWS[0] as Row, ['revenue', 'A', '2022', 20, { status: 'secondary' }]])).toBe('not-comparable');
    const stock = (day: string): Row[] => [
      ['members', 'A', '2021-12-31', 10],
      ['members', 'A', day, 11]
    ];
    expect(found(stock('2022-12-31'), [], 'members')).toBeCloseTo(10, 10);
    expect(found(stock('2022-06-30'), [], 'members')).toBe('not-comparable');
  });
});

describe('lines', () => {
  const part: Partial<Pivot> = { rows: ['region', 'unit'], keep: of(['revenue'], ['B', 'A', 'C']) };
  const rows: Row[] = [...ROWS, ['revenue', 'C', '2021', 1]];
  const rowKeys = (more: Partial<Pivot>) => tableOf({ ...part, ...more }, rows).rows.map(({ key }) => key);

  it('stand in the order of choice, without totals as without groups', () => {
    expect(rowKeys({ totals: false })).toEqual([
      'region:region-x/unit:B',
      'region:region-x/unit:A',
      'region:region-y/unit:C'
    ]);
    expect(rowKeys({ rows: [] })).toEqual(['']);
    expect(rowKeys({ rows: ['indicator'] })).toEqual(['indicator:revenue']);
  });

  it('folded together keep their total, and the others theirs', () => {
    const open = tableOf(part, rows);
    for (const totals of [true, false]) {
      const folded = tableOf({ ...part, totals, closed: ['region:region-x', 'region:nowhere'] }, rows);
      expect(cellAt(folded, 'region:region-x', 'period:2021')).toEqual(cellAt(open, 'region:region-x', 'period:2021'));
      expect(folded.rows[0]).toMatchObject({ key: 'region:region-x', total: true, foldable: true, closed: true });
      expect(folded.rows.map(({ key }) => key)).not.toContain('region:region-x/unit:A');
    }
    expect(shown(tableOf({ ...part, closed: ['region:region-x'] }, rows))['']).toEqual(shown(open)['']);
  });

  it('are put in order by name, backwards, or by the values of a column within each group; the missing last', () => {
    const sort = (by: Pivot['sort']['by'], descending = false, column = '') => ({ sort: { by, column, descending } });
    expect(rowKeys({ rows: ['unit'], ...sort('name') })).toEqual(['unit:A', 'unit:B', 'unit:C', '']);
    expect(rowKeys({ rows: ['unit'], ...sort('name', true) })).toEqual(['unit:C', 'unit:B', 'unit:A', '']);
    expect(rowKeys({ rows: ['unit'], ...sort('order', true) })).toEqual(['unit:C', 'unit:A', 'unit:B', '']);
    const by = (column: string, descending: boolean) =>
      rowKeys({ rows: ['unit'], ...sort('value', descending, column) });
    expect(by('period:2021', false)).toEqual(['unit:C', 'unit:A', 'unit:B', '']);
    expect(by('period:2021', true)).toEqual(['unit:B', 'unit:A', 'unit:C', '']);
    expect(by('period:2022', false)).toEqual(['unit:B', 'unit:A', 'unit:C', '']);
    expect(by('', true)).toEqual(['unit:B', 'unit:A', 'unit:C', '']);
    expect(by('period:1999', true)).toEqual(['unit:B', 'unit:A', 'unit:C', '']);
    expect(rowKeys({ totals: false, ...sort('value', false, 'period:2021') })).toEqual([
      'region:region-y/unit:C',
      'region:region-x/unit:A',
      'region:region-x/unit:B'
    ]);
  });

  it.each([
    ['status', ['final', 'estimate', 'none', 'secondary'], ['secondary', 'estimate', 'final', 'none']],
    ['length', ['quarter', '9M', 'month', 'year', 'H1'], ['year', '9M', 'H1', 'quarter', 'month']],
    ['period', ['2023', '2022', '2023-Q1'], ['2022', '2023-Q1', '2023']],
    ['category', ['b', 'none', 'a'], ['a', 'b', 'none']],
    ['unit', ['b', 'none', 'a'], ['b', 'a', 'none']]
  ] as const)('of %s have its own order: %j', (field, given, expected) => {
    expect([...given].sort((a, b) => memberOrder(field, a, b))).toEqual(expected);
  });

  it('of time keep its order by name', () => {
    const sort = { by: 'name' as const, column: '', descending: true };
    expect(rowKeys({ rows: ['period'], columns: ['unit'], sort })).toEqual(['period:2022', 'period:2021', '']);
    const mixed = of(['revenue'], ['A'], ['2021', '2021-Q1']);
    const byName = { by: 'name' as const, column: '', descending: false };
    expect(rowKeys({ rows: ['period'], columns: [], keep: mixed, sort: byName })).toEqual([
      'period:2021-Q1',
      'period:2021',
      ''
    ]);
  });
});
