import { describe, expect, it } from 'vitest';
import { COUNTRY, GROWTH, HANOI, MEMBERS, REVENUE, indicator, known, standingOf } from './support/rows';

const of = (code: string, value: number, period: string, more = {}) =>
  known(value, { indicator: code, period, ...more });
const revenue = (value: number, period: string, more = {}) => of(REVENUE.code, value, period, more);
const members = (value: number, period: string, more = {}) => of(MEMBERS.code, value, period, more);

describe('the value of the period', () => {
  it('is the actual one: no plan, no breakdown, no other period, unit or indicator', () => {
    const right = known(6.27);
    const { now } = standingOf({
      known: [
        known(7, { status: 'plan', plan_by: 'council' }),
        known(5.29, { dimension: 'sector', category: 'services' }),
        known(6.08, { period: '2023-9M' }),
        known(8.89, { period: '2022' }),
        known(5.05, { unit: 'VN' }),
        revenue(400421, '2023'),
        right
      ]
    });
    expect(now).toBe(right);
  });

  it('is missing with its reason', () => {
    expect(standingOf().now).toEqual({ missing: 'not-published' });
    const later = known(5.05, { published: '2023-12-29' });
    expect(standingOf({ later: [later] }).now).toEqual({
      missing: 'published-later',
      detail: { published: '2023-12-29', value: 5.05 }
    });
  });

  it('hindsight never takes the place of a value, nor another unit’s that of the unit', () => {
    const row = known(6.27);
    const answer = standingOf({ known: [row], later: [known(5.05, { unit: 'VN', published: '2023-12-29' })] });
    expect(answer.now).toBe(row);
    expect([answer.later, answer.countryLater?.value]).toEqual([null, 5.05]);
    expect(answer.country).toEqual({ missing: 'published-later', detail: { published: '2023-12-29', value: 5.05 } });
  });

  it('of another indicator is no hindsight', () => {
    const row = of('exports', 17.3, '2023', { published: '2024-01-01' });
    expect(standingOf({ later: [row] })).toMatchObject({ later: null, now: { missing: 'not-published' } });
  });

  it('is found under the other code of the same territory', () => {
    const before = known(8.89, { unit: 'P63-01', period: '2024' });
    const now = known(8.16, { unit: 'P34-01', period: '2025' });
    const answer = standingOf({ known: [before, now], period: '2025', unit: { ...HANOI, code: 'P34-01' } });
    expect([answer.now, answer.before]).toEqual([now, before]);
    expect(answer.series.map((point) => point.known?.value ?? null)).toEqual([null, null, null, 8.89, 8.16]);
  });

  it('is not found under a code of another territory', () => {
    const other = known(12, { unit: 'P34-24', territory: 'T-P34-24' });
    expect(standingOf({ known: [other] }).now).toEqual({ missing: 'not-published' });
  });
});

describe('a stock', () => {
  it.each([
    ['2022-11', '2023', true],
    ['2021-12-31', '2023', true],
    ['2021-01', '2023', true],
    ['2020-12-31', '2023', false],
    ['2024-01', '2023', false],
    ['2023-12-31', '2023', true],
    ['2023-10', '2023-9M', false],
    ['2023-09', '2023-9M', true]
  ])('of %s stands for %s: %s', (period, asked, stands) => {
    const row = members(470000, period);
    const answer = standingOf({ of: MEMBERS, known: [row], period: asked });
    expect(answer.now).toEqual(stands ? row : { missing: 'not-published' });
  });

  it('of an earlier date is the last of them, compared with its own year before and never ranked', () => {
    const rows = [members(460000, '2021-11'), members(465000, '2022-06'), members(470000, '2022-11')];
    const answer = standingOf({ of: MEMBERS, known: rows });
    expect(answer.now).toBe(rows[2]);
    expect(answer.before).toBe(rows[0]);
    expect(answer.change).toEqual({ value: (10000 / 460000) * 100, in: 'percent' });
    expect(answer.ranks).toEqual([]);
  });

  it('too old to stand for the period is still told as the latest', () => {
    const row = members(450000, '2020-10');
    const answer = standingOf({ of: MEMBERS, known: [row] });
    expect(answer.latest).toBe(row);
    expect(answer.change).toEqual({ missing: 'not-published' });
  });
});

describe('a flow, a rate or a ratio', () => {
  const kinds = ['flow', 'rate', 'ratio', 'comparison'] as const;
  it.each(kinds)('as %s is never borrowed from an earlier period', (kind) => {
    const row = known(10027, { period: '2022' });
    const answer = standingOf({ of: indicator(GROWTH.code, { kind }), known: [row] });
    expect(answer.now).toEqual({ missing: 'not-published' });
    expect(answer.latest).toBe(row);
    expect(answer.plans).toEqual([]);
  });

  it('latest is the one that ends last, and never a plan or a period to come', () => {
    const rows = [revenue(3, '2022-9M'), revenue(2, '2022'), revenue(1, '2021'), revenue(9, '2024')];
    const plan = revenue(7, '2023', { status: 'plan', plan_by: 'council' });
    expect(standingOf({ of: REVENUE, known: [...rows, plan] }).latest).toBe(rows[1]);
  });
});

describe('change on the year before', () => {
  it.each([
    ['2023', '2022'],
    ['2023-9M', '2022-9M'],
    ['2023-Q3', '2022-Q3'],
    ['2023-H1', '2022-H1']
  ])('of %s is on %s', (period, before) => {
    const rows = [revenue(400421, period), revenue(332961, before), revenue(1, '2021'), revenue(2, '2022-11')];
    const answer = standingOf({ of: REVENUE, known: rows, period });
    expect(answer.before).toBe(rows[1]);
    expect(answer.change).toEqual({ in: 'percent', value: (67460 / 332961) * 100 });
  });

  it('of a rate is in points', () => {
    const answer = standingOf({ known: [known(6.27), known(8.89, { period: '2022' })] });
    expect(answer.change).toEqual({ value: -2.62, in: 'points' });
  });

  it.each([
    [0, { missing: 'zero-base' }],
    [-5, { missing: 'negative-base', detail: { base: -5 } }]
  ])('on a base of %d is missing with its reason', (base, reason) => {
    const rows = [revenue(10, '2023'), revenue(base, '2022')];
    expect(standingOf({ of: REVENUE, known: rows }).change).toEqual(reason);
  });

  it('takes no plan, no breakdown and no country for a base', () => {
    const rows = [
      known(6.27),
      known(7, { period: '2022', status: 'plan', plan_by: 'council' }),
      known(9, { period: '2022', dimension: 'sector', category: 'services' }),
      known(8.02, { period: '2022', unit: 'VN' })
    ];
    expect(standingOf({ known: rows })).toMatchObject({
      before: { missing: 'not-published' },
      change: { missing: 'not-published' }
    });
  });

  it('of a comparison has no meaning', () => {
    const rows = [known(113.5), known(110, { period: '2022' })];
    const answer = standingOf({ of: indicator(GROWTH.code, { kind: 'comparison' }), known: rows });
    expect(answer.change).toEqual({ missing: 'not-applicable' });
  });
});

describe('the country', () => {
  const nation = (value: number, period: string, more = {}) => known(value, { unit: 'VN', period, ...more });

  it('stands beside a rate with ratio and gap', () => {
    const answer = standingOf({ known: [known(6.27), nation(5.05, '2023')] });
    expect(answer.countryRatio).toEqual({ ratio: 6.27 / 5.05, numerator: 6.27, denominator: 5.05, gap: 1.22 });
    expect(answer.countrySoFar).toBeNull();
  });

  it.each([
    ['flow', { missing: 'not-applicable' }],
    ['stock', { missing: 'not-applicable' }],
    ['comparison', { missing: 'not-applicable' }]
  ] as const)('beside a %s there is no ratio', (kind, reason) => {
    const of = indicator(GROWTH.code, { kind });
    expect(standingOf({ of, known: [known(6.27), nation(5.05, '2023')] }).countryRatio).toEqual(reason);
  });

  it.each([
    [6.27, 0, { missing: 'zero-base' }],
    [6.27, -6.02, { missing: 'negative-base', detail: { base: -6.02 } }],
    [-7.02, 5.05, { missing: 'not-applicable' }]
  ])('%d against %d has no ratio', (own, other, reason) =>
    expect(standingOf({ known: [known(own), nation(other, '2023')] }).countryRatio).toEqual(reason)
  );

  it('without the unit’s own value, or its own, the ratio says whose is missing', () => {
    expect(standingOf({ known: [nation(5.05, '2023')] }).countryRatio).toEqual({ missing: 'not-published' });
    const later = [nation(5.05, '2023', { published: '2023-12-29' })];
    expect(standingOf({ known: [known(6.27)], later }).countryRatio).toMatchObject({ missing: 'published-later' });
  });

  it('is not compared with itself', () => {
    const rows = [nation(5.05, '2023'), nation(4.24, '2023-9M')];
    const answer = standingOf({ known: rows, unit: COUNTRY, later: [nation(5.07, '2023')] });
    expect(answer).toMatchObject({
      country: { missing: 'not-applicable' },
      countryRatio: { missing: 'not-applicable' },
      countrySoFar: null,
      countryLater: null
    });
  });

  it('so far is the longest part of the same year that has a value', () => {
    const parts = [
      nation(3.32, '2023-Q1'),
      nation(4.24, '2023-9M'),
      nation(3.72, '2023-H1'),
      nation(5.33, '2023-Q3'),
      nation(6.72, '2023-H2'),
      nation(8.02, '2022'),
      nation(6, '2023-11M', { status: 'plan', plan_by: 'council' })
    ];
    expect(standingOf({ known: [known(6.27), ...parts] }).countrySoFar?.period).toBe('2023-9M');
    expect(
      standingOf({ known: [known(6.27), ...parts.filter((row) => row.value !== 4.24)] }).countrySoFar?.period
    ).toBe('2023-H1');
  });

  it('so far is told of whole years only, and only while the year is missing', () => {
    const parts = [nation(4.24, '2023-9M'), nation(3.72, '2023-H1')];
    expect(
      standingOf({ known: [known(6, { period: '2023-Q3' }), ...parts], period: '2023-Q3' }).countrySoFar
    ).toBeNull();
    expect(standingOf({ known: [known(6.27), nation(5.05, '2023'), ...parts] }).countrySoFar).toBeNull();
  });
});

describe('the series', () => {
  it('holds five periods of one line, gaps as gaps, no plan', () => {
    const rows = [
      known(3.98, { period: '2020' }),
      known(8.89, { period: '2022' }),
      known(6.5, { period: '2021', status: 'plan', plan_by: 'council' }),
      known(6.08, { period: '2021-9M' }),
      known(1, { period: '2018' }),
      known(6.27)
    ];
    const { series } = standingOf({ known: rows });
    expect(series.map((point) => [point.period, point.known?.value ?? null])).toEqual([
      ['2019', null],
      ['2020', 3.98],
      ['2021', null],
      ['2022', 8.89],
      ['2023', 6.27]
    ]);
  });

  it.each([
    ['2023-9M', ['2019-9M', '2020-9M', '2021-9M', '2022-9M', '2023-9M']],
    ['2023-Q3', ['2019-Q3', '2020-Q3', '2021-Q3', '2022-Q3', '2023-Q3']]
  ])('of %s is the same period of each year', (period, keys) =>
    expect(standingOf({ period }).series.map((point) => point.period)).toEqual(keys)
  );

  it.each(['soon', '2023-13'])('of %s is empty', (period) => expect(standingOf({ period }).series).toEqual([]));
});

it('n of N: N of the same period, else nothing', () => {
  const inspected = indicator('org-boards-inspected', { kind: 'flow', out_of: 'org-boards-total' });
  const n = of(inspected.code, 50, '2023');
  const total = of('org-boards-total', 50, '2023');
  expect(standingOf({ of: inspected, known: [n, total] }).outOf).toBe(total);
  const wrong = [
    of('org-boards-total', 51, '2022'),
    of('org-boards-total', 52, '2023', { unit: 'VN' }),
    of('org-boards-total', 53, '2023', { dimension: 'reason', category: 'x' }),
    of('org-boards-total', 54, '2023', { status: 'plan', plan_by: 'council' })
  ];
  expect(standingOf({ of: inspected, known: [n, ...wrong] }).outOf).toBeNull();
  const before = of(inspected.code, 49, '2022');
  expect(standingOf({ of: inspected, known: [before, ...wrong] }).outOf).toBe(wrong[0]);
  expect(standingOf({ known: [known(6.27), total] }).outOf).toBeNull();
});
