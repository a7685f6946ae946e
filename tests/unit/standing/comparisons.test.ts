import { describe, expect, it } from 'vitest';
import { GROWTH, HANOI, REVENUE, indicator, known, peer, standingOf } from './support/rows';

const percent = indicator('budget-revenue-percent-of-plan', {
  kind: 'comparison',
  compares: REVENUE.code,
  comparison: 'percent-of-plan'
});
const revenue = (value: number, more = {}) => known(value, { indicator: REVENUE.code, ...more });
const plan = (value: number, more = {}) =>
  revenue(value, { status: 'plan', plan_by: 'central', source: 'plan', ...more });
const said = (value: number, more = {}) => known(value, { indicator: percent.code, plan_by: 'unstated', ...more });
const ask = (rows: ReturnType<typeof known>[], vintages: ReturnType<typeof known>[] = []) =>
  standingOf({ of: REVENUE, known: rows, vintages, indicators: [percent] });

describe('plans', () => {
  it('as published give the percentage', () => {
    const target = plan(352900);
    expect(ask([revenue(400421), target]).plans).toEqual([
      {
        assigner: 'central',
        period: '2023',
        plan: target,
        implied: { missing: 'not-applicable' },
        percent: (400421 / 352900) * 100,
        printed: null
      }
    ]);
  });

  it('are implied from the percentage that the value was published with', () => {
    const printed = said(113.5);
    const [only, ...more] = ask([revenue(400421)], [printed]).plans;
    expect(more).toEqual([]);
    expect(only).toMatchObject({ assigner: 'unstated', plan: null, percent: { missing: 'not-published' } });
    expect(only?.printed).toEqual({ ...printed, vintages: 1 });
    expect(only?.implied).toBeCloseTo(352793.83, 2);
  });

  it.each([
    ['another source', { source: 'hanoitv2023' }],
    ['another period', { period: '2023-9M' }],
    ['a breakdown', { dimension: 'source', category: 'domestic' }],
    ['another unit', { unit: 'VN' }],
    ['another indicator', { indicator: 'exports-percent-of-plan' }]
  ])('are never implied from the percentage of %s', (_name, more) => {
    expect(ask([revenue(400421)], [said(114.8, more)]).plans).toEqual([]);
  });

  it('of two assigners stand beside each other, each with its own percentage', () => {
    const rows = [revenue(800000), plan(671700), plan(697500, { plan_by: 'council' })];
    const vintages = [said(119.1, { plan_by: 'central' }), said(114.7, { plan_by: 'council' })];
    const { plans } = ask(rows, vintages);
    expect(plans.map((entry) => [entry.assigner, entry.plan?.value, entry.printed?.value])).toEqual([
      ['central', 671700, 119.1],
      ['council', 697500, 114.7]
    ]);
  });

  it('one published, one only as a percentage', () => {
    const { plans } = ask([revenue(800000), plan(671700)], [said(114.7, { plan_by: 'council' })]);
    expect(plans.map(({ assigner, plan: target }) => [assigner, target?.value ?? null])).toEqual([
      ['central', 671700],
      ['council', null]
    ]);
    expect(plans[1]?.implied).toBeCloseTo(697471.67, 2);
  });

  it('keep the figures’ own percentage beside the printed one where both exist', () => {
    const { plans } = ask([revenue(704500), plan(505437)], [said(137.1, { plan_by: 'central' })]);
    expect(plans[0]?.percent).toBeCloseTo(139.384, 3);
    expect(plans[0]?.printed?.value).toBe(137.1);
    expect(plans[0]?.implied).toEqual({ missing: 'not-applicable' });
  });

  it('of another period are not plans of this one, but targets that are known', () => {
    const next = plan(408500, { period: '2024' });
    const answer = ask([revenue(400421), next]);
    expect([answer.plans, answer.targets]).toEqual([[], [next]]);
  });

  it('without a value there is nothing to hold them against', () => {
    const target = plan(352900);
    expect(ask([target])).toMatchObject({ plans: [], targets: [target] });
  });

  it.each([
    [0, 'zero-base'],
    [-1, 'negative-base']
  ])('of %d give no percentage', (value, reason) =>
    expect(ask([revenue(10), plan(value)]).plans[0]?.percent).toMatchObject({ missing: reason })
  );

  it('a printed percentage of zero implies no plan', () =>
    expect(ask([revenue(10)], [said(0)]).plans[0]?.implied).toEqual({ missing: 'zero-base' }));

  it('of a rate are targets, not percentages of each other', () => {
    const target = known(7, { status: 'plan', plan_by: 'council', upper: 7.5 });
    const { plans } = standingOf({ known: [known(6.27), target] });
    expect(plans).toHaveLength(1);
    expect(plans[0]?.plan).toBe(target);
  });
});

describe('ranks', () => {
  const five = [peer('P63-01', 6.27, 5), peer('P63-31', 10.34, 5), peer('P63-79', 5.81, 5)];
  const own = [known(6.27)];

  it('are among those that have a value, of all that belong', () => {
    const [group] = standingOf({ known: own, peers: five }).ranks;
    expect(group).toMatchObject({ group: 'central-cities', rank: { rank: 2, of: 3, size: 5, tied: false } });
  });

  it('count from below where less is better', () => {
    const of = indicator(GROWTH.code, { better: 'down' });
    expect(standingOf({ of, known: own, peers: five }).ranks[0]?.rank).toMatchObject({ rank: 2 });
    const low = [peer('P63-01', 6.27, 3), peer('P63-31', 10.34, 3), peer('P63-79', 15.81, 3)];
    expect(standingOf({ of, known: own, peers: low }).ranks[0]?.rank).toMatchObject({ rank: 1 });
  });

  it.each(['none', 'band'] as const)('have no meaning where better is %s', (better) => {
    expect(standingOf({ of: indicator(GROWTH.code, { better }), known: own, peers: five }).ranks).toEqual([]);
  });

  it.each([
    ['fewer than three', five.slice(0, 2), { have: 2, of: 5 }],
    ['fewer than half', five.map((row) => ({ ...row, size: 63 })), { have: 3, of: 63 }]
  ])('of %s say so', (_name, peers, detail) =>
    expect(standingOf({ known: own, peers }).ranks[0]?.rank).toEqual({ missing: 'too-few-peers', detail })
  );

  it('one for each group, none of another indicator’s', () => {
    const region = five.map((row) => ({ ...row, group: 'region', name_vi: 'Đồng bằng sông Hồng', size: 3 }));
    const other = five.map((row) => ({ ...row, indicator: 'exports', group: 'other' }));
    const { ranks } = standingOf({ known: own, peers: [...five, ...region, ...other] });
    expect(ranks.map(({ group, name_vi }) => [group, name_vi])).toEqual([
      ['central-cities', 'Thành phố trực thuộc Trung ương'],
      ['region', 'Đồng bằng sông Hồng']
    ]);
  });

  it('find the unit under the code that the period’s day had', () => {
    const now = known(8.16, { unit: 'P34-01', period: '2025' });
    const peers = [peer('P34-01', 8.16, 6), peer('P34-79', 7.53, 6), peer('P34-31', 11.81, 6)];
    const { ranks } = standingOf({ known: [now], peers, period: '2025', unit: HANOI });
    expect(ranks[0]?.rank).toMatchObject({ rank: 2, of: 3, size: 6 });
  });

  it('without an own value there are none', () => expect(standingOf({ peers: five }).ranks).toEqual([]));
});

describe('what sources printed', () => {
  const compare = (code: string, comparison: 'percent-change' | 'rank' | 'ratio-to-country') =>
    indicator(code, { kind: 'comparison', compares: GROWTH.code, comparison });
  const entries = [
    compare('grdp-growth-rank', 'rank'),
    compare('grdp-growth-ratio-to-country', 'ratio-to-country'),
    compare('grdp-growth-change', 'percent-change'),
    indicator('exports-change', { kind: 'comparison', compares: 'exports', comparison: 'percent-change' })
  ];

  it('is kept by what it says, for this unit and period only', () => {
    const rank = known(5, { indicator: 'grdp-growth-rank' });
    const ratio = known(1.45, { indicator: 'grdp-growth-ratio-to-country' });
    const rows = [
      known(4, { indicator: 'grdp-growth-rank', period: '2022' }),
      known(3, { indicator: 'grdp-growth-rank', unit: 'VN' }),
      known(2, { indicator: 'grdp-growth-rank', dimension: 'area', category: 'rural' }),
      known(20, { indicator: 'exports-change' }),
      rank,
      ratio
    ];
    expect(standingOf({ known: rows, indicators: entries }).printed).toEqual({ rank, 'ratio-to-country': ratio });
  });

  it('a percentage of plan is in the plans', () =>
    expect(ask([revenue(400421), said(113.5)], [said(113.5)]).printed).toEqual({}));
});

describe('other published values', () => {
  it('are those of the same key with another number', () => {
    const now = known(6.27);
    const first = known(6.11, { source: 'bnt2023', published: '2023-11-26' });
    const vintages = [
      now,
      known(6.27, { source: 'vneco2023' }),
      first,
      known(7, { status: 'plan', plan_by: 'council' }),
      known(6.08, { period: '2023-9M' }),
      known(5.29, { dimension: 'sector', category: 'services' }),
      known(5.05, { unit: 'VN' }),
      known(17, { indicator: 'exports' })
    ];
    expect(standingOf({ known: [now], vintages }).others).toEqual([first]);
    expect(standingOf({ vintages: [first] }).others).toEqual([]);
  });
});
