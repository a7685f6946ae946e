import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Indicator } from '../../../src/lib/model/indicator';
import {
  askComparison,
  partOf,
  selectionOf,
  wholeSnapshot,
  type ComparisonAnswer
} from '../../../src/lib/questions/comparison';
import { openRealFigures, type RealFigures } from './support/realFigures';

const snapshot = '2026-01-31';
let figures: RealFigures;
let indicators: Indicator[];

beforeAll(async () => {
  figures = await openRealFigures();
  indicators = await figures.engine.run({ name: 'all', sql: `select * from "${snapshot}".indicators`, params: [] });
});
afterAll(() => figures.engine.close());

const select = (codes: string[], units = ['P34-01', 'VN']) =>
  selectionOf({ indicators: codes, units, snapshot }, { indicators, units: figures.units });
const ask = (codes: string[]): Promise<ComparisonAnswer> => askComparison(figures.engine.run, select(codes));

describe('what a comparison asks for', () => {
  it('is the same for any choice among provinces, and another for a commune', () => {
    const one = select(['grdp-growth']);
    expect(select(['grdp-growth'], ['P34-79', 'P63-24']).key).toBe(one.key);
    const commune = figures.units.find((unit) => unit.regime === 'district');
    expect(select(['grdp-growth'], [commune?.code ?? '']).key).not.toBe(one.key);
    expect(select(['grdp-growth'], [commune?.code ?? '']).territories).toContain(commune?.territory);
  });

  it('holds what an aggregation rule needs', () => {
    const ratio = indicators.find((entry) => entry.aggregation.startsWith('ratio:'));
    expect(ratio).toBeDefined();
    const [numerator = '', denominator = ''] = (ratio?.aggregation ?? '').slice('ratio:'.length).split('/');
    expect(select([ratio?.code ?? '']).indicators).toEqual(expect.arrayContaining([numerator, denominator]));
  });
});

describe('a snapshot held whole', () => {
  it('gives for every selection what the engine answers', async () => {
    const whole = await askComparison(figures.engine.run, wholeSnapshot(snapshot));
    for (const codes of [['grdp-growth'], ['budget-revenue', 'population'], ['poverty-rate'], ['party-members']]) {
      const selection = select(codes, ['P34-01', 'D30-001']);
      expect(partOf(whole, selection)).toEqual(await askComparison(figures.engine.run, selection));
    }
  });
});

describe('the answer', () => {
  it('has one row for each key, the latest, with its source', async () => {
    const { known } = await ask(['grdp-growth']);
    const keys = known.map((row) =>
      [row.indicator, row.territory, row.period, row.dimension, row.category, row.status === 'plan', row.plan_by].join()
    );
    expect(new Set(keys).size).toBe(keys.length);
    const hanoi = known.find(
      (row) =>
        row.indicator === 'grdp-growth' &&
        row.territory === 'T-P34-01' &&
        row.period === '2023' &&
        row.dimension === '' &&
        row.status !== 'plan'
    );
    expect(hanoi).toMatchObject({ value: 6.27, unit: 'P63-01' });
    expect(hanoi?.from.publisher).not.toBe('');
    expect(hanoi?.vintages).toBeGreaterThan(1);
  });

  it('holds breakdowns and plans beside totals', async () => {
    const { known } = await ask(['budget-revenue']);
    expect(known.some((row) => row.dimension === 'source' && row.category === 'domestic')).toBe(true);
    expect(known.some((row) => row.status === 'plan' && row.period === '2025')).toBe(true);
  });
});
