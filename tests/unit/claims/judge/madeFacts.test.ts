import { describe, expect, it } from 'vitest';
import { claimJudge } from '../../../../src/lib/claims/judge/judgeClaims';
import type { Claim } from '../../../../src/lib/model/claim';
import { claimOf, type Reading } from './support/claimOf';
import { indicator, madeFacts, vintage } from './support/madeFacts';

const percentIndicator = indicator({
  code: 'revenue-percent-of-plan',
  kind: 'comparison',
  measure: 'percent',
  compares: 'revenue',
  comparison: 'percent-of-plan'
});
const percent = (value: number, step: number, reading: Reading) =>
  claimOf({ value, step, form: 'percent', measure: 'percent' }, { indicator: 'revenue', ...reading });
const verdict = (rows: Parameters<typeof madeFacts>[0], claim: Claim, more = [percentIndicator]) =>
  claimJudge(madeFacts(rows, more))(claim);

describe('values that coexist', () => {
  const same = [vintage({ value: 746438, source: 'a' }), vintage({ value: 748438, source: 'b' })];
  it('both hold when they were published on one day', () => {
    for (const value of [746438, 748438])
      expect(verdict(same, claimOf({ value, step: 1 }, { indicator: 'revenue' })).verdict).toBe('match');
  });
  it('one known to the month is older than one known to the day', () => {
    const rows = [
      vintage({ value: 400421, published: '2023-12-28', published_as: '2023-12-28' }),
      vintage({ value: 405252, published: '2023-12-01', published_as: '2023-12' })
    ];
    expect(verdict(rows, claimOf({ value: 405252, step: 1 }, { indicator: 'revenue' }))).toMatchObject({
      verdict: 'match-older',
      computed: { value: 400421 },
      older: { value: 405252 }
    });
  });
  it('a settled value displaces the one it settles, though both came out together', () => {
    const rows = [vintage({ value: 6294, status: 'revised' }), vintage({ value: 5006, status: 'final' })];
    expect(verdict(rows, claimOf({ value: 5006, step: 1 }, { indicator: 'revenue' })).verdict).toBe('match-older');
  });
});

it('a rounder publication alone does not decide', () => {
  const rows = [vintage({ value: 333000 })];
  const finer = verdict(rows, claimOf({ value: 332961, step: 1, text: '332.961' }, { indicator: 'revenue' }));
  expect(finer).toMatchObject({ verdict: 'insufficient', reason: 'no-observation', computed: { value: 333000 } });
  expect(verdict(rows, claimOf({ value: 331961, step: 1 }, { indicator: 'revenue' })).verdict).toBe('differs');
});

describe('the rounding of the parts', () => {
  const rows = [
    vintage({ period: '2023', value: 400421 }),
    vintage({ period: '2022', value: 333000, published: '2023-01-10', published_as: '2023-01-10' })
  ];
  it('leaves 20,2% and 20,3% open on 333.000, and 20,5% not', () => {
    // 400.421 / 332.500…333.500 = 1,2043…1,2007
    expect(verdict(rows, percent(20.2, 0.1, { comparison: {} })).verdict).toBe('match');
    expect(verdict(rows, percent(20.3, 0.1, { comparison: {} })).verdict).toBe('match');
    expect(verdict(rows, percent(20.5, 0.1, { comparison: {} })).verdict).toBe('differs');
  });
});

describe('bases from which there is no growth', () => {
  it.each([0, -5])('%d', (base) => {
    const rows = [vintage({ value: 10 }), vintage({ period: '2022', value: base })];
    expect(verdict(rows, percent(20, 1, { comparison: {} }))).toMatchObject({
      verdict: 'insufficient',
      reason: 'not-comparable'
    });
    expect(
      verdict(
        rows,
        claimOf(
          { value: 2, step: 1, form: 'times' },
          { indicator: 'revenue', comparison: { kind: 'ratio', againstPeriod: '2022' } }
        )
      )
    ).toMatchObject({ verdict: 'insufficient', reason: 'not-comparable' });
  });
});

describe('a plan that only percentages tell of', () => {
  const rows = [
    vintage({ period: '2023-9M', value: 305300, source: 'a' }),
    vintage({ indicator: 'revenue-percent-of-plan', period: '2023-9M', value: 86.5, source: 'a' }),
    vintage({ period: '2023', value: 400421, source: 'b' })
  ];
  // 305.300 / 86,5% = 352.948; 400.421 of it is 113,45%.
  it('confirms', () => {
    const found = verdict(rows, percent(113.5, 0.1, { comparison: { kind: 'percent-of-plan' } }));
    expect(found).toMatchObject({ verdict: 'match', reason: 'rounds' });
    expect(found.computed?.implied?.value).toBeCloseTo(352948, -3);
    expect(found.computed?.parts.map((part) => part.value)).toEqual([400421, 86.5]);
  });
  it('does not contradict', () => {
    expect(verdict(rows, percent(110, 0.1, { comparison: { kind: 'percent-of-plan' } }))).toMatchObject({
      verdict: 'insufficient',
      reason: 'no-base',
      missing: [{ indicator: 'revenue', unit: 'P63-01', period: '2023', plan: true }]
    });
  });
});

describe('ranks', () => {
  const of = (values: readonly number[]) => values.map((value, i) => vintage({ unit: `P63-0${i + 1}`, value }));
  const rank = (value: number, direction: '' | 'up' | 'down' = '') =>
    claimOf({ value, step: 1, form: 'rank' }, { indicator: 'revenue', comparison: { kind: 'rank', direction } });
  it('a place among all, ties sharing it', () => {
    expect(verdict(of([5, 9, 5, 1]), rank(2))).toMatchObject({
      verdict: 'match',
      computed: { implied: { value: 4, size: 4 } }
    });
    expect(verdict(of([5, 9, 5, 1]), rank(3)).verdict).toBe('differs');
    expect(verdict(of([5, 9, 5, 1]), rank(2, 'down')).verdict).toBe('match');
  });
  it('of three in four only the places that are out of reach are decided', () => {
    expect(verdict(of([5, 9, 1]), rank(1))).toMatchObject({ verdict: 'differs', computed: { value: 2 } });
    expect(verdict(of([5, 9, 1]), rank(4)).verdict).toBe('differs');
    for (const value of [2, 3])
      expect(verdict(of([5, 9, 1]), rank(value))).toMatchObject({ verdict: 'insufficient', reason: 'too-few-units' });
  });
});

describe('what is no figure', () => {
  it.each(['date', 'period', 'document', 'label', 'time'] as const)('%s', (form) => {
    const claim: Claim = { ...claimOf({ value: NaN, step: 1 }, null), form };
    expect(verdict([], claim)).toMatchObject({
      verdict: 'not-a-figure',
      reason: 'not-a-figure',
      nearby: [],
      missing: []
    });
  });
  it('without a reading', () => {
    expect(verdict([], claimOf({ value: 3, step: 1 }, null)).verdict).toBe('not-a-figure');
  });
});

it('measures are turned, and turned back in what is shown', () => {
  const people = indicator({ code: 'people', measure: 'thousand-persons', kind: 'stock' });
  const rows = [vintage({ indicator: 'people', value: 8093.9 })];
  const claim = claimOf(
    { value: 8_100_000, step: 100_000, measure: 'persons', text: '8,1 triệu' },
    { indicator: 'people' }
  );
  expect(verdict(rows, claim, [people])).toMatchObject({ verdict: 'match', computed: { value: 8_093_900 } });
  const wrong = claimOf(
    { value: 8_300_000, step: 100_000, measure: 'persons', text: '8,3 triệu' },
    { indicator: 'people' }
  );
  expect(verdict(rows, wrong, [people])).toMatchObject({ verdict: 'differs', computed: { value: 8_093_900 } });
});

it('a reading is judged alike, whatever was judged before it', () => {
  const rows = [vintage({ value: 10 }), vintage({ period: '2022', value: 8 })];
  const judge = claimJudge(madeFacts(rows));
  const claims = [
    percent(25, 1, { comparison: {} }),
    percent(20, 1, { comparison: {} }),
    percent(125, 1, { comparison: { said: 'index' } })
  ];
  const first = claims.map(judge);
  expect([...claims].reverse().map(judge).reverse()).toEqual(first);
  expect(first.map((one) => one.verdict)).toEqual(['match', 'differs', 'match']);
});
