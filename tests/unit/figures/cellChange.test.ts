import { describe, expect, it } from 'vitest';
import { cellChange } from '$lib/figures/compare/cellChange';
import { cubeOf, type Row } from '../comparison/support/world';

const rows: Row[] = [
  ['revenue', 'A', '2022', 80],
  ['revenue', 'A', '2023', 100],
  ['growth', 'A', '2022', 6.5],
  ['growth', 'A', '2023', 6.27],
  ['revenue', 'B', '2022', 90],
  ['revenue', 'B', '2023', 95],
  ['revenue', 'C', '2022', 70, { status: 'secondary' }],
  ['revenue', 'C', '2023', 99]
];

/** The change between the two periods of the first unit, under a transform. */
function changed(indicator: string, units: string[], code: Parameters<typeof cubeOf>[0] = 'level') {
  const cube = cubeOf(code, { rows, indicator, units, peers: ['A', 'B', 'C'], periods: ['2022', '2023'] });
  const [series] = cube.series;
  const measure = cube.measures[indicator];
  if (!series || !measure) throw new Error('no series');
  const { cell, measure: shown } = cellChange(series, measure, series.cells[0], series.cells[1]);
  return { value: cell.value, formula: cell.formula, in: shown.measure };
}

describe('the change beside a value in the table', () => {
  it('of an amount is in per cent', () => {
    expect(changed('revenue', ['A'])).toEqual({
      value: 25,
      formula: ['(', 100, '/', 80, '−', 1, ')', '×', 100, '=', 25],
      in: 'percent'
    });
  });

  it('of a rate, and of anything in per cent, is in points', () => {
    expect(changed('growth', ['A'])).toEqual({ value: -0.23, formula: [6.27, '−', 6.5, '=', -0.23], in: 'points' });
  });

  it('of a rank is in places', () => {
    expect(changed('revenue', ['A'], 'rank')).toMatchObject({ value: -1, in: 'places' });
  });

  it('of an index is in its own points', () => {
    expect(changed('revenue', ['A'], 'index')).toMatchObject({ value: 25, in: 'index' });
  });

  it('has the reason of what is missing, and none between a compilation and a publication', () => {
    expect(changed('revenue', ['W']).value).toMatchObject({ missing: 'unit-not-yet' });
    expect(changed('revenue', ['C']).value).toEqual({ missing: 'not-comparable' });
  });
});
