import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountPace } from '../../../src/lib/compute/targets/amountPace';
import { growthPace } from '../../../src/lib/compute/targets/growthPace';
import { landing } from '../../../src/lib/compute/targets/landing';
import type { PlanLevel } from '../../../src/lib/compute/targets/target';
import { quarterWeights } from '../../../src/lib/compute/targets/quarterWeights';
import { combinedGrowth, requiredGrowth } from '../../../src/lib/compute/targets/requiredGrowth';
import { longestPart, monthsFromJanuary, seasonalShares } from '../../../src/lib/compute/targets/seasonalShares';
import { isMissing, missing, type Maybe } from '../../../src/lib/model/missing';
import { known, row } from './support/rows';

const present = <T>(value: Maybe<T>): T => {
  if (isMissing(value)) throw new Error(value.missing);
  return value;
};
const revenue = (period: string, value: number) => row({ indicator: 'revenue', period, value });
const level = (value: number, upper: number | null = null): PlanLevel => ({
  assigner: 'council',
  origin: 'published',
  plan: { value, upper },
  published: row({ indicator: 'revenue', period: '2023', value, status: 'plan' }),
  former: [],
  printed: [],
  verdict: 'not-due',
  percent: missing('not-published'),
  points: missing('not-applicable')
});

describe('the first part of a year', () => {
  it.each([
    ['2023-Q1', 3],
    ['2023-H1', 6],
    ['2023-9M', 9],
    ['2023-11M', 11],
    ['2023-01', 1],
    ['2023', null],
    ['2023-Q2', null],
    ['2023-H2', null],
    ['2023-12-31', null]
  ])('%s has %s months from January', (key, months) => {
    expect(monthsFromJanuary(key)).toBe(months);
  });

  it('is the longest that is known, as published or added up from quarters', () => {
    const quarters = [revenue('2023-Q1', 1), revenue('2023-Q2', 2), revenue('2023-Q3', 4)];
    expect(longestPart(quarters, 2023)).toEqual({ months: 9, parts: quarters });
    expect(longestPart([...quarters, revenue('2023-9M', 7.5)], 2023)?.parts.map(({ value }) => value)).toEqual([7.5]);
    expect(longestPart([revenue('2023-Q1', 1), revenue('2023-Q3', 4)], 2023)?.months).toBe(3);
    expect(longestPart([revenue('2022-9M', 1)], 2023)).toBeNull();
  });
});

describe('where a year lands', () => {
  const past = [revenue('2021-9M', 70), revenue('2021', 100), revenue('2022-9M', 160), revenue('2022', 200)];

  it('by hand: 150 after shares of 70% and 80% comes to 195,65, between 187,5 and 214,29', () => {
    const pace = present(amountPace([...past, revenue('2023-9M', 150)], 2023, [level(200)]));
    const lands = present(pace.landing);
    expect(lands.usual).toBeCloseTo((230 / 300) * 100, 10);
    expect(lands.value).toBeCloseTo(195.652, 3);
    expect(lands.low).toBeCloseTo(187.5, 10);
    expect(lands.high).toBeCloseTo(214.286, 3);
    expect(pace.against).toEqual([expect.objectContaining({ share: 75, needed: 50 })]);
    expect(pace.error).toEqual(missing('not-published'));
  });

  it('has no interval with one year, and is missing with none', () => {
    const one = present(landing(150, seasonalShares(past.slice(0, 2), 9, 2023)));
    expect([one.low, one.high]).toEqual([null, null]);
    expect(landing(150, [])).toEqual(missing('not-published', { years: 0 }));
  });

  it('leaves the year itself out of the usual share, and says how far off it was', () => {
    const pace = present(amountPace([...past, revenue('2023-9M', 150), revenue('2023', 300)], 2023, []));
    expect(present(pace.landing).years.map(({ year }) => year)).toEqual([2021, 2022]);
    expect(pace.error).toBeCloseTo((195.652 / 300 - 1) * 100, 2);
  });

  it('needs nothing more once a plan is passed', () => {
    const pace = present(amountPace([revenue('2023-9M', 150)], 2023, [level(120)]));
    expect(pace.against[0]?.needed).toBe(0);
  });

  const year = fc.record({ part: fc.integer({ min: 1, max: 999 }), more: fc.integer({ min: 1, max: 999 }) });
  const rowsOf = (years: readonly { part: number; more: number }[]) =>
    years.flatMap(({ part, more }, i) => [revenue(`${2000 + i}-H1`, part), revenue(`${2000 + i}`, part + more)]);

  it('of a year with exactly the usual share is its value', () => {
    fc.assert(
      fc.property(fc.array(year, { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 1e6 }), (years, whole) => {
        const shares = seasonalShares(rowsOf(years), 6, 2100);
        const usual = present(landing(1, shares)).usual / 100;
        expect(present(landing(whole * usual, shares)).value).toBeCloseTo(whole, 4);
      })
    );
  });

  it('rises with what was achieved, and lies in its interval', () => {
    fc.assert(
      fc.property(
        fc.array(year, { minLength: 2, maxLength: 6 }),
        fc.integer({ min: 1, max: 999 }),
        (years, achieved) => {
          const shares = seasonalShares(rowsOf(years), 6, 2100);
          const [less, more] = [present(landing(achieved, shares)), present(landing(achieved + 1, shares))];
          expect(more.value).toBeGreaterThan(less.value);
          expect(less.low ?? NaN).toBeLessThanOrEqual(less.value * (1 + 1e-12));
          expect(less.high ?? NaN).toBeGreaterThanOrEqual(less.value * (1 - 1e-12));
        }
      )
    );
  });
});

describe('growth still required', () => {
  it('by hand: 7,5 for the year after 5,91 in a half that weighs 46,66% needs 8,89', () => {
    expect(requiredGrowth(7.5, 5.91, 0.4666)).toBeCloseTo(8.8909, 3);
  });

  it('together with what was achieved gives the target', () => {
    const growth = fc.double({ min: -20, max: 30, noNaN: true });
    fc.assert(
      fc.property(growth, growth, fc.double({ min: 0.05, max: 0.95, noNaN: true }), (target, achieved, weight) => {
        const required = requiredGrowth(target, achieved, weight);
        const year = combinedGrowth([
          { growth: achieved, weight },
          { growth: required, weight: 1 - weight }
        ]);
        expect(year).toBeCloseTo(target, 8);
      })
    );
  });

  const growth = (period: string, value: number) => row({ indicator: 'grdp-growth', period, value });
  const constant = (year: number, values: readonly number[]) =>
    values.map((value, i) => known({ indicator: 'grdp-constant', period: `${year}-Q${i + 1}`, value }));
  const country = constant(2022, [20, 25, 25, 30]);

  it('of the last quarter, with the weights of the country where the unit has none', () => {
    const pace = present(growthPace([growth('2023-9M', 6)], 2023, [level(7, 7.5)], { own: [], country }, []));
    // (7 − 0,7 × 6) / 0,3 and (7,5 − 0,7 × 6) / 0,3
    expect(pace.against[0]?.required).toBeCloseTo(9.3333, 4);
    expect(pace.against[0]?.upper).toBeCloseTo(11, 10);
    expect([pace.weight, pace.weightsFrom]).toEqual([70, 'country']);
  });

  it('uses the own weights of the unit first', () => {
    const own = constant(2022, [30, 30, 20, 20]);
    const pace = present(growthPace([growth('2023-H1', 6)], 2023, [level(7)], { own, country }, []));
    expect([pace.months, pace.weight, pace.weightsFrom]).toEqual([6, 60, 'own']);
    expect(pace.against[0]?.required).toBeCloseTo(8.5, 10);
  });

  it('puts quarters together by their weights, and shows what a source printed beside its own', () => {
    const quarters = [growth('2023-Q1', 4), growth('2023-Q2', 6), growth('2023-H1', 5.2), growth('2023-Q3', 8)];
    const said = [row({ indicator: 'required', period: '2023-H2', value: 8.5, status: 'plan' })];
    const pace = present(growthPace(quarters, 2023, [level(7)], { own: [], country }, said));
    expect(pace.months).toBe(9);
    expect(pace.achieved).toBeCloseTo((4 * 20 + 6 * 25 + 8 * 25) / 70, 10);
    expect(pace.printed?.row.value).toBe(8.5);
    expect(pace.printed?.computed).toBeCloseTo((7 - 0.45 * 5.2) / 0.55, 10);
  });

  it('is missing without weights or without a part of the year', () => {
    const none = { own: [], country: [] };
    expect(growthPace([growth('2023-9M', 6)], 2023, [level(7)], none, [])).toEqual(
      missing('not-published', { year: 2022 })
    );
    expect(growthPace([growth('2023-Q3', 6)], 2023, [level(7)], { own: [], country }, [])).toEqual(
      missing('not-published')
    );
    expect(quarterWeights(constant(2022, [1, 2, 3]), 2022)).toEqual(missing('not-published', { year: 2022 }));
  });
});
