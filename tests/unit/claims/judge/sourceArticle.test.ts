import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Claim } from '../../../../src/lib/model/claim';
import { claimOf } from './support/claimOf';
import { openRealJudges, type RealJudges } from './support/realJudge';

let judges: RealJudges;
beforeAll(async () => {
  judges = await openRealJudges();
}, 60_000);
afterAll(() => judges.engine.close());

const percent = { form: 'percent', measure: 'percent' } as const;

/** Hànộimới, 28/12/2023. */
const ARTICLE: Record<string, Claim> = {
  'GRDP +6,27%': claimOf({ ...percent, value: 6.27, step: 0.01 }, { indicator: 'grdp-growth' }),
  '1,45 lần': claimOf(
    { form: 'times', measure: 'times', value: 1.45, step: 0.01 },
    { indicator: 'grdp-growth', comparison: { kind: 'ratio', said: 'excess', direction: 'up', againstUnit: 'VN' } }
  ),
  '400.421 tỷ đồng': claimOf({ value: 400421, step: 1, measure: 'vnd-billion' }, { indicator: 'budget-revenue' }),
  '113,5% dự toán': claimOf(
    { ...percent, value: 113.5, step: 0.1 },
    { indicator: 'budget-revenue', comparison: { kind: 'percent-of-plan' } }
  ),
  '+20% so với 2022': claimOf(
    { ...percent, value: 20, step: 1 },
    { indicator: 'budget-revenue', comparison: { direction: 'up', againstPeriod: '2022' } }
  ),
  '668 đảng viên': claimOf({ value: 668, step: 1 }, { indicator: 'members-removed-by-screening' }),
  '50/50 ban': claimOf({ form: 'of', value: 50, of: 50, step: 1 }, { indicator: 'org-boards-inspected' }),
  '5 đoàn': claimOf({ value: 5, step: 1 }, { indicator: 'inspection-delegations-of-standing-board' }),
  '10 đơn vị': claimOf({ value: 10, step: 1 }, { indicator: 'units-inspected-by-standing-board' }),
  '25 biểu hiện': claimOf({ value: 25, step: 1 }, { indicator: 'directive-24-manifestations' }),
  '2 phần mềm': claimOf({ value: 2, step: 1 }, { indicator: 'software-applications-deployed' }),
  '6 phần mềm': claimOf({ value: 6, step: 1 }, { indicator: 'software-applications-in-use' }),
  '10 nhóm nhiệm vụ': claimOf(
    { value: 10, step: 1 },
    { indicator: 'task-groups-next-year', period: '2024', plan: true }
  )
};

const judged = async (snapshot: string) => {
  const judge = await judges.judge(snapshot, Object.values(ARTICLE));
  return new Map(Object.entries(ARTICLE).map(([name, claim]) => [name, judge(claim)]));
};
const HELD = Object.keys(ARTICLE).filter((name) => name !== '1,45 lần');

describe('the article of 28/12/2023', () => {
  it.each(['2023-12-28', '2024-12-31', '2026-01-31'])(
    'holds but for the ratio, by the figures of %s',
    async (snapshot) => {
      const found = await judged(snapshot);
      for (const name of HELD) expect([name, found.get(name)?.verdict]).toEqual([name, 'match']);
    }
  );

  it('could not be checked a month before', async () => {
    const found = await judged('2023-11-26');
    expect(found.get('GRDP +6,27%')).toMatchObject({ verdict: 'differs', reason: 'value', computed: { value: 6.11 } });
    for (const name of HELD.slice(1)) expect([name, found.get(name)?.verdict]).toEqual([name, 'insufficient']);
    expect(found.get('1,45 lần')?.reason).toBe('no-base');
  });
});

describe('1,45 lần', () => {
  it('has no denominator on its day, and the readings that come near are told', async () => {
    const found = (await judged('2023-12-28')).get('1,45 lần');
    expect(found).toMatchObject({ verdict: 'insufficient', reason: 'no-base', computed: null });
    expect(found?.published.map((row) => row.value)).toEqual([1.45]);
    expect(found?.missing).toEqual([{ indicator: 'grdp-growth', unit: 'VN', period: '2023', plan: false }]);
    const near = found?.nearby.map(({ changed, computation: { parts } }) => [
      changed.join(),
      ...parts.map((part) => part.value)
    ]);
    expect(near).toEqual([
      ['period', 6.08, 4.24],
      ['against', 6.27, 4.24],
      ['against,vintage', 6.11, 4.24]
    ]);
  });

  it.each([
    ['2024-12-31', 5.05, 6.27 / 5.05],
    ['2026-01-31', 5.07, 6.27 / 5.07]
  ])('differs by the figures of %s, though a source printed it', async (snapshot, country, ratio) => {
    const found = (await judged(snapshot)).get('1,45 lần');
    expect(found).toMatchObject({ verdict: 'differs', reason: 'value' });
    expect(found?.computed?.value).toBeCloseTo(ratio, 10);
    expect(found?.computed?.parts.map((part) => part.value)).toEqual([6.27, country]);
    expect(found?.published.map((row) => row.value)).toEqual([1.45]);
    expect(found?.nearby.length).toBeGreaterThan(0);
    expect(found?.nearby.length).toBeLessThanOrEqual(5);
    for (const { computation } of found?.nearby ?? [])
      expect(Math.abs(computation.value - 1.45)).toBeLessThanOrEqual(1.45 * 0.03);
  });

  it('1,24 holds on every day on which both are known', async () => {
    const claim = claimOf(
      { form: 'times', measure: 'times', value: 1.24, step: 0.01 },
      { indicator: 'grdp-growth', comparison: { kind: 'ratio', againstUnit: 'VN' } }
    );
    for (const snapshot of ['2024-12-31', '2025-12-31', '2026-01-31'])
      expect((await judges.judge(snapshot, [claim]))(claim).verdict).toBe('match');
  });
});

it('evidence of a computation are the observations themselves, with their sources', async () => {
  const found = (await judged('2026-01-31')).get('+20% so với 2022');
  expect(found?.computed?.parts.map((part) => [part.value, part.source])).toEqual([
    [400421, 'seed'],
    [332961, 'vnvn2022']
  ]);
  for (const part of found?.computed?.parts ?? []) expect(part.from.publisher).not.toBe('');
});
