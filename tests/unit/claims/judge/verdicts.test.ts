import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Judge } from '../../../../src/lib/claims/judge/judgeClaims';
import { claimOf } from './support/claimOf';
import { openRealJudges, type RealJudges } from './support/realJudge';
import { VERDICT_LINES } from './support/verdictLines';

let judges: RealJudges;
let judge: Judge;
beforeAll(async () => {
  judges = await openRealJudges();
  const claims = VERDICT_LINES.flatMap(([, lines]) => lines.map(({ number, reading }) => claimOf(number, reading)));
  judge = await judges.judge('2026-01-31', claims);
}, 60_000);
afterAll(() => judges.engine.close());

describe.each(VERDICT_LINES)('%s, by the figures of 31/1/2026', (_, lines) => {
  it.each(lines)('$name', ({ number, reading, verdict, reason, value }) => {
    const { computed, ...judgement } = judge(claimOf(number, reading));
    expect([judgement.verdict, judgement.reason]).toEqual([verdict, reason]);
    if (value === null) expect(computed).toBeNull();
    else expect(computed?.value).toBeCloseTo(value, 2);
    expect(judgement.older === null).toBe(verdict !== 'match-older');
    expect(judgement.nearby.length === 0 || verdict === 'insufficient' || verdict === 'differs').toBe(true);
  });

  it('of what lacks a figure it is said which', () => {
    for (const { number, reading, reason } of lines) {
      if (reason !== 'no-observation' && reason !== 'no-base') continue;
      const { missing, computed } = judge(claimOf(number, reading));
      if (!computed) expect(missing.length).toBeGreaterThan(0);
      for (const { indicator, unit, period } of missing) expect([indicator, unit, period]).not.toContain('');
    }
  });
});
