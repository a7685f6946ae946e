import { describe, expect, it } from 'vitest';
import { pivotTable } from '$lib/compute/pivot/pivotTable';
import { unitOf, type Row } from '../comparison/support/world';
import { cellAt, inputFrom, pivotOf, plain, shown, tableOf } from './support/smallPivot';

const REVENUE: Row[] = [
  ['revenue', 'A', '2021', 10],
  ['revenue', 'B', '2021', 20.5],
  ['revenue', 'C', '2021', 30],
  ['revenue', 'A', '2022', 11, { status: 'estimate' }],
  ['revenue', 'B', '2022', 22],
  ['revenue', 'C', '2022', 33]
];

describe('parts of a breakdown', () => {
  const part = (category: string, value: number, dimension = 'source'): Row => [
    'revenue',
    'A',
    '2021',
    value,
    { dimension, category }
  ];
  const keep = { indicator: ['revenue'], unit: ['A'], period: ['2021'] };
  const table = (rows: Row[], more = {}) =>
    shown(tableOf({ columns: ['category'], by: 'source', keep, ...more }, rows));

  it('make their total when they are those of the published one', () => {
    const rows = [part('oil', 4), part('home', 6)];
    expect(table(rows)).toEqual({ 'unit:A': [6, 4, 10] });
    expect(table([...rows, ['revenue', 'A', '2021', 10]])).toEqual({ 'unit:A': [6, 4, 10] });
  });

  it('make none when they give another, also where only one of them is known', () => {
    const total: Row = ['revenue', 'A', '2021', 12];
    expect(table([part('oil', 4), part('home', 6), total])).toEqual({ 'unit:A': [6, 4, 'parts-differ'] });
    const alone = tableOf({ columns: [], by: 'source', keep }, [part('oil', 4), total]);
    expect(cellAt(alone, 'unit:A', '').value).toEqual({ missing: 'parts-differ', detail: { sum: 4, total: 12 } });
    expect(table([part('oil', 4), total])).toEqual({ 'unit:A': [4] });
  });

  it('may differ by what rounding and a word before the number allow', () => {
    expect(table([part('oil', 4.1), part('home', 6), ['revenue', 'A', '2021', 10.2]])).toEqual({
      'unit:A': [6, 4.1, 10.1]
    });
    expect(table([part('oil', 4.1), part('home', 6), ['revenue', 'A', '2021', 10]])).toEqual({
      'unit:A': [6, 4.1, 10.1]
    });
    const over: Row = ['revenue', 'A', '2021', 10, { qualifier: 'over' }];
    expect(table([part('oil', 4.5), part('home', 6), over])).toEqual({ 'unit:A': [6, 4.5, 10.5] });
  });

  it('that are chosen are added among themselves', () => {
    const rows = [part('oil', 4), part('home', 6), part('sea', 5), ['revenue', 'A', '2021', 15] as Row];
    expect(table(rows, { keep: { ...keep, category: ['oil', 'home'] } })).toEqual({ 'unit:A': [6, 4, 10] });
  });

  it('that are said by name are added over units, whatever their total', () => {
    const rows: Row[] = ['A', 'B'].flatMap((unit, i): Row[] => [
      ['revenue', unit, '2021', 4 + i, { dimension: 'source', category: 'oil' }],
      ['revenue', unit, '2021', 50]
    ]);
    const found = table(rows, { keep: { ...keep, unit: ['A', 'B'] } });
    expect(found).toEqual({ 'unit:A': [4], 'unit:B': [5], '': [9] });
  });

  it('are those of the units that are kept, and no filter while nothing is split', () => {
    const elsewhere: Row = ['revenue', 'B', '2021', 1, { dimension: 'source', category: 'sea' }];
    expect(table([part('oil', 4), elsewhere])).toEqual({ 'unit:A': [4] });
    const filtered = { columns: [], keep: { ...keep, category: ['oil'] } };
    expect(shown(tableOf(filtered, [['revenue', 'A', '2021', 9]]))).toEqual({ 'unit:A': [9] });
  });

  it('of a rate are not added', () => {
    const rows = (['a', 'b'] as const).map((category): Row => [
      'poverty',
      'A',
      '2021',
      3,
      { dimension: 'area', category }
    ]);
    const of = { ...keep, indicator: ['poverty'] };
    expect(shown(tableOf({ columns: ['category'], by: 'area', keep: of }, rows))).toEqual({
      'unit:A': [3, 3, 'not-applicable']
    });
  });

  it('stand beside the total of an indicator that has none', () => {
    const rows: Row[] = [part('oil', 4), ['members', 'A', '2021', 9]];
    const of = { ...keep, indicator: ['revenue', 'members'] };
    const found = tableOf({ rows: ['indicator'], columns: ['category'], by: 'source', keep: of, totals: false }, rows);
    expect(found.columns.map(({ key }) => key)).toEqual(['category:oil', 'category:none']);
    expect(shown(found)).toEqual({
      'indicator:revenue': [4, 'not-applicable'],
      'indicator:members': ['not-applicable', 9]
    });
  });
});

describe('filters', () => {
  it('of places and times take whole lines away', () => {
    const by = (keep: object) => shown(tableOf({ keep: { ...pivotOf({}).keep, ...keep } }, REVENUE));
    expect(by({ region: ['region-x'] })).toEqual({
      'unit:A': [10, 11, 21],
      'unit:B': [20.5, 22, 42.5],
      '': [30.5, 33, 63.5]
    });
    expect(by({ year: ['2022'] })).toEqual({ 'unit:A': [11], 'unit:B': [22], 'unit:C': [33], '': [66] });
    expect(by({ length: ['quarter'] })).toEqual({});
    expect(by({ regime: ['province34'] })).toEqual({});
  });

  it('of status and publisher leave no partial total behind', () => {
    const keep = { ...pivotOf({}).keep, status: ['final'] };
    const table = tableOf({ keep }, REVENUE);
    expect(shown(table)).toEqual({
      'unit:A': [10, 'left-out', 'left-out'],
      'unit:B': [20.5, 22, 42.5],
      'unit:C': [30, 33, 63],
      '': [60.5, 'left-out', 'left-out']
    });
    expect(cellAt(table, '', 'period:2022')).toMatchObject({ value: { detail: { have: 2, of: 3 } }, have: 2, of: 3 });
    expect(keysOf({ ...keep, status: ['estimate'] })).toEqual(['unit:A']);
    expect(keysOf({ ...keep, publisher: ['Nobody'] })).toEqual([]);
  });
  const keysOf = (keep: object) => tableOf({ keep }, REVENUE).rows.map(({ key }) => key);

  it('of status keep out a part of a breakdown too', () => {
    const part = (unit: string, category: string, status: 'final' | 'estimate'): Row => [
      'revenue',
      unit,
      '2021',
      5,
      { dimension: 'source', category, status }
    ];
    const rows = [part('A', 'oil', 'estimate'), part('A', 'home', 'final'), part('B', 'oil', 'final')];
    const keep = { indicator: ['revenue'], unit: ['A', 'B'], period: ['2021'], status: ['final'] };
    expect(shown(tableOf({ columns: ['category'], by: 'source', totals: false, keep }, rows))).toEqual({
      'unit:A': [5, 'left-out'],
      'unit:B': ['not-published', 5]
    });
  });

  it('status and publisher as lines part the values', () => {
    const table = tableOf({ rows: ['status'] }, REVENUE);
    expect(shown(table)).toEqual({
      'status:estimate': ['not-applicable', 11, 11],
      'status:final': [60.5, 55, 115.5],
      '': [60.5, 66, 126.5]
    });
    expect(Object.keys(shown(tableOf({ rows: ['publisher'] }, REVENUE)))).toEqual(['publisher:Publisher']);
    const other = { from: { code: 't', title: '', publisher: 'Other', date: '', url: '' } };
    const pieced: Row[] = [
      ['revenue', 'A', '2021', 10],
      ['revenue', 'B', '2021', 20, other]
    ];
    const keep = { indicator: ['revenue'], unit: ['N'], period: ['2021'] };
    expect(shown(tableOf({ rows: ['publisher'], keep }, pieced))).toEqual({ 'publisher:several': [30] });
  });
});

describe('too many values', () => {
  it('are cut, and then nothing is added up', () => {
    const years = Array.from({ length: 60 }, (_, i) => String(1960 + i));
    const units = Array.from({ length: 400 }, (_, i) => ({ ...unitOf('A'), code: `A${i}`, territory: `T${i}` }));
    const input = { ...inputFrom([]), units, cellOf: inputFrom(REVENUE).cellOf };
    const keep = { indicator: ['revenue'], unit: units.map(({ code }) => code), period: years };
    const table = pivotTable(pivotOf({ keep }), input);
    expect(table.cut).toBe(400 * 60 - 20_000);
    expect(plain(cellAt(table, '', ''))).toBe('left-out');
    expect(plain(cellAt(table, 'unit:A0', ''))).toBe('left-out');
    expect(plain(cellAt(table, 'unit:A0', 'period:2019'))).toBe('not-published');
  });
});
