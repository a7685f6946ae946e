import { describe, expect, it } from 'vitest';
import { references } from '../../../src/lib/compute/references';
import { transform } from '../../../src/lib/compute/transforms/transform';
import type { Transform } from '../../../src/lib/model/comparison';
import { missing } from '../../../src/lib/model/missing';
import { inputOf, plain, unitOf, type Row, type World } from './support/world';

const rows: Row[] = [
  ['growth', 'A', '2022', 5],
  ['growth', 'B', '2022', 6],
  ['growth', 'A', '2023', 6],
  ['growth', 'B', '2023', 8],
  ['growth', 'C', '2023', 7],
  ['growth', 'VN', '2023', 5.05],
  ['growth', 'A', '2023', 7, { status: 'plan', plan_by: 'council', upper: 7.5 }],
  ['growth', 'A', '2023', 6.5, { status: 'plan', plan_by: 'congress' }],
  ['revenue', 'A', '2022', 10],
  ['revenue', 'A', '2023', 20],
  ['revenue', 'B', '2022', 10],
  ['revenue', 'B', '2023', 30],
  ['revenue', 'C', '2022', 10],
  ['revenue', 'C', '2023', 15]
];
const world: World = {
  rows,
  indicator: 'growth',
  units: ['A'],
  periods: ['2022', '2023'],
  peers: ['A', 'B', 'C']
};
const refer = (code: Transform, part: Partial<World> = {}) => {
  const input = inputOf({ ...world, ...part });
  return references(code, input, transform(code, input));
};

describe('what a comparison is read against', () => {
  it('is the country under the same transform, unless it is shown or has no value', () => {
    const { country } = refer('level');
    expect(country.map((series) => [series.unit.code, series.subject])).toEqual([['VN', false]]);
    expect(country[0]?.cells.map(plain)).toEqual(['not-published', 5.05]);
    expect(refer('level', { units: ['A', 'VN'] }).country).toEqual([]);
    expect(refer('level', { indicator: 'revenue' }).country).toEqual([]);
    expect(refer('growth').country).toEqual([]);
  });

  it('is the median of the peers of each period, or how many they are', () => {
    const [before, now] = refer('level').median.growth ?? [];
    expect(before?.value).toEqual(missing('too-few-peers', { have: 2, of: 3 }));
    expect(now?.value).toBe(7);
    expect(now?.observations.map((row) => row.unit)).toEqual(['A', 'B', 'C']);
  });

  it('is the median of what the transform makes of each peer, over all periods', () => {
    const median = (code: Transform) => refer(code, { indicator: 'revenue' }).median.revenue?.map(plain);
    expect(median('growth')).toEqual(['too-few-peers', 100]);
    expect(median('index')).toEqual([100, 200]);
    expect(median('cagr')).toEqual(['too-few-peers', 100]);
    expect(median('change')).toEqual(['too-few-peers', 10]);
    expect(median('rank')).toEqual(['not-applicable', 'not-applicable']);
  });

  it('takes each period’s own peers', () => {
    const input = inputOf({ ...world, indicator: 'revenue', units: ['C'] });
    const peersOn = (period: string) => (period === '2022' ? ['A', 'B', 'C'] : ['C']).map(unitOf);
    const { median, field } = references('level', { ...input, peersOn }, transform('level', { ...input, peersOn }));
    expect(median.revenue?.map(plain)).toEqual([10, 'too-few-peers']);
    expect(field.map((series) => series.unit.code)).toEqual(['C']);
  });

  it('is each assigner’s plan, of levels only', () => {
    const { plans } = refer('level');
    expect(plans.map((series) => series.category)).toEqual(['council', 'congress']);
    expect(plans[0]?.cells[1]).toMatchObject({ value: 7, upper: 7.5, status: 'plan', pieced: false });
    expect(plans[0]?.cells[0]?.value).toEqual(missing('not-published'));
    expect(refer('change').plans).toEqual([]);
  });

  it('is every peer of the last period, the subject marked', () => {
    const { field } = refer('rank');
    expect(field.map((series) => [series.unit.code, series.subject, plain(series.cells[1] as never)])).toEqual([
      ['A', true, 3],
      ['B', false, 1],
      ['C', false, 2]
    ]);
  });

  it('is nothing for a breakdown', () => {
    const none = { country: [], median: {}, plans: [], field: [] };
    expect(refer('level', { dimension: 'sector', categories: ['services'] })).toEqual(none);
  });
});
