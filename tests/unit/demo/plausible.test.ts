import { sum } from 'd3-array';
import { describe, expect, it } from 'vitest';
import { COMMITTEES_136, isTerritorial } from '../../../data/demo/committees';
import { ALL_YEARS, codesOf, listOf, ROWS, valueOf, WHOLE } from './support/demo';

const share = (unit: string, year: number, dimension: string, ...categories: string[]) =>
  sum(categories, (category) => valueOf('party-members', unit, `${year}-12-31`, dimension, category)) /
  valueOf('party-members', unit, `${year}-12-31`);

/** Shares of all members, from and to; wide enough for any year, narrow enough to catch a profile gone wrong. */
const RANGES: [string, string[], number, number][] = [
  ['sex', ['female'], 0.38, 0.46],
  ['age', ['18-30'], 0.09, 0.16],
  ['age', ['31-40', '41-50'], 0.4, 0.52],
  ['age', ['61-plus'], 0.22, 0.33],
  ['ethnicity', ['other'], 0.01, 0.05],
  ['religion', ['any'], 0.005, 0.04],
  ['education', ['bachelor', 'postgraduate'], 0.55, 0.75],
  ['education', ['lower-secondary'], 0.01, 0.06],
  ['theory', ['intermediate', 'advanced'], 0.28, 0.42],
  ['occupation', ['retired'], 0.25, 0.36],
  ['organisation', ['commune'], 0.5, 0.62]
];

describe.each(ALL_YEARS)('%i', (year) => {
  it.each(RANGES)('%s %j of the whole', (dimension, categories, low, high) => {
    const of = share(WHOLE, year, dimension, ...categories);
    expect(of).toBeGreaterThan(low);
    expect(of).toBeLessThan(high);
  });

  it('each committee: women 8–62%, young 4–40%, no committee below 500 members', () => {
    for (const code of codesOf(year)) {
      expect(share(code, year, 'sex', 'female')).toBeGreaterThan(0.08);
      expect(share(code, year, 'sex', 'female')).toBeLessThan(0.62);
      expect(share(code, year, 'age', '18-30')).toBeGreaterThan(0.04);
      expect(share(code, year, 'age', '18-30')).toBeLessThan(0.4);
      expect(valueOf('party-members', code, `${year}-12-31`)).toBeGreaterThan(500);
    }
  });

  it('only committees of an area have budget revenue, and each has some', () => {
    const held = ROWS.filter((o) => o.indicator === 'budget-revenue' && o.period === String(year));
    const territorial = listOf(year).filter(({ kind }) => isTerritorial(kind));
    expect(held.map(({ unit }) => unit).sort()).toEqual(territorial.map(({ code }) => code).sort());
    for (const { value } of held) expect(value).toBeGreaterThan(0);
  });
});

it('the whole changes smoothly where the list changes: no share by more than two points from one year to the next', () => {
  for (const o of ROWS.filter(
    (row) => row.unit === WHOLE && row.indicator === 'party-members' && row.dimension !== ''
  )) {
    const year = Number(o.period.slice(0, 4));
    if (year === 2019) continue;
    const change = share(WHOLE, year, o.dimension, o.category) - share(WHOLE, year - 1, o.dimension, o.category);
    expect(Math.abs(change), `${o.period} ${o.dimension} ${o.category}`).toBeLessThan(0.02);
  }
});

it('126 of the 136 are communes and wards', () => {
  expect(COMMITTEES_136.filter(({ kind }) => isTerritorial(kind))).toHaveLength(126);
});
