import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Pivot } from '$lib/model/pivot';
import { pivotCaption } from '$lib/language/pivot/pivotCaption';
import { round } from '$lib/compute/decimals';
import { KNOWN_SNAPSHOTS } from '../questions/support/realFigures';
import { openRealPivot, SNAPSHOT, type RealPivot } from './support/realPivot';
import { cellAt, keys, plain, shown } from './support/smallPivot';

let real: RealPivot;
beforeAll(async () => {
  real = await openRealPivot();
});
afterAll(() => real.close());

const all63 = () => real.choices.units.filter(({ regime }) => regime === 'province63').map(({ code }) => code);
const of = (indicator: string[], period: string[], unit = all63()): Pick<Pivot, 'keep'> => ({
  keep: { indicator, unit, period }
});

describe('what the page shows first', () => {
  it.each([KNOWN_SNAPSHOTS[0], SNAPSHOT])(
    'is filled with published figures in the snapshot of %s',
    async (snapshot) => {
      const table = await (await real.at(snapshot)).table({ closed: [] });
      expect(table.rows.filter(({ field }) => field === 'unit')).toHaveLength(63);
      const units = table.rows.flatMap(({ field }, i) => (field === 'unit' ? [table.cells[i] ?? []] : []));
      for (const line of units) expect(line.slice(0, 3).map(plain)).toEqual(line.slice(0, 3).map(({ value }) => value));
    }
  );

  it('has totals that are right, one worked out again, and none across indicators', async () => {
    const table = await real.table({});
    expect(keys(table.columns)).toEqual([
      'indicator:population',
      'indicator:urban-population',
      'indicator:population-density'
    ]);
    expect(shown(table)).toMatchObject({
      'region:region-red-river-delta': [22620.2, 8130.3, expect.closeTo(1063.87, 2)],
      'region:region-central-highlands': [5861.3, 1681.7, expect.closeTo(107.59, 2)],
      // As published for the whole country: 96.484,0 thousand people, 33.816,6 of them in towns.
      '': [96484, 33816.6, expect.closeTo(291.49, 2)]
    });
    // The regions stand in the order of the yearbook.
    expect(keys(table.rows).map((key) => key.replace('region:region-', ''))).toEqual([
      'red-river-delta',
      'northern-midlands-mountains',
      'north-central-coast',
      'central-highlands',
      'southeast',
      'mekong-delta',
      ''
    ]);
    expect(pivotCaption('vi', real.pivot({}), table, real.choices)).toBe(
      'Dân số trung bình, dân số thành thị trung bình, mật độ dân số, theo đơn vị, tổng theo vùng, 2019'
    );
  });
});

describe('published figures', () => {
  it('population of 2018: 63 provinces by region make up the country', async () => {
    const table = await real.table({ ...of(['population'], ['2018']), columns: ['period'], closed: [] });
    const regions = table.rows.flatMap((line, i) => (line.field === 'region' ? [table.cells[i]?.[0]] : []));
    const [country] = (await real.table({ ...of(['population'], ['2018'], ['VN']), rows: ['unit'], closed: [] })).cells;
    expect(regions.map((cell) => cell?.value)).toEqual([22290.7, 12404.9, 20085.1, 5796.4, 17527.4, 17280.7]);
    expect(regions.map((cell) => cell?.of)).toEqual([11, 14, 14, 5, 6, 13]);
    expect(cellAt(table, '', 'period:2018')).toMatchObject({ value: 95385.2, have: 63, of: 63 });
    expect(country?.[0]?.value).toBe(95385.2);
  });

  it('a poverty rate has no rule, so no region has one', async () => {
    const table = await real.table({ ...of(['poverty-rate'], ['2010']), columns: ['period'] });
    expect(table.cells.flat().map(plain)).toEqual(Array(7).fill('not-additive'));
    expect(table.cells[0]?.[0]).toMatchObject({ have: 11, of: 11 });
  });

  it('GRDP growth is never summed: weighted where the weights are there, and they are not', async () => {
    const table = await real.table({
      ...of(['grdp-growth'], ['2023', '2024'], ['P63-01', 'P63-79']),
      rows: ['unit'],
      columns: ['period'],
      closed: []
    });
    for (const value of shown(table)[''] ?? []) expect(typeof value).toBe('string');
    expect(shown(table)['unit:P63-01']?.at(-1)).toBe('not-over-time');
  });

  it('the country and its provinces are not added', async () => {
    const table = await real.table({ ...of(['population'], ['2018'], ['VN', ...all63()]), columns: ['period'] });
    expect(plain(cellAt(table, '', 'period:2018'))).toBe('overlapping-units');
    expect(plain(cellAt(table, 'region:none', 'period:2018'))).toBe(95385.2);
  });

  it('the 34 of today are put together from the 63, and come to the same', async () => {
    const today = real.choices.units.filter(({ regime }) => regime === 'province34').map(({ code }) => code);
    const table = await real.table({
      ...of(['population'], ['2018'], today),
      rows: ['unit'],
      columns: ['period'],
      closed: []
    });
    expect(plain(cellAt(table, '', 'period:2018'))).toBe(95385.2);
    const mixed = await real.table({
      ...of(['population'], ['2018'], [...today, ...all63()]),
      rows: ['regime'],
      columns: ['period'],
      closed: []
    });
    expect(shown(mixed)).toEqual({
      'regime:province34': [95385.2],
      'regime:province63': [95385.2],
      '': ['overlapping-units']
    });
  });

  it('budget revenue over time: quarters beside the year are not added, and sources only if they come to the total', async () => {
    const part = { rows: ['period'], columns: ['category'], by: 'source', closed: [] } as const;
    const table = await real.table({ ...part, ...of(['budget-revenue'], ['2022', '2025', '2025-Q1'], ['P34-01']) });
    expect(shown(table)).toMatchObject({
      'period:2022': [24900, 304300, 'not-published', 'not-published'],
      'period:2025-Q1': [7800, 241500, 800, 250100],
      '': ['overlapping-periods', 'overlapping-periods', 'overlapping-periods', 'overlapping-periods']
    });
    expect(cellAt(table, 'period:2025', '').value).toMatchObject({ missing: 'parts-differ', detail: { sum: 703661 } });
    expect(cellAt(table, 'period:2022', '').value).toMatchObject({ detail: { have: 2, of: 3 } });
  });

  it('shares of the country add up to 100 per cent, in any column', async () => {
    const table = await real.table({
      ...of(['population'], ['2017', '2018', '2019']),
      columns: ['period'],
      closed: [],
      values: 'of-column'
    });
    for (const c of [0, 1, 2]) {
      const own = table.rows.flatMap(({ field }, i) =>
        field === 'unit' ? [Number(plain(table.cells[i]?.[c] as never))] : []
      );
      expect(own).toHaveLength(63);
      expect(
        round(
          own.reduce((sum, value) => sum + value, 0),
          8
        )
      ).toBe(100);
    }
  });

  it('folding keeps every total', async () => {
    const part = { ...of(['population'], ['2018', '2019']), columns: ['period'] } as const;
    const [open, folded] = [await real.table({ ...part, closed: [] }), await real.table(part)];
    expect(folded.rows).toHaveLength(7);
    for (const [i, { key }] of folded.rows.entries())
      expect(folded.cells[i]).toEqual(open.cells[keys(open.rows).indexOf(key)]);
  });
});
