import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sourced } from '../../../src/lib/model/known';
import { parsePeriod } from '../../../src/lib/model/period';
import { indicatorsOf, periodsWithFigures, unitsWithFigures } from '../../../src/lib/questions/catalogue';
import { HEADLINE_INDICATORS } from '../../../src/lib/questions/headline';
import { known } from '../../../src/lib/questions/known';
import { later } from '../../../src/lib/questions/later';
import { vintages } from '../../../src/lib/questions/vintages';
import { withSources } from '../../../src/lib/questions/withSources';
import { csv, isLater, knownOn, latestBy, plain, territoryOf, type Row } from './support/byHand';
import { KNOWN_SNAPSHOTS, openRealFigures, type RealFigures } from './support/realFigures';

let figures: RealFigures;
beforeAll(async () => {
  figures = await openRealFigures();
});
afterAll(() => figures.engine.close());

const HANOI = 'T-P34-01';
const indicators = csv('data/catalogue/indicators.csv').map((line) => line['code'] ?? '');
const territories = [...new Set(territoryOf.values())] as string[];
const total = (row: Row) => row.dimension === '';
const text = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const run = <R>(question: Parameters<typeof figures.engine.run<R>>[0]) => figures.engine.run<R>(question);

/** Key by key, so that a failure shows the one row that is wrong. */
const byText = (list: readonly object[]) => list.map((row) => JSON.stringify(row, Object.keys(row).sort())).sort();

describe.each(KNOWN_SNAPSHOTS)('every value of snapshot %s', (snapshot) => {
  const held = knownOn(snapshot);

  it('latest known: the right one of its vintages, and how many there are', async () => {
    const answer = await run(known({ snapshot, territories, indicators, fromYear: 1900, toYear: 2199 }));
    const key = (row: Row) => [row.indicator, row.territory, row.period, row.status === 'plan', row.plan_by].join('|');
    const expected = [...latestBy(held.filter(total), key).values()].map(({ row, count }) => ({
      ...plain(row),
      vintages: count
    }));
    expect(byText(answer)).toEqual(byText(expected));
    const order = (a: (typeof answer)[number], b: (typeof answer)[number]) =>
      text(a.indicator, b.indicator) || text(a.territory, b.territory) || text(a.period, b.period);
    expect([...answer].sort(order)).toEqual(answer);
  });

  it('vintages: all of them, the latest first', async () => {
    const periods = [...new Set(held.map((row) => row.period))];
    const answer = await run(vintages({ snapshot, territories, indicators, periods }));
    expect(byText(answer)).toEqual(byText(held.filter(total).map(plain)));
    for (let i = 1; i < answer.length; i++) {
      const [above, below] = [answer[i - 1], answer[i]] as unknown as [Row, Row];
      const sameKey = above.indicator === below.indicator && above.territory === below.territory;
      if (sameKey && above.period === below.period) expect(isLater(below, above), JSON.stringify(below)).toBe(false);
    }
  });

  it('periods and units', async () => {
    for (const territory of [HANOI, 'T-VN', 'T-P63-79', 'T-P63-31', 'T-P34-79', 'nowhere']) {
      const answer = await run(periodsWithFigures(snapshot, territory, HEADLINE_INDICATORS));
      const shown = held.filter(
        (row) =>
          row.territory === territory &&
          row.status !== 'plan' &&
          (HEADLINE_INDICATORS as readonly string[]).includes(row.indicator) &&
          ['year', 'half', 'quarter', 'cumulative'].includes(parsePeriod(row.period)?.kind ?? '')
      );
      expect(answer.map(({ period }) => period)).toEqual([...new Set(shown.map((row) => row.period))].sort().reverse());
    }
    const withValue = new Set(held.map((row) => row.unit));
    const always = ['country', 'province63', 'province34'];
    const expected = csv('data/catalogue/units.csv').filter(
      (unit) => always.includes(unit['regime'] ?? '') || withValue.has(unit['code'] ?? '')
    );
    const answer = await run(unitsWithFigures(snapshot));
    expect(answer.map(({ code }) => code)).toEqual(expected.map((unit) => unit['code']).sort());
  });

  it('the catalogue is the reviewed one of its day, with every indicator that has a value', async () => {
    const answer = await run(indicatorsOf(snapshot, indicators));
    const codes = answer.map(({ code }) => code);
    expect(codes).toEqual([...codes].sort());
    // The catalogue grows; a published one does not.
    expect(indicators.filter((code) => !codes.includes(code)).filter((code) => !NEWER.includes(code))).toEqual([]);
    const used = new Set(knownOn(snapshot).map((row) => row.indicator));
    expect([...used].filter((code) => !codes.includes(code))).toEqual([]);
    expect(Object.keys(answer[0] ?? {})).not.toContain('min');
    expect(await run(indicatorsOf(snapshot, ['nothing']))).toEqual([]);
  });
});

/** Entered after the newest snapshot. */
const NEWER = [
  'members-deceased',
  'members-moved-in',
  'members-moved-out',
  'members-rated',
  'members-removed',
  'organisations-rated',
  'party-cells-four-good',
  'report-days-late'
];

describe('hindsight', () => {
  const newest = '2026-01-31';
  const everywhere = (after: string, period: string) => later({ newest, after, territories, indicators, period });

  it.each(['2022-12-31', '2023-12-28', '2026-01-31'])(
    'after %s is the first publication of what had none',
    async (after) => {
      for (const period of ['2022', '2023', '2023-9M', '2025']) {
        const expected = new Map<string, Row>();
        for (const row of knownOn(newest).filter((r) => total(r) && r.period === period && r.status !== 'plan')) {
          const key = `${row.indicator} ${row.territory}`;
          const first = expected.get(key);
          const earlier = !first || text(row.published, first.published) < 0;
          const same = first?.published === row.published;
          if (earlier || (same && row.source < first.source)) expected.set(key, row);
        }
        const came = [...expected.values()].filter((row) => row.published > after).map(plain);
        expect(byText(await run(everywhere(after, period)))).toEqual(byText(came));
      }
    }
  );

  it('the day after the speech the country had 5,05%', async () => {
    const territory = figures.country.territory;
    const selection = { newest, after: '2023-12-28', territories: [territory], indicators: ['grdp-growth'] };
    const rows = await run(later({ ...selection, period: '2023' }));
    expect(rows).toMatchObject([{ unit: 'VN', value: 5.05, published: '2023-12-29', source: 'vneco2023gdp' }]);
    expect(await run(later({ ...selection, after: '2023-12-29', period: '2023' }))).toEqual([]);
  });

  it('never shows what was already there under another number', async () => {
    const selection = {
      newest,
      after: '2023-12-28',
      territories: [HANOI],
      indicators: ['grdp-growth', 'budget-revenue']
    };
    expect(await run(later({ ...selection, period: '2023' }))).toEqual([]);
  });
});

describe('figures that everybody knows', () => {
  const value = async (snapshot: string, indicator: string, territory: string, period: string) => {
    const year = parsePeriod(period)?.year ?? 0;
    const rows = await run(
      known({ snapshot, territories: [territory], indicators: [indicator], fromYear: year, toYear: year })
    );
    return rows
      .filter((row) => row.period === period && row.status !== 'plan')
      .map((row) => [row.value, row.published_as, row.vintages]);
  };

  it.each([
    ['2023-11-26', 'grdp-growth', HANOI, '2023', [[6.11, '2023-11-26', 1]]],
    ['2023-12-28', 'grdp-growth', HANOI, '2023', [[6.27, '2023-12-28', 4]]],
    ['2023-12-28', 'budget-revenue', HANOI, '2023', [[400421, '2023-12-28', 2]]],
    ['2023-12-28', 'grdp-growth', 'T-VN', '2023', []],
    ['2023-12-28', 'members-removed-by-screening', HANOI, '2023', [[668, '2023-12-28', 1]]],
    ['2023-12-28', 'org-boards-total', HANOI, '2023', [[50, '2023-12-28', 1]]],
    ['2025-12-31', 'budget-revenue', HANOI, '2025', [[650000, '2025-12-16', 2]]],
    ['2026-01-31', 'budget-revenue', HANOI, '2025', [[704500, '2026-01-09', 3]]],
    ['2025-12-31', 'grdp-growth', HANOI, '2025', [[8.5, '2025-12-16', 2]]],
    ['2026-01-31', 'grdp-growth', HANOI, '2025', [[8.16, '2026-01-06', 4]]]
  ] as const)('%s %s %s %s', async (snapshot, indicator, territory, period, expected) => {
    expect(await value(snapshot, indicator, territory, period)).toEqual(expected);
  });

  it('333.000 only repeats 332.961, however late it is printed', async () => {
    const [row] = await run(
      known({
        snapshot: '2023-12-28',
        territories: [HANOI],
        indicators: ['budget-revenue'],
        fromYear: 2022,
        toYear: 2022
      })
    );
    expect(row).toMatchObject({ value: 332961, source: 'vnvn2022', restates: '', vintages: 4 });
  });

  it('a compilation by a third party never stands before a publication', async () => {
    for (const snapshot of ['2022-12-31', '2026-01-31']) {
      const held = knownOn(snapshot);
      const rows = await run(known({ snapshot, territories, indicators, fromYear: 1900, toYear: 2199 }));
      for (const row of rows.filter(({ status }) => status === 'secondary')) {
        const better = held.filter(
          (o) =>
            o.indicator === row.indicator &&
            o.territory === row.territory &&
            o.period === row.period &&
            total(o) &&
            o.plan_by === row.plan_by &&
            o.status !== 'secondary' &&
            o.status !== 'plan'
        );
        expect(better).toEqual([]);
      }
    }
  });
});

describe('withSources', () => {
  it('gives every row its own source, one object for each', async () => {
    const question = known({
      snapshot: '2023-12-28',
      territories: [HANOI, 'T-VN'],
      indicators,
      fromYear: 2017,
      toYear: 2023
    });
    const rows = await run(question);
    const sourced = await withSources<Sourced>(figures.engine.run, '2023-12-28', rows);
    expect(sourced.map(({ from: _, ...row }) => row)).toEqual(rows);
    const sources = new Map(csv('data/catalogue/sources.csv').map((line) => [line['code'], line]));
    const objects = new Map<string, object>();
    for (const { source, from } of sourced) {
      expect(from).toMatchObject({ code: source, publisher: sources.get(source)?.['publisher'] });
      expect(objects.get(source) ?? from).toBe(from);
      objects.set(source, from);
    }
  });

  it('asks nothing it cannot be answered, and survives a source that is not there', async () => {
    expect(await withSources(figures.engine.run, '2023-12-28', [])).toEqual([]);
    const [row] = await withSources(figures.engine.run, '2023-12-28', [{ source: 'nowhere' } as Sourced]);
    expect(row?.from).toMatchObject({ code: '', publisher: '' });
  });
});
