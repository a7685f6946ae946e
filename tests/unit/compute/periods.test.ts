import { describe, expect, it } from 'vitest';
import { periodLines } from '$lib/compute/periodLines';
import { proposedPeriods } from '$lib/compute/proposedPeriods';

const row = (period: string, part = {}) => ({
  indicator: 'x',
  territory: 'A',
  period,
  status: 'final',
  dimension: '',
  ...part
});
const of = { indicator: 'x', territory: 'A', dimension: '' };

describe('periods that have figures', () => {
  it('are kept by line; a date counts for its year, plans and averages for nothing', () => {
    const rows = ['2021', '2020', '2022-Q1', '2022-9M', '2023-12-31', '2016..2020'].map((key) => row(key));
    expect(periodLines([...rows, row('2026', { status: 'plan' })])).toEqual({
      year: ['2020', '2021', '2023'],
      quarter: ['2022-Q1'],
      '9M': ['2022-9M']
    });
  });
});

describe('periods that are proposed', () => {
  it('are the last ten years of the subject, not those of others', () => {
    const own = Array.from({ length: 14 }, (_, i) => row(String(2005 + i)));
    const others = Array.from({ length: 5 }, (_, i) => row(String(2019 + i), { territory: 'B' }));
    expect(proposedPeriods([...own, ...others], of, 2025)).toEqual(own.slice(4).map((entry) => entry.period));
  });

  it('prefer years to a few more quarters, and quarters to a single year', () => {
    const quarters = ['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4'].map((key) => row(key));
    expect(proposedPeriods([row('2022'), row('2023'), ...quarters], of, 2025)).toEqual(['2022', '2023']);
    expect(proposedPeriods([row('2023'), ...quarters], of, 2025)).toHaveLength(4);
  });

  it('end with the year of the snapshot', () => {
    expect(proposedPeriods([row('2024'), row('2025'), row('2045')], of, 2025)).toEqual(['2024', '2025']);
  });

  it('fall back on other units, then on that year alone', () => {
    expect(proposedPeriods([row('2019', { territory: 'B' })], of, 2025)).toEqual(['2019']);
    expect(proposedPeriods([], of, 2025)).toEqual(['2025']);
  });
});
