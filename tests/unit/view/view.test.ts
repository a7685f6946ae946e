import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { periodsWithFigures } from '../../../src/lib/questions/catalogue';
import { HEADLINE_INDICATORS } from '../../../src/lib/questions/headline';
import { defaultView, unitOn, validOn, yearOf, type ViewChoices, yearFits } from '../../../src/lib/view/defaults';
import { readView } from '../../../src/lib/view/readView';
import { writeView } from '../../../src/lib/view/writeView';
import { readGrowthView } from '../../../src/lib/view/readGrowthView';
import { overviewQuery } from '../../../src/routes/[[lang=lang]]/overviewQuery';
import { KNOWN_SNAPSHOTS, openRealFigures, type RealFigures } from '../questions/support/realFigures';

let figures: RealFigures;
let choices: ViewChoices;
let periods: string[];
beforeAll(async () => {
  figures = await openRealFigures();
  choices = { snapshots: KNOWN_SNAPSHOTS, units: figures.units };
  const territories = [...new Set(figures.units.map((unit) => unit.territory))];
  const found = new Set<string>();
  for (const territory of territories) {
    const rows = await figures.engine.run(periodsWithFigures('2026-01-31', territory, HEADLINE_INDICATORS));
    for (const { period } of rows) found.add(period);
  }
  periods = [...found];
});
afterAll(() => figures.engine.close());

const read = (query: string) => readView(new URLSearchParams(query), choices);
const view = (unit: string, period: string, snapshot: string) => ({ unit, period, snapshot });

describe('the URL of a view', () => {
  it.each([
    ['the newest snapshot, the home unit, its year', view('P34-01', '2025', '2026-01-31'), ''],
    ['the seed article', view('P63-01', '2023', '2023-12-28'), '?s=2023-12-28'],
    ['the end of 2025, when the home unit had its present code', view('P34-01', '2025', '2025-12-31'), '?s=2025-12-31'],
    ['the home unit under its later code', view('P34-01', '2023', '2023-12-28'), '?u=P34-01&s=2023-12-28'],
    ['the home unit under its former code', view('P63-01', '2025', '2026-01-31'), '?u=P63-01'],
    ['another unit', view('P34-79', '2025', '2026-01-31'), '?u=P34-79'],
    ['another year', view('P34-01', '2024', '2026-01-31'), '?p=2024'],
    ['the year of the snapshot itself', view('P34-01', '2026', '2026-01-31'), '?p=2026'],
    ['nine months', view('P63-01', '2023-9M', '2023-12-28'), '?p=2023-9M&s=2023-12-28'],
    ['all three', view('VN', '2021-Q3', '2022-12-31'), '?u=VN&p=2021-Q3&s=2022-12-31']
  ])('%s', (_title, given, query) => {
    expect(writeView(given, choices)).toBe(query);
    expect(read(query)).toEqual({ view: given, notices: [] });
  });

  it('comes back as it went, for every real unit, period and snapshot', () => {
    for (const { code } of choices.units)
      for (const period of periods)
        for (const snapshot of choices.snapshots) {
          const given = view(code, period, snapshot);
          if (!yearFits(Number(period.slice(0, 4)), snapshot)) continue;
          const { view: back, notices } = read(writeView(given, choices));
          if (notices.length > 0 || JSON.stringify(back) !== JSON.stringify(given)) expect(back).toEqual(given);
        }
    expect(periods.length).toBeGreaterThan(20);
    expect(choices.units.length).toBeGreaterThan(97);
  });

  it('a year that the snapshot cannot know takes the default, with a notice', () => {
    const { view: back, notices } = read('?p=2031&s=2023-12-28');
    expect(back.period).toBe('2023');
    expect(notices).toEqual([{ about: 'period', given: '2031' }]);
    expect(read('?p=2024&s=2023-12-28').notices).toEqual([]);
  });

  it('writes no default, whatever the snapshot', () => {
    for (const snapshot of choices.snapshots) {
      const query = new URLSearchParams(writeView(defaultView(choices, snapshot), choices));
      expect([...query.keys()]).toEqual(snapshot === '2026-01-31' ? [] : ['s']);
    }
  });
});

describe('a URL that cannot be used', () => {
  it.each([
    ['u=P99-01', 'unit', 'P99-01'],
    ['u=', 'unit', ''],
    ['u=p63-01', 'unit', 'p63-01'],
    [`u=${encodeURIComponent("P63-01' or 1=1 --")}`, 'unit', "P63-01' or 1=1 --"],
    ['u=constructor', 'unit', 'constructor'],
    ['p=2023-13', 'period', '2023-13'],
    ['p=1989', 'period', '1989'],
    ['p=2061', 'period', '2061'],
    ['p=2016..2020', 'period', '2016..2020'],
    ['p=2023-12-31', 'period', '2023-12-31'],
    ['p=2022-11', 'period', '2022-11'],
    ['p=__proto__', 'period', '__proto__'],
    ['s=2023-12-29', 'snapshot', '2023-12-29'],
    ['s=..%2F..%2Fetc', 'snapshot', '../../etc'],
    [`u=${'x'.repeat(3000)}`, 'unit', 'x'.repeat(40)]
  ])('%s falls back with a notice', (query, about, given) => {
    const { view: shown, notices } = read(query);
    expect(notices).toEqual([{ about, given }]);
    expect(shown).toEqual(view('P34-01', '2025', '2026-01-31'));
  });

  it('falls back one by one, and keeps what can be used', () => {
    const { view: shown, notices } = read('u=nobody&p=2022&s=2023-12-28&x=1');
    expect(shown).toEqual(view('P63-01', '2022', '2023-12-28'));
    expect(notices.map(({ about }) => about)).toEqual(['unit']);
  });

  it('never throws and always shows something that exists', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('P63-01', '2023', '2023-12-28', '%', '\0', '💥')
    );
    const query = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.tuple(fc.constantFrom('u', 'p', 's', 'by'), part))
        .map((pairs) => new URLSearchParams(pairs).toString())
    );
    fc.assert(
      fc.property(query, (text) => {
        const { view: shown, notices } = read(text);
        expect(choices.snapshots).toContain(shown.snapshot);
        expect(choices.units.some(({ code }) => code === shown.unit)).toBe(true);
        expect(shown.period).toMatch(/^\d{4}(-(H[12]|Q[1-4]|\d{1,2}M))?$/);
        for (const notice of notices) expect(notice.given.length).toBeLessThanOrEqual(40);
        expect(read(writeView(shown, choices))).toEqual({ view: shown, notices: [] });
      }),
      { numRuns: 300 }
    );
  });

  it('lives without any snapshot or unit', () => {
    const nothing = { snapshots: [], units: [] };
    expect(readView(new URLSearchParams('u=VN&s=2023-12-28'), nothing).notices).toHaveLength(2);
    expect(() => defaultView(nothing, '')).not.toThrow();
  });
});

describe('defaults', () => {
  it.each([
    ['2026-01-31', '2025'],
    ['2026-02-28', '2025'],
    ['2026-03-01', '2026'],
    ['2023-12-28', '2023']
  ])('a snapshot of %s is about %s', (snapshot, year) => expect(yearOf(snapshot)).toBe(year));

  it.each([
    ['2025-06-30', 'P63-01'],
    ['2025-07-01', 'P34-01'],
    ['1954-10-10', 'P63-01'],
    ['2030-01-01', 'P34-01']
  ])('on %s Hà Nội is %s', (day, code) => {
    expect(unitOn(choices.units, figures.unit('P34-01').territory, day)?.code).toBe(code);
  });

  it('a territory that had ended keeps its last code; one unknown has none', () => {
    expect(unitOn(choices.units, figures.unit('P63-79').territory, '2026-01-31')?.code).toBe('P63-79');
    expect(unitOn(choices.units, 'nowhere', '2026-01-31')).toBeUndefined();
  });

  it('both ends of the validity belong to it', () => {
    const unit = { ...figures.unit('VN'), valid_from: '2025-07-01', valid_to: '2025-12-31' };
    const days = ['2025-06-30', '2025-07-01', '2025-12-31', '2026-01-01'];
    expect(days.map((day) => validOn(unit, day))).toEqual([false, true, true, false]);
  });
});

describe('the overview', () => {
  it.each([
    [view('P34-01', '2025', '2026-01-31'), 'period', ''],
    [view('P34-01', '2025', '2026-01-31'), 'quarter', '?by=quarter'],
    [view('P63-01', '2023', '2023-12-28'), 'quarter', '?s=2023-12-28&by=quarter'],
    [view('VN', '2023', '2023-12-28'), 'period', '?u=VN&s=2023-12-28']
  ] as const)('%j by %s is %s', (given, by, query) => {
    expect(overviewQuery(given, by, choices)).toBe(query);
    expect(readGrowthView(new URLSearchParams(query))).toBe(by);
    expect(read(query).view).toEqual(given);
  });

  it.each(['', 'by=', 'by=Quarter', 'by=year', 'by=constructor'])('%s is shown by period', (query) =>
    expect(readGrowthView(new URLSearchParams(query))).toBe('period')
  );
});
