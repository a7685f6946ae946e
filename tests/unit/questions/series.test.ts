import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Known, Vintage } from '../../../src/lib/model/known';
import { LATEST_FIRST, VINTAGE_KEY } from '../../../src/lib/questions/latest';
import { among, relation } from '../../../src/lib/questions/relation';
import { series } from '../../../src/lib/questions/series';
import { openRealFigures, type RealFigures } from './support/realFigures';

const snapshot = '2026-01-31';
let figures: RealFigures;
beforeAll(async () => void (figures = await openRealFigures()));
afterAll(() => figures.engine.close());

const keyOf = ({ indicator, territory, period, dimension, category, status, plan_by }: Vintage) =>
  [indicator, territory, period, dimension, category, status === 'plan', plan_by].join();

describe('among', () => {
  it('asks for one value with =, for which the engine can skip parts of a file', () => {
    expect(among('o.indicator', ['area'])).toBe('o.indicator = ?');
    expect(among('o.indicator', ['area', 'population'])).toBe('o.indicator in (?, ?)');
    expect(among('o.indicator', [])).toBe('o.indicator in (null)');
  });
});

describe('series', () => {
  it('has of every key the first vintage and the number of all', async () => {
    const known = await figures.engine.run(series({ snapshot, territories: [], indicators: [] }));
    const vintages = await figures.engine.run<Vintage>({
      name: 'all-vintages',
      sql: `select * from (select o.* exclude (period_kind, year), u.territory from ${relation(snapshot, 'observations')} o
join ${relation(snapshot, 'units')} u on u.code = o.unit) order by ${VINTAGE_KEY}, ${LATEST_FIRST}`,
      params: []
    });
    const byKey = new Map<string, Vintage[]>();
    for (const row of vintages) byKey.set(keyOf(row), [...(byKey.get(keyOf(row)) ?? []), row]);
    expect(known).toHaveLength(byKey.size);
    expect([...byKey.values()].some((list) => list.length > 2)).toBe(true);
    for (const { vintages: count, ...row } of known as Known[]) {
      const list = byKey.get(keyOf(row as Known));
      expect([count, row]).toEqual([list?.length, list?.[0]]);
    }
  });

  it('gives for one indicator what it gives among several', async () => {
    const ask = (indicators: string[]) => figures.engine.run(series({ snapshot, territories: [], indicators }));
    const both = await ask(['budget-revenue', 'grdp-growth']);
    expect([...(await ask(['budget-revenue'])), ...(await ask(['grdp-growth']))]).toEqual(both);
  });
});
