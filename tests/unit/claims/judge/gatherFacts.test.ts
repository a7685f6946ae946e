import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gatherFacts } from '../../../../src/lib/claims/judge/gatherFacts';
import { claimJudge } from '../../../../src/lib/claims/judge/judgeClaims';
import { neededFigures } from '../../../../src/lib/claims/judge/neededFigures';
import type { Lexicon } from '../../../../src/lib/claims/lexicon';
import type { Question, Run } from '../../../../src/lib/model/question';
import { claimOf } from './support/claimOf';
import { openRealJudges, type RealJudges } from './support/realJudge';

const snapshot = '2026-01-31';
let judges: RealJudges;
let lexicon: Lexicon;
beforeAll(async () => {
  judges = await openRealJudges();
  lexicon = await judges.lexicon(snapshot);
}, 60_000);
afterAll(() => judges.engine.close());

const asked: Question<unknown>[] = [];
const recording: Run = (question, options) => {
  asked.push(question);
  return judges.engine.run(question, options);
};
const share = claimOf({ value: 94, step: 1, form: 'percent' }, { indicator: 'budget-revenue' });

describe('what is needed', () => {
  it('the comparisons of an indicator, what a comparison compares, wholes and parts of rules', () => {
    const of = (indicator: string) =>
      neededFigures([claimOf({ value: 1, step: 1 }, { indicator })], lexicon).indicators;
    expect(of('budget-revenue')).toEqual(
      expect.arrayContaining(['budget-revenue-percent-of-plan', 'budget-revenue-change', 'tax-revenue'])
    );
    expect(of('budget-revenue-percent-of-plan')).toContain('budget-revenue');
    expect(of('org-boards-inspected')).toContain('org-boards-total');
    expect(of('plan-targets-total')).toContain('plan-targets-met');
    expect(of('grdp-per-capita')).toEqual(expect.arrayContaining(['grdp-current', 'population']));
    expect(of('')).toEqual([]);
  });

  it('the territories said, the country, the subject and former units', () => {
    const { territories } = neededFigures(
      [claimOf({ value: 1, step: 1 }, { indicator: 'population', unit: 'P34-31' })],
      lexicon
    );
    expect(territories).toEqual(expect.arrayContaining(['T-VN', 'T-P34-01', 'T-P34-31', 'T-P63-30', 'T-P63-31']));
    expect(territories).not.toContain('T-P34-79');
  });

  it('all provinces only for a rank', () => {
    expect(neededFigures([share], lexicon).ranked).toBeNull();
    const rank = claimOf({ value: 2, step: 1, form: 'rank' }, { indicator: 'grdp-growth-rank', period: '2025' });
    expect(neededFigures([rank], lexicon).ranked).toMatchObject({ indicators: ['grdp-growth'] });
  });
});

describe('the answer', () => {
  it('is asked for in few questions, however many claims there are', async () => {
    asked.length = 0;
    const codes = lexicon.indicators.map((entry) => entry.code);
    const claims = codes.map((indicator) => claimOf({ value: 1, step: 1 }, { indicator }));
    await gatherFacts(recording, snapshot, claims, lexicon);
    expect(asked.length).toBeLessThanOrEqual(3);
    asked.length = 0;
    expect((await gatherFacts(recording, snapshot, [], lexicon)).rows).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('holds breakdowns and plans, latest first, each row once', async () => {
    const rank = claimOf({ value: 2, step: 1, form: 'rank' }, { indicator: 'grdp-growth', period: '2023' });
    const { rows } = await gatherFacts(judges.engine.run, snapshot, [share, rank], lexicon);
    expect(rows.some((row) => row.category === 'domestic')).toBe(true);
    expect(rows.some((row) => row.status === 'plan')).toBe(true);
    const growth = rows.filter(
      (row) => row.indicator === 'grdp-growth' && row.unit === 'P63-01' && row.period === '2023' && row.dimension === ''
    );
    expect(growth.map((row) => row.value)).toEqual([6.27, 6.27, 6.27, 6.11]);
    expect(growth[0]?.source).toBe('seed');
    expect(rows.filter((row) => row.indicator === 'grdp-growth' && row.unit === 'P63-31').length).toBeGreaterThan(0);
  });

  it('can be stopped', async () => {
    await expect(
      gatherFacts(judges.engine.run, snapshot, [share], lexicon, { signal: AbortSignal.abort() })
    ).rejects.toThrow();
  });
});

describe('three thousand claims', () => {
  const codes = ['budget-revenue', 'grdp-growth', 'exports', 'population', 'fdi-registered', 'grdp-current'];
  const kinds = [undefined, 'percent-change', 'percent-of-plan', 'ratio', 'share', 'gap', 'rank'] as const;
  const claimsOf = (periods: number) =>
    Array.from({ length: 3000 }, (_, i) => {
      const kind = kinds[i % kinds.length];
      return claimOf(
        { value: 1 + (i % 997) * 0.37, step: 0.01, form: kind === 'ratio' ? 'times' : 'percent' },
        {
          indicator: codes[i % codes.length] ?? '',
          period: String(2025 - (i % periods)),
          unit: i % 5 === 0 ? 'VN' : 'P34-01',
          ...(kind ? { comparison: { kind } } : {})
        }
      );
    });

  it.each([
    ['a text about two years', 2],
    ['no reading twice, none right', 11]
  ])('%s', async (_, periods) => {
    const claims = claimsOf(periods);
    const facts = await gatherFacts(judges.engine.run, snapshot, claims, lexicon);
    const judge = claimJudge(facts);
    const verdicts = claims.map((claim) => judge(claim).verdict);
    expect(new Set(verdicts)).toContain('differs');
  });
});
