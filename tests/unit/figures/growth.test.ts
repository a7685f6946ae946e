import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GROWTH, growthFigure, hasQuarters } from '../../../src/lib/figures/growth/growthFigure';
import { growthOption } from '../../../src/lib/figures/growth/growthOption';
import { lineOf, parsePeriod } from '../../../src/lib/model/period';
import { openRealFigures, type RealFigures } from '../questions/support/realFigures';

let figures: RealFigures;
beforeAll(async () => {
  figures = await openRealFigures();
});
afterAll(() => figures.engine.close());

const rowsOf = async (unit: string, period: string, snapshot: string, view: 'period' | 'quarter' = 'period') =>
  growthFigure('vi', await figures.overview(unit, period, snapshot), view);

describe('growth by period', () => {
  it('of a year is six years up to it', async () => {
    const figure = await rowsOf('P63-01', '2023', '2026-01-31');
    expect(figure?.rows.map((row) => row.period)).toEqual(['2018', '2019', '2020', '2021', '2022', '2023']);
    expect(figure?.rows.at(-1)).toMatchObject({ unit: { value: 6.27 }, country: { value: 5.07 } });
  });

  it('of a quarter is the same quarter of each year, or each quarter in turn', async () => {
    const same = await rowsOf('P63-01', '2021-Q3', '2022-12-31');
    expect(new Set(same?.rows.map((row) => row.period.slice(4)))).toEqual(new Set(['-Q3']));
    expect(same?.rows.at(-1)).toMatchObject({ period: '2021-Q3', unit: { value: -7.02 }, country: { value: -6.02 } });
    const turn = await rowsOf('P63-01', '2021-Q3', '2022-12-31', 'quarter');
    const keys = turn?.rows.map((row) => row.period) ?? [];
    expect(keys.at(-1)).toBe('2021-Q3');
    expect(keys).toEqual([...keys].sort());
    for (const key of keys) expect(lineOf(key)).toBe('quarter');
  });

  it('of nine months is nine months of each year', async () => {
    const figure = await rowsOf('P63-01', '2023-9M', '2023-12-28');
    for (const row of figure?.rows ?? []) expect(lineOf(row.period)).toBe('9M');
    expect(figure?.rows.at(-1)).toMatchObject({ unit: { value: 6.08 }, country: { value: 4.24 } });
    expect(figure?.periods.at(-1)).toBe('9T/2023');
  });

  it('never mixes kinds of period, nor shows one after the chosen', async () => {
    for (const [unit, period, snapshot] of [
      ['P63-01', '2023', '2023-12-28'],
      ['P34-01', '2025-9M', '2026-01-31'],
      ['VN', '2023', '2026-01-31']
    ] as const)
      for (const view of ['period', 'quarter'] as const) {
        const figure = await rowsOf(unit, period, snapshot, view);
        const lines = new Set(figure?.rows.map((row) => lineOf(row.period)));
        expect(lines.size).toBeLessThanOrEqual(1);
        for (const row of figure?.rows ?? []) {
          expect((parsePeriod(row.period)?.end ?? '') <= (parsePeriod(period)?.end ?? '')).toBe(true);
          for (const value of [row.unit, row.country].filter((value) => value !== null)) {
            expect(value).toMatchObject({ indicator: GROWTH, period: row.period, dimension: '' });
            expect(value.status).not.toBe('plan');
          }
        }
      }
  });

  it('keeps a gap inside, cuts emptiness before, and always has the chosen period', async () => {
    const figure = await rowsOf('P34-01', '2025', '2025-12-31');
    expect(figure?.rows.at(-1)).toMatchObject({ period: '2025', country: null });
    const [own, country] = figure?.lines ?? [];
    expect([own?.points.at(-1)?.value, country?.points.at(-1)?.value]).toEqual([8.5, null]);
    for (const line of figure?.lines ?? []) expect(line.points).toHaveLength(figure?.rows.length ?? -1);
  });

  it('has the unit as subject and the country as peer; the country alone has no peer', async () => {
    const both = await rowsOf('P63-01', '2023', '2026-01-31');
    expect(both?.lines.map((line) => [line.name, line.subject])).toEqual([
      ['Hà Nội', true],
      ['Cả nước', false]
    ]);
    const alone = await rowsOf('VN', '2023', '2026-01-31');
    expect(alone?.lines.map((line) => line.name)).toEqual(['Cả nước']);
    expect(alone?.rows.every((row) => row.country === null)).toBe(true);
  });

  it('draws points with the label, the status and the gaps of its rows', async () => {
    const figure = await rowsOf('P63-01', '2023', '2023-12-28');
    if (!figure) throw new Error('no figure');
    expect(figure.lines[0]?.points.at(-1)).toEqual({ value: 6.27, label: '6,27', status: 'estimate' });
    expect(figure.lines[1]?.points.at(-1)).toEqual({ value: null, label: '', status: '' });
    const option = growthOption('vi', figure)(true);
    expect((option.xAxis as { data: string[] }).data).toEqual(figure.periods);
    expect(figure.sources.length).toBe(figure.rows.flatMap((row) => [row.unit, row.country]).filter(Boolean).length);
  });
});

describe('quarters', () => {
  it.each([
    ['P63-01', '2023', '2023-12-28', true],
    ['P63-01', '2021-Q3', '2022-12-31', false],
    ['P63-11', '2023', '2023-12-28', false],
    ['P34-79', '2025', '2026-01-31', false]
  ])('of %s in %s (%s) can be shown: %s', async (unit, period, snapshot, shown) => {
    expect(hasQuarters(await figures.overview(unit, period, snapshot))).toBe(shown);
  });

  it.each(['vi', 'en'] as const)(
    'asked for by URL where there are none still have a whole title (%s)',
    async (lang) => {
      const answer = await figures.overview('P34-79', '2025', '2026-01-31');
      const title = growthFigure(lang, answer, 'quarter')?.title ?? '';
      expect(title).not.toMatch(/\s$|\s{2}|\bfor yet|undefined/);
    }
  );
});
