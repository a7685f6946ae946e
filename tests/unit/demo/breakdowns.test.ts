import { sum } from 'd3-array';
import { describe, expect, it } from 'vitest';
import { MEMBER_BREAKDOWNS, MEMBER_INDICATORS, RATINGS } from '../../../src/lib/model/memberStatistics';
import { ALL_YEARS, breakdownsOf, codesOf, ROWS, valueOf, WHOLE } from './support/demo';

const { stock, rated, organisationsRated } = MEMBER_INDICATORS;
const AGES = MEMBER_BREAKDOWNS.age;

describe('breakdowns', () => {
  it('every one of them adds up to its total, in every committee and the whole', () => {
    const wrong: string[] = [];
    for (const [key, dimensions] of breakdownsOf) {
      const [indicator = '', unit = '', period = ''] = key.split('\t');
      const total = valueOf(indicator, unit, period);
      for (const [dimension, cells] of dimensions) {
        if (sum(cells, ({ value }) => value) !== total) wrong.push(`${key} ${dimension}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(breakdownsOf.size).toBeGreaterThan(1500);
  });

  it.each(ALL_YEARS)('%i: members have all of them, with every category once', (year) => {
    const expected = Object.entries(MEMBER_BREAKDOWNS).map(([name, categories]) => [name, [...categories].sort()]);
    const crossed = MEMBER_BREAKDOWNS.sex.flatMap((sex) => AGES.map((age) => `${sex}|${age}`));
    for (const unit of [WHOLE, ...codesOf(year)]) {
      const dimensions = breakdownsOf.get([stock, unit, `${year}-12-31`, '', ''].join('\t'));
      const held = [...(dimensions ?? [])].map(([name, cells]) => [name, cells.map((o) => o.category).sort()]);
      expect(Object.fromEntries(held)).toEqual({ ...Object.fromEntries(expected), 'sex-age': crossed.sort() });
    }
  });

  it('sex by age adds up to sex and to age', () => {
    for (const year of ALL_YEARS) {
      const at = `${year}-12-31`;
      for (const unit of [WHOLE, ...codesOf(year)]) {
        const cell = (sex: string, age: string) => valueOf(stock, unit, at, 'sex-age', `${sex}|${age}`);
        for (const sex of MEMBER_BREAKDOWNS.sex)
          expect(sum(AGES, (age) => cell(sex, age))).toBe(valueOf(stock, unit, at, 'sex', sex));
        for (const age of AGES)
          expect(sum(MEMBER_BREAKDOWNS.sex, (sex) => cell(sex, age))).toBe(valueOf(stock, unit, at, 'age', age));
      }
    }
  });

  it('committees add up to the whole, category by category', () => {
    const additive = [
      'party-members',
      'members-admitted',
      'members-rated',
      'organisations-rated',
      'members-disciplined'
    ];
    for (const [key, dimensions] of breakdownsOf) {
      const [indicator = '', unit = '', period = ''] = key.split('\t');
      if (unit !== WHOLE) continue;
      expect(additive).toContain(indicator);
      for (const o of [...dimensions.values()].flat()) {
        const parts = codesOf(Number(period.slice(0, 4)));
        expect(sum(parts, (code) => valueOf(indicator, code, period, o.dimension, o.category))).toBe(o.value);
      }
    }
  });

  it('the yearly rating is of all members and of all grassroots organisations at the end of the year', () => {
    for (const year of ALL_YEARS) {
      for (const unit of [WHOLE, ...codesOf(year)]) {
        const [period, end] = [String(year), `${year}-12-31`];
        expect(valueOf(rated, unit, period)).toBe(valueOf(stock, unit, end));
        expect(valueOf(organisationsRated, unit, period)).toBe(valueOf('party-organisations-grassroots', unit, end));
        for (const rating of RATINGS) expect(valueOf(rated, unit, period, 'rating', rating)).toBeGreaterThanOrEqual(0);
        expect(valueOf('party-cells-four-good', unit, period)).toBeLessThan(valueOf('party-cells', unit, end));
      }
    }
  });
});

describe('every row', () => {
  it('is synthetic, of source demo, a whole number not below 0, and says in its note that it is made up', () => {
    for (const o of ROWS) {
      expect(o).toMatchObject({ status: 'synthetic', source: 'demo', qualifier: '', plan_by: '', class: 'public' });
      expect(Number.isInteger(o.value) && o.value >= 0, JSON.stringify(o)).toBe(true);
      expect(o.note).toContain('mô phỏng');
    }
  });

  it('is the only one of its cell', () => {
    const keys = ROWS.map((o) => [o.indicator, o.unit, o.period, o.dimension, o.category].join('\t'));
    expect(new Set(keys).size).toBe(keys.length);
  });
});
