import { describe, expect, it } from 'vitest';
import type { Indicator } from '$lib/model/indicator';
import type { Pivot, PivotTable } from '$lib/model/pivot';
import { pivotComparison } from '$lib/view/pivotComparison';
import type { CompareChoices } from '$lib/view/compareChoices';
import { pivotOf } from './support/smallPivot';

const indicator = (code: string, kind: Indicator['kind']) => ({ code, kind }) as Indicator;
const choices = {
  indicators: [indicator('revenue', 'flow'), indicator('growth', 'rate'), indicator('members', 'stock')]
} as unknown as CompareChoices;

const table = (part: Partial<PivotTable> = {}): PivotTable => ({
  rows: [],
  columns: [],
  cells: [[]],
  indicators: ['revenue'],
  units: ['A', 'B'],
  periods: ['2021', '2022'],
  cut: 0,
  ...part
});
const drawn = (pivot: Partial<Pivot> = {}, of: Partial<PivotTable> = {}) =>
  pivotComparison(pivotOf(pivot), table(of), choices);
const transform = (pivot: Partial<Pivot>, of: Partial<PivotTable> = {}) => {
  const found = drawn(pivot, of);
  return 'whyNot' in found ? found.whyNot : found.transform;
};

describe('the figures of a pivot as a comparison', () => {
  it('are its indicators, units and periods, in order', () => {
    expect(drawn({ by: 'source' })).toEqual({
      indicators: ['revenue'],
      units: ['A', 'B'],
      peers: '',
      periods: ['2021', '2022'],
      by: 'source',
      transform: 'level',
      base: '',
      reading: '',
      events: true,
      title: '',
      snapshot: '2026-01-31'
    });
  });

  it('say why they are none', () => {
    expect(drawn({}, { cells: [] })).toEqual({ whyNot: 'nothing' });
    expect(drawn({}, { units: [] })).toEqual({ whyNot: 'nothing' });
    expect(drawn({}, { periods: ['2021', '2021-Q1'] })).toEqual({ whyNot: 'several-lengths' });
    const many = (length: number) => Array.from({ length }, (_, i) => `x${i}`);
    expect(drawn({}, { indicators: many(7) })).toEqual({ whyNot: 'too-many-indicators', most: 6 });
    expect(drawn({}, { units: many(81) })).toEqual({ whyNot: 'too-many-units', most: 80 });
    expect(drawn({}, { periods: Array.from({ length: 61 }, (_, i) => String(1960 + i)) })).toEqual({
      whyNot: 'too-many-periods',
      most: 60
    });
    const keep = (part: Pivot['keep']) => ({ keep: { ...pivotOf({}).keep, ...part } });
    expect(drawn(keep({ status: ['final'] }))).toEqual({ whyNot: 'filtered' });
    expect(drawn(keep({ publisher: ['x'] }))).toEqual({ whyNot: 'filtered' });
    expect(drawn({ ...keep({ category: ['oil'] }), by: 'source' })).toEqual({ whyNot: 'filtered' });
    expect(transform(keep({ category: ['oil'], region: ['region-x'] }))).toBe('level');
  });

  it('show growth or change only where the column before is a year before', () => {
    expect(transform({ values: 'change' })).toBe('growth');
    expect(transform({ values: 'difference' })).toBe('change');
    expect(transform({ values: 'change' }, { indicators: ['growth'] })).toBe('change');
    expect(transform({ values: 'change' }, { indicators: ['growth', 'revenue'] })).toBe('level');
    expect(transform({ values: 'change' }, { periods: ['2021', '2023'] })).toBe('level');
    expect(transform({ values: 'change' }, { periods: ['2021-9M', '2022-9M'] })).toBe('growth');
    expect(transform({ values: 'difference' }, { periods: ['2021-Q1', '2021-Q2'] })).toBe('level');
    expect(transform({ values: 'difference', rows: ['period'], columns: ['unit'] })).toBe('level');
  });

  it('show shares only where they are of the unit’s own total', () => {
    const split: Partial<Pivot> = { rows: ['unit', 'period'], columns: ['category'], by: 'source', values: 'of-row' };
    expect(transform(split)).toBe('share');
    expect(transform({ ...split, values: 'of-column' })).toBe('level');
    expect(transform({ ...split, rows: ['unit'] })).toBe('level');
    expect(transform({ ...split, rows: ['unit'] }, { periods: ['2021'] })).toBe('share');
    expect(transform({ ...split, by: '' })).toBe('level');
    expect(transform({ ...split, rows: ['category'], columns: ['unit', 'period'], values: 'of-column' })).toBe('share');
    expect(transform({ values: 'of-column' })).toBe('level');
    expect(transform({ values: 'of-total' })).toBe('level');
  });
});
