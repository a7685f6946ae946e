import { describe, expect, it } from 'vitest';
import { checkGrowthWeights, checkLanding, type CheckRow } from '../../../src/lib/compute/targets/backTest';

const row = (indicator: string, territory: string, period: string, value: number): CheckRow => ({
  indicator,
  territory,
  period,
  value
});

describe('a method checked on years left out', () => {
  it('by hand: shares of 70% and 80% miss each other by 14,29% and −12,5%', () => {
    const rows = [
      row('r', 'A', '2021-9M', 70),
      row('r', 'A', '2021', 100),
      row('r', 'A', '2022-9M', 160),
      row('r', 'A', '2022', 200),
      row('r', 'B', '2022-9M', 1),
      row('r', 'B', '2022', 2)
    ];
    const checked = checkLanding(rows, 'r');
    // 2021: 70 / 80% = 87,5, −12,5%; 2022: 160 / 70% = 228,57, +14,29%. B has one year only.
    expect(checked).toMatchObject({ checks: 2, series: 1, intervals: 0, inside: 0 });
    expect(checked.mean).toBeCloseTo((12.5 + 14.2857) / 2, 3);
    expect(checked.largest).toBeCloseTo(14.2857, 3);
  });

  it('with three years counts how often the year lay in its interval', () => {
    const shares = [60, 70, 80];
    const rows = shares.flatMap((share, i) => [row('r', 'A', `202${i}-H1`, share), row('r', 'A', `202${i}`, 100)]);
    // Only the middle year lies between the other two.
    expect(checkLanding(rows, 'r')).toMatchObject({ checks: 3, intervals: 3, inside: 1 });
  });

  it('finds no error in years that all keep the same shares', () => {
    const rows = [2020, 2021, 2022].flatMap((year) => [
      row('r', 'A', `${year}-Q1`, year),
      row('r', 'A', `${year}`, 4 * year)
    ]);
    expect(checkLanding(rows, 'r')).toMatchObject({ checks: 3, largest: 0, inside: 3 });
  });

  it('puts a year together from its quarters by the weights of the country', () => {
    const rows = [
      ...[20, 25, 25, 30].map((value, i) => row('grdp-constant', 'VN', `2022-Q${i + 1}`, value)),
      ...[4, 6, 8, 10].map((value, i) => row('grdp-growth', 'A', `2023-Q${i + 1}`, value)),
      row('grdp-growth', 'A', '2023', 7.4),
      ...[1, 1, 1, 1].map((value, i) => row('grdp-growth', 'VN', `2023-Q${i + 1}`, value)),
      row('grdp-growth', 'VN', '2023', 50)
    ];
    // 0,2 × 4 + 0,25 × 6 + 0,25 × 8 + 0,3 × 10 = 7,3
    const checked = checkGrowthWeights(rows, 'VN');
    expect(checked).toMatchObject({ checks: 1, series: 1 });
    expect(checked.largest).toBeCloseTo(0.1, 10);
  });
});
