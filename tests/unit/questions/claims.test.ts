import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimRows } from '../../../src/lib/questions/claims';
import { vintages } from '../../../src/lib/questions/vintages';
import { openRealFigures, type RealFigures } from './support/realFigures';

const snapshot = '2026-01-31';
let figures: RealFigures;
beforeAll(async () => {
  figures = await openRealFigures();
});
afterAll(() => figures.engine.close());

const indicators = ['budget-revenue', 'grdp-growth'];
const territories = ['T-P34-01', 'T-VN'];
const periods = ['2022', '2023', '2025'];

describe('the rows behind claims', () => {
  it('of some periods are the vintages of the totals, results before plans', async () => {
    const rows = await figures.engine.run(claimRows({ snapshot, indicators, territories, periods }));
    const same = await figures.engine.run(vintages({ snapshot, indicators, territories, periods }));
    expect(rows.length).toBeGreaterThan(20);
    const results = (list: typeof rows) => list.filter((row) => row.status !== 'plan');
    expect(results(rows)).toEqual(results(same));
    expect(rows).toHaveLength(same.length);
    const own = rows.filter((row) => row.indicator === 'budget-revenue' && row.period === '2025');
    expect(own.map((row) => row.status === 'plan')).toEqual([false, false, false, true]);
    expect(own.map((row) => row.value)).toEqual([704500, 650000, 641710, 505437]);
  });

  it('of every period hold breakdowns, the latest first within a key', async () => {
    const rows = await figures.engine.run(claimRows({ snapshot, indicators, territories, periods: null }));
    expect(new Set(rows.map((row) => row.dimension))).toEqual(new Set(['', 'sector', 'source']));
    const services = rows.filter(
      (row) =>
        row.unit === 'P63-01' && row.period === '2022' && row.category === 'services' && row.indicator === 'grdp-growth'
    );
    expect(services.map((row) => row.value)).toEqual([8.89, 10.06]);
  });

  it('of nobody are none, whatever is asked', async () => {
    const hostile = "x' or 1=1 --";
    for (const list of [[hostile], [hostile, '?', '"'], []])
      expect(
        await figures.engine.run(claimRows({ snapshot, indicators: list, territories: list, periods: list }))
      ).toEqual([]);
    expect(() => claimRows({ snapshot: hostile, indicators, territories, periods })).toThrow();
  });
});
