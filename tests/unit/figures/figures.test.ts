import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { budgetFigure } from '../../../src/lib/figures/budget/budgetFigure';
import { BUDGET_HEIGHT, budgetOption } from '../../../src/lib/figures/budget/budgetOption';
import { changeRows } from '../../../src/lib/figures/changes/changeRows';
import { partyRows } from '../../../src/lib/figures/party/partyRows';
import { vintagesOf } from '../../../src/lib/figures/vintagesOf';
import { isMissing } from '../../../src/lib/model/missing';
import type { Change } from '../../../src/lib/model/known';
import { PARTY_INDICATORS } from '../../../src/lib/questions/headline';
import type { OverviewAnswer } from '../../../src/lib/questions/overview';
import { overviewFigures } from '../../../src/lib/view/overviewFigures';
import { openRealFigures, type RealFigures } from '../questions/support/realFigures';
import { MEMBERS, REVENUE, indicator, known, standingOf } from '../standing/support/rows';

let figures: RealFigures;
beforeAll(async () => {
  figures = await openRealFigures();
});
afterAll(() => figures.engine.close());

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const revenue = (value: number, more = {}) => known(value, { indicator: REVENUE.code, ...more });
const plan = (value: number, more = {}) => revenue(value, { status: 'plan', plan_by: 'central', ...more });
const percent = indicator('budget-revenue-percent-of-plan', {
  kind: 'comparison',
  compares: REVENUE.code,
  comparison: 'percent-of-plan'
});
const said = (value: number, more = {}) => known(value, { indicator: percent.code, plan_by: 'central', ...more });

const budget = async (unit: string, period: string, snapshot: string) => {
  const standing = overviewFigures(await figures.overview(unit, period, snapshot)).budget;
  return standing && budgetFigure('vi', standing);
};

describe('the budget figure', () => {
  it('has last year, the plan that the percentage implies, and this year', async () => {
    const figure = await budget('P63-01', '2023', '2023-12-28');
    expect(figure?.bars.map((bar) => [bar.role, Math.round(bar.value), bar.status, bar.label])).toEqual([
      ['previous', 332961, 'estimate', '332.961'],
      ['plan', 352794, 'plan', '≈ 352.794'], // 400.421 / 113,5%
      ['actual', 400421, 'estimate', '400.421']
    ]);
    expect(figure?.implied).toBe(true);
    for (const source of ['seed', 'vnvn2022']) expect(figure?.sources.map((row) => row.source)).toContain(source);
  });

  it('has both plans where there are two', async () => {
    const figure = await budget('P34-79', '2025', '2026-01-31');
    const plans = figure?.bars.filter((bar) => bar.role === 'plan') ?? [];
    expect(plans.map((bar) => Math.round(bar.value))).toEqual([671704, 697472]); // 800.000 / 119,1% and / 114,7%
    expect(plans[0]?.name).toContain('Trung ương giao');
    expect(plans[1]?.name).toContain('HĐND thành phố giao');
  });

  it('beside two plans says of which one the percentage is', async () => {
    const figure = await budget('P34-79', '2025', '2026-01-31');
    const bars = figure?.bars ?? [];
    expect(bars.map((bar) => plain(bar.detail))).toEqual(['suy ra từ tỷ lệ 119,1%', 'suy ra từ tỷ lệ 114,7%', '']);
  });

  it('shows a published plan, and does not call it implied', async () => {
    const figure = await budget('P34-01', '2025', '2025-12-31');
    expect(figure?.bars.map((bar) => [bar.role, bar.value])).toEqual([
      ['previous', 509300],
      ['plan', 505437],
      ['actual', 650000]
    ]);
    expect(figure?.implied).toBe(false);
  });

  it('keeps the word printed before the number', async () => {
    const labels = [await budget('P34-01', '2025', '2025-12-31'), await budget('P34-01', '2025', '2026-01-31')].map(
      (figure) => plain(figure?.bars.at(-1)?.label ?? '')
    );
    expect(labels).toEqual(['khoảng 650.000', 'vượt 704.500']);
  });

  it('a part of the year is held against the plan of the year, and says so', async () => {
    const figure = await budget('P63-01', '2023-9M', '2023-12-28');
    const bar = figure?.bars.find(({ role }) => role === 'plan');
    expect(Math.round(bar?.value ?? 0)).toBe(352948); // 305.300 / 86,5%: the plan of 2023
    expect(bar?.name).not.toContain('9T');
    expect(bar?.name).toContain('2023');
  });

  it('without a value there is no figure; without plan and last year there is one bar', async () => {
    expect(await budget('VN', '2023', '2026-01-31')).toBeNull();
    const figure = budgetFigure('vi', standingOf({ of: REVENUE, known: [revenue(332961)] }));
    expect(figure?.bars.map((bar) => bar.role)).toEqual(['actual']);
  });

  it('a plan that gives no number has no bar', () => {
    const rows = { of: REVENUE, known: [revenue(10)], vintages: [said(0)], indicators: [percent] };
    expect(budgetFigure('vi', standingOf(rows))?.bars.map((bar) => bar.role)).toEqual(['actual']);
  });

  it('draws its bars, and is as tall as they are many', () => {
    const rows = { of: REVENUE, known: [revenue(400421), plan(352900), revenue(332961, { period: '2022' })] };
    const figure = budgetFigure('vi', standingOf(rows));
    if (!figure) throw new Error('no figure');
    const option = budgetOption(figure)(false);
    expect((option.yAxis as { data: string[] }).data).toEqual(figure.bars.map((bar) => bar.name));
    expect(BUDGET_HEIGHT(4)).toBeGreaterThan(BUDGET_HEIGHT(3));
  });
});

describe('what has changed', () => {
  const change = (more: Partial<Change>): Change => ({
    change: 'new',
    indicator: 'exports',
    unit: 'P63-01',
    period: '2023',
    dimension: '',
    category: '',
    plan_by: '',
    is_plan: false,
    before: null,
    before_upper: null,
    before_qualifier: '',
    before_published_as: '',
    after: 1,
    after_upper: null,
    after_qualifier: '',
    after_published_as: '2023-12-28',
    publisher: 'Hànộimới',
    ...more
  });
  const rowsOf = async (...changes: Change[]) => {
    const answer = await figures.overview('P63-01', '2023', '2023-12-28');
    return changeRows('vi', { ...answer, changes } as OverviewAnswer);
  };

  it('comes in the order that leaders read in', async () => {
    const list = [
      change({ unit: 'VN', change: 'revised', indicator: 'grdp-growth' }),
      change({ dimension: 'sector', category: 'services', indicator: 'grdp-growth' }),
      change({ change: 'withdrawn', indicator: 'budget-revenue', before: 1, after: null }),
      change({ indicator: 'exports', period: '2022' }),
      change({ indicator: 'exports', period: '2023' }),
      change({ indicator: 'grdp-growth-rank' }),
      change({ indicator: 'grdp-growth', period: '2020' }),
      change({ change: 'revised', indicator: 'exports', before: 2 })
    ];
    const rows = await rowsOf(...list);
    expect(rows.map((row) => row.key.split(' ').slice(0, 4).filter(Boolean).join(' '))).toEqual([
      'exports P63-01 2023', // revised
      'grdp-growth P63-01 2020',
      'exports P63-01 2023',
      'exports P63-01 2022',
      'grdp-growth-rank P63-01 2023',
      'budget-revenue P63-01 2023', // withdrawn
      'grdp-growth P63-01 2023 sector',
      'grdp-growth VN 2023'
    ]);
  });

  it('is the same whatever the order of the answer', async () => {
    const answer = await figures.overview('P63-01', '2023', '2023-12-28');
    const there = changeRows('vi', answer).map((row) => row.name + row.detail);
    const back = changeRows('vi', { ...answer, changes: [...answer.changes].reverse() });
    expect(new Set(back.map((row) => row.name + row.detail))).toEqual(new Set(there));
    expect(there.length).toBe(answer.changes.length);
  });

  it('has a key for each row, a name and a source for every row of the real snapshots', async () => {
    for (const [unit, period, snapshot] of [
      ['P63-01', '2023', '2023-12-28'],
      ['P34-01', '2025', '2026-01-31'],
      ['P34-79', '2025', '2026-01-31']
    ] as const)
      for (const lang of ['vi', 'en'] as const) {
        const rows = changeRows(lang, await figures.overview(unit, period, snapshot));
        expect(rows.length).toBeGreaterThan(0);
        expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length);
        for (const row of rows) {
          expect(row.name).not.toMatch(/^[a-z-]+$/); // a code is no name
          expect(row.detail).not.toMatch(/undefined|null| · ,/);
          expect(row.before || row.after).not.toBe('');
        }
      }
  });

  it('shows the revision of 26 November to 28 December 2023', async () => {
    const rows = changeRows('vi', await figures.overview('P63-01', '2023', '2023-12-28'));
    expect(rows[0]).toMatchObject({ before: '6,11%', after: '6,27%' });
    expect(plain(rows[0]?.detail ?? '')).toBe('Hà Nội · 2023 · Hànộimới, 28/12/2023');
  });

  it('keeps the words and the upper end of what was printed', async () => {
    const answer = await figures.overview('P34-01', '2025', '2026-01-31');
    const revised = changeRows('vi', answer).find((row) => row.after.includes('704.500'));
    expect(plain(`${revised?.before} → ${revised?.after}`)).toBe('khoảng 650.000 tỷ đồng → vượt 704.500 tỷ đồng');
  });
});

describe('the Party organisation', () => {
  it('has a row for each indicator with a value, in the order of a review', async () => {
    const { party } = overviewFigures(await figures.overview('P63-01', '2023', '2023-12-28'));
    const codes = partyRows('vi', party).map((row) => row.standing.indicator.code);
    expect(codes).toEqual(PARTY_INDICATORS.filter((code) => codes.includes(code)));
    for (const code of ['members-removed-by-screening', 'org-boards-inspected', 'members-admitted'])
      expect(codes).toContain(code);
  });

  it('shows n/N, and plan and percentage of the row’s own period', async () => {
    const { party } = overviewFigures(await figures.overview('P63-01', '2023', '2023-12-28'));
    const rows = new Map(partyRows('vi', party).map((row) => [row.standing.indicator.code, row]));
    expect(rows.get('org-boards-inspected')?.value.text).toBe('50/50');
    const admitted = rows.get('members-admitted');
    expect(admitted?.known.period).toBe('2021');
    expect(
      [admitted?.value.text, admitted?.plan?.text, admitted?.percent?.text].map((text) => plain(text ?? ''))
    ).toEqual([
      '10.027 đảng viên',
      '9.744 đảng viên',
      '102,9%' // 10.027 / 9.744 = 102,904
    ]);
  });

  it('leaves out what has never had a value, and takes no plan for one', () => {
    const target = known(470000, { indicator: MEMBERS.code, status: 'plan', plan_by: 'council' });
    expect(partyRows('vi', [standingOf({ of: MEMBERS, known: [target] })])).toEqual([]);
  });

  it('a plan of another period gives no percentage', () => {
    const flow = { ...MEMBERS, kind: 'flow' as const };
    const rows = [
      known(10027, { indicator: MEMBERS.code, period: '2021' }),
      known(9744, { indicator: MEMBERS.code, period: '2023', status: 'plan', plan_by: 'council' })
    ];
    expect(partyRows('vi', [standingOf({ of: flow, known: rows })])).toMatchObject([{ plan: null, percent: null }]);
  });
});

describe('the strip', () => {
  it.each([
    ['P63-01', '2023', '2023-12-28'],
    ['P63-11', '2023', '2023-12-28'],
    ['VN', '2023', '2026-01-31'],
    ['P34-79', '2025', '2026-01-31']
  ])('of %s %s has six to eight cells, with reasons only where values run out', async (unit, period, snapshot) => {
    const { strip, all } = overviewFigures(await figures.overview(unit, period, snapshot));
    const present = strip.filter((standing) => !isMissing(standing.now)).length;
    expect(strip.length).toBeGreaterThanOrEqual(6);
    expect(strip.length).toBeLessThanOrEqual(8);
    if (present >= 6) expect(present).toBe(strip.length);
    expect(all.filter((standing) => strip.includes(standing))).toEqual(strip);
  });
});

describe('vintagesOf', () => {
  it('is all that was published for the same key, and no plan of it', () => {
    const row = known(6.27);
    const list = [
      row,
      known(6.11, { source: 'bnt2023' }),
      known(7, { status: 'plan', plan_by: 'council' }),
      known(6.08, { period: '2023-9M' }),
      known(5.05, { unit: 'VN' }),
      known(5, { dimension: 'sector', category: 'services' }),
      known(17, { indicator: 'exports' })
    ];
    expect(vintagesOf(row, list)).toEqual(list.slice(0, 2));
    expect(vintagesOf({ ...row, territory: undefined } as never, list)).toEqual(list.slice(0, 2));
    expect(vintagesOf(list[2] as never, list)).toEqual([list[2]]);
  });
});
