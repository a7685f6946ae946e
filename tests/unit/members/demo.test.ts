import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MEMBER_BREAKDOWNS, MEMBER_INDICATORS, SEX_AGE } from '../../../src/lib/model/memberStatistics';
import { isMissing, missing } from '../../../src/lib/model/missing';
import { listOf, memberFacts, type MemberFacts } from '../../../src/lib/compute/members/memberFacts';
import { memberTable } from '../../../src/lib/compute/members/memberTable';
import { listBreaks } from '../../../src/lib/compute/members/listBreaks';
import { outlierFigure } from '../../../src/lib/figures/members/outlierFigure';
import { leagueFigure } from '../../../src/lib/figures/members/leagueFigure';
import { memberCard } from '../../../src/lib/figures/members/memberFigure';
import { pyramidFigure } from '../../../src/lib/figures/members/pyramidFigure';
import { DEMO, openDemo, type Demo } from './support/demo';

let demo: Demo;
const whole = new Map<number, MemberFacts>();
beforeAll(async () => {
  demo = await openDemo();
  for (const year of demo.frame.years) whole.set(year, (await demo.input('vi', 'M-00', year)).facts);
}, 60_000);
afterAll(() => demo.engine.close());

const factsOf = (year: number): MemberFacts => {
  const facts = whole.get(year);
  if (!facts) throw new Error(`no facts of ${year}`);
  return facts;
};

describe('the made-up snapshot on the reader’s engine', () => {
  it('has 50 committees to 2024, 136 in 2025, and the years between them', () => {
    expect(demo.frame.years).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025]);
    expect(demo.frame.years.map((year) => listOf(demo.frame.units, year).length)).toEqual([
      50, 50, 50, 50, 50, 50, 136
    ]);
    expect(listBreaks(demo.frame.units, demo.frame.years)).toEqual([
      { year: 2025, day: '2025-07-01', before: 50, after: 136 }
    ]);
  });

  it('every committee of a list has a kind', () => {
    for (const year of [2024, 2025]) expect(factsOf(year).list.every(({ kind }) => kind !== '')).toBe(true);
  });

  it('each key is there once, and no withheld one has a value', async () => {
    for (const [unit, year] of [
      ['M-00', 2025],
      ['M50-12', 2023],
      ['M136-058', 2025]
    ] as const) {
      const { own, list, withheld } = await demo.rows(unit, year);
      const key = (row: object) => {
        const { indicator, unit, period, dimension, category } = row as (typeof own)[number];
        return [indicator, unit, period, dimension, category].join('|');
      };
      for (const rows of [own, list]) expect(new Set(rows.map(key)).size).toBe(rows.length);
      const held = new Set(withheld.map(key));
      expect([...own, ...list].filter((row) => held.has(key(row)))).toEqual([]);
      expect([...own, ...list].every(({ status }) => status === 'synthetic')).toBe(true);
    }
  });

  it('says the same as a plain count in SQL', async () => {
    const [row] = await demo.engine.run<{ women: number; members: number }>({
      name: 'by-hand',
      sql: `select sum(value) filter (dimension = 'sex' and category = 'female') as women,
  sum(value) filter (dimension = '') as members
from "${DEMO}".observations where indicator = 'party-members' and unit = 'M136-021' and period = '2025-12-31'`,
      params: []
    });
    const found = factsOf(2025).list.find(({ unit }) => unit === 'M136-021')?.values.women;
    expect(found).toMatchObject({ part: row?.women, whole: row?.members });
  });
});

describe('the identity', () => {
  it('holds for the whole in every year that has an opening', () => {
    expect(demo.frame.years.slice(1).map((year) => factsOf(year).flows.gap)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(factsOf(2019).flows.opening).toEqual(missing('not-published'));
  });

  it('holds for every committee where nothing is withheld', async () => {
    let checked = 0;
    for (const [year, sample] of [
      [2022, 'M50-'],
      [2025, 'M136-']
    ] as const) {
      const units = listOf(demo.frame.units, year).filter((unit) => unit.code.startsWith(sample));
      for (const unit of units.slice(0, 12)) {
        const { gap } = memberFacts(demo.frame, unit, year, await demo.rows(unit.code, year)).flows;
        if (isMissing(gap)) expect(gap).toEqual(missing('suppressed'));
        else {
          expect(gap, `${unit.code} ${year}`).toBe(0);
          checked++;
        }
      }
    }
    expect(checked).toBeGreaterThan(6);
  }, 120_000);
});

describe('breakdowns of the whole', () => {
  it('add up to its members, and the crossed one to sex and age', async () => {
    const { own, withheld } = await demo.rows('M-00', 2025);
    const table = memberTable(own, withheld);
    for (const year of demo.frame.years) {
      const at = (dimension = '', category = '') =>
        table(MEMBER_INDICATORS.stock, 'M-00', `${year}-12-31`, dimension, category) as number;
      for (const [by, categories] of Object.entries(MEMBER_BREAKDOWNS))
        expect(
          categories.reduce((sum, category) => sum + at(by, category), 0),
          `${by} ${year}`
        ).toBe(at());
      for (const age of MEMBER_BREAKDOWNS.age)
        expect(at(SEX_AGE, `female|${age}`) + at(SEX_AGE, `male|${age}`)).toBe(at('age', age));
    }
  });
});

describe('what was planted is found', () => {
  const over = (year: number) => factsOf(year).ceilings.over.map(({ unit, indicator }) => `${unit} ${indicator}`);

  it('over the ceiling', () => {
    expect(over(2025).sort()).toEqual([
      'M136-014 members-rated',
      'M136-077 members-rated',
      'M136-077 organisations-rated',
      'M136-103 members-rated',
      'M136-131 members-rated'
    ]);
    expect(over(2024)).toEqual(['M50-29 members-rated']);
  });

  it('sudden changes: one that moved and is no growth, one in admissions', () => {
    const jumps = (year: number) => factsOf(year).jumps;
    const growth = jumps(2022).filter(({ measure }) => measure === 'growth');
    expect(growth.map(({ unit }) => unit).sort()).toEqual(['M50-07', 'M50-08']);
    for (const { moved } of growth) expect(Math.abs(moved as number)).toBeGreaterThan(1500);
    expect(jumps(2023)[0]).toMatchObject({ unit: 'M50-33', measure: 'admitted' });
  });

  it('nothing of a new list can be called sudden', () => {
    expect(factsOf(2025)).toMatchObject({ jumps: [], otherYears: 0 });
    expect(factsOf(2024).otherYears).toBe(5);
  });

  it('late reports, the latest first', () => {
    expect(factsOf(2025).late.slice(0, 2)).toEqual([
      { unit: 'M136-120', days: 41 },
      { unit: 'M136-058', days: 27 }
    ]);
  });
});

describe('figures', () => {
  it('a withheld cell is [c] in table and export, with its reason, and never a number', async () => {
    const input = await demo.input('vi', 'M-00', 2025);
    const figure = leagueFigure(input, { order: 'disciplined', lowestFirst: true, kind: '' });
    const cells = figure.table.rows.flatMap(({ cells }) => cells).filter(({ text }) => text === '[c]');
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.every(({ value }) => value === null)).toBe(true);
    const held = figure.long().filter((row) => row.missing === 'suppressed');
    expect(held.length).toBe(cells.length);
    expect(held.every((row) => row.value === null)).toBe(true);
    expect(figure.notes.join(' ')).toContain('[c]');
    // A withheld value has no place, not the first.
    expect(
      figure.rows.find((row) => row.cells.some((c) => c.measure === 'disciplined' && c.cell.text === '[c]'))?.place
    ).toBe('');
  });

  it('a kind leaves only its committees', async () => {
    const input = await demo.input('en', 'M136-128', 2025);
    const kind = input.facts.list.find(({ unit }) => unit === 'M136-128')?.kind ?? '';
    const { rows } = leagueFigure(input, { order: 'members', lowestFirst: false, kind });
    expect(rows.map(({ unit }) => unit).sort()).toEqual(['M136-127', 'M136-128']);
    expect(rows.find(({ own }) => own)?.unit).toBe('M136-128');
  });

  it('every card of made-up figures is stamped, and cites a made-up source in every row', async () => {
    const input = await demo.input('en', 'M50-12', 2023);
    for (const figure of [pyramidFigure(input), outlierFigure(input)]) {
      const card = memberCard(input, figure);
      expect(card.synthetic).toBe(true);
      expect(card.snapshot).toBe('2025-12-31');
      expect(card.long.every(({ status }) => status === 'synthetic')).toBe(true);
      expect(card.source).toContain('Made-up snapshot of 31 Dec 2025');
    }
  });

  it('what is taken from an internal snapshot carries its stamp', async () => {
    const input = { ...(await demo.input('en', 'M-00', 2025)), stamp: 'INTERNAL · opened at 14:05' };
    const card = memberCard(input, pyramidFigure(input));
    expect(card.notes[0]).toBe('INTERNAL · opened at 14:05');
    expect(card.source.startsWith('INTERNAL · opened at 14:05. ')).toBe(true);
  });
});
