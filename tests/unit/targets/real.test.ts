import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkGrowthWeights, checkLanding } from '../../../src/lib/compute/targets/backTest';
import { targetsIn } from '../../../src/lib/compute/targets/targetsIn';
import type { Target } from '../../../src/lib/compute/targets/target';
import { bullet, paceStrip } from '../../../src/lib/figures/targets/bullet';
import { targetsCard } from '../../../src/lib/figures/targets/targetsCard';
import { sheetEvidence, targetsSheet } from '../../../src/lib/figures/targets/targetsSheet';
import { LANGUAGES } from '../../../src/lib/model/language';
import { isMissing } from '../../../src/lib/model/missing';
import { latestBy, knownOn } from '../questions/support/byHand';
import { NEWEST_KNOWN, openRealTargets, type RealTargets } from './support/realTargets';

let real: RealTargets;
beforeAll(async () => {
  real = await openRealTargets();
});
afterAll(() => real.engine.close());

const find = (targets: readonly Target[], code: string, period: string): Target => {
  const found = targets.find((one) => one.key === `${code}   ${period}`);
  if (!found) throw new Error(`no target ${code} ${period}`);
  return found;
};

describe('what the questions bring', () => {
  it.each(['2022-12-31', '2023-12-28', NEWEST_KNOWN])(
    'every plan of Hà Nội in %s, no more and no less',
    async (snapshot) => {
      const { answer } = await real.ask('P34-01', snapshot);
      const expected = knownOn(snapshot).filter((row) => row.territory === 'T-P34-01' && row.status === 'plan');
      const key = (row: { indicator: string; period: string; category: string; value: number; source: string }) =>
        [row.indicator, row.period, row.category, row.value, row.source].join(' ');
      const plans = answer.vintages.filter((row) => row.status === 'plan');
      expect(plans.map(key).sort()).toEqual(expected.map(key).sort());
      expect(plans.length).toBeGreaterThan(5);
      expect(answer.vintages.every((row) => row.from.publisher !== '')).toBe(true);
    }
  );

  it('the latest quarters of the country at constant prices', async () => {
    const { answer } = await real.ask('P34-01');
    const held = knownOn(NEWEST_KNOWN).filter(
      (row) =>
        row.indicator === 'grdp-constant' && row.territory === 'T-VN' && !row.dimension && /-Q\d$/.test(row.period)
    );
    const latest = [...latestBy(held, (row) => row.period).values()].map(({ row }) => `${row.period} ${row.value}`);
    expect(answer.quarters.map((row) => `${row.period} ${row.value}`)).toEqual(latest.sort());
  });

  it('rows for the back-test only of years that have a part', async () => {
    const { answer } = await real.ask('P34-01');
    const years = new Set(
      answer.checks
        .filter((row) => row.period.includes('-'))
        .map((row) => `${row.indicator} ${row.territory} ${row.period.slice(0, 4)}`)
    );
    for (const row of answer.checks)
      expect(years).toContain(`${row.indicator} ${row.territory} ${row.period.slice(0, 4)}`);
    expect(new Set(answer.checks.map((row) => `${row.indicator} ${row.territory} ${row.period}`)).size).toBe(
      answer.checks.length
    );
  });
});

describe('traps of the figures', () => {
  it('one plan of about 352.900 explains three printed percentages of 2023', async () => {
    const { targets } = await real.ask('P63-01');
    const { levels } = find(targets, 'budget-revenue', '2023');
    expect(levels).toHaveLength(1);
    expect(levels[0]?.printed).toHaveLength(3);
    expect(levels[0]?.plan).toEqual({ value: expect.closeTo(352852.9, 1), upper: expect.closeTo(352949.8, 1) });
  });

  it('the plan of 2025 that moved shows both: 505.437 as published, about 513.800 by later percentages', async () => {
    const { targets } = await real.ask('P34-01');
    const { levels, verdict } = find(targets, 'budget-revenue', '2025');
    expect(levels.map((level) => [level.origin, level.assigner, level.printed.length])).toEqual([
      ['implied', 'central', 2],
      ['published', 'unstated', 1]
    ]);
    expect(levels[0]?.plan?.value).toBeGreaterThan(513_600);
    expect(levels[0]?.plan?.upper).toBeLessThan(514_100);
    expect(verdict).toBe('exceeded');
  });

  it('the congress target keeps its draft, and has no figure to be judged by', async () => {
    const { targets } = await real.ask('P34-01');
    const target = find(targets, 'grdp-per-capita-usd', '2025');
    expect(target.verdict).toBe('no-figure');
    expect(target.levels[0]?.plan).toEqual({ value: 8300, upper: 8500 });
    expect(target.levels[0]?.former.map(({ value, upper }) => [value, upper])).toEqual([[8100, 8300]]);
  });

  it('average growth 2016–2020 is missed by the latest value and would be met by the one of the congress report', async () => {
    const { targets } = await real.ask('P34-01');
    const target = find(targets, 'grdp-growth-average', '2016..2020');
    expect(target.verdict).toBe('missed');
    expect(target.otherwise.map(({ value, verdict }) => [value.value, verdict])).toEqual([[7.39, 'met']]);
  });

  it('growth required in the second half of 2021: 8,87 printed, 8,89 by the weights of the country', async () => {
    const { targets } = await real.ask('P34-01');
    const { pace } = find(targets, 'grdp-growth', '2021');
    if (isMissing(pace) || pace.kind !== 'growth') throw new Error('no pace');
    expect(pace.printed?.row.value).toBe(8.87);
    // (7,5 − w × 5,91) / (1 − w) with w = (1.159.772,5 + 1.175.981,4) / 5.005.649,1 of 2020
    expect(pace.printed?.computed).toBeCloseTo(8.89, 2);
    expect(pace.weightsFrom).toBe('country');
  });
});

describe('the methods on the series that exist', () => {
  it('state errors that are in the figures', async () => {
    const { answer } = await real.ask('P34-01');
    // 9 months of 2023 and 2025: 305.300 / (499.900 / 704.500) against 400.421, and the other way round.
    const budget = checkLanding(answer.checks, 'budget-revenue');
    expect(budget.checks).toBe(2);
    expect(budget.largest).toBeCloseTo((305300 / (499900 / 704500) / 400421 - 1) * 100, 8);
    const gdp = checkLanding(answer.checks, 'grdp-constant');
    expect(gdp).toMatchObject({ checks: 18, intervals: 18, inside: 12 });
    expect(gdp.mean).toBeLessThan(2);
    const growth = checkGrowthWeights(answer.checks, 'T-VN');
    expect(growth.checks).toBe(5);
    expect(growth.largest).toBeLessThan(0.11);
  });
});

describe('every unit with a plan', () => {
  const UNITS = ['P34-01', 'P63-01', 'P63-31', 'P63-60', 'P63-74', 'P63-79', 'P34-79', 'VN', 'P63-11'];

  it.each(UNITS)('%s: each number leads to its own source, once; the card has a row for each plan', async (code) => {
    const { answer, targets } = await real.ask(code);
    for (const lang of LANGUAGES)
      for (const year of new Set(targets.map((target) => target.period.slice(-4)))) {
        const sheet = targetsSheet(lang, answer, targets, { period: year, order: 'theme' });
        const all = sheetEvidence(sheet);
        expect(
          all.every(({ observations, about, text }) => observations.length > 0 && about !== '' && text !== '')
        ).toBe(true);
        expect(all.map(({ text }) => text).join(' ')).not.toMatch(/NaN|undefined|Infinity/);
        const card = targetsCard(lang, answer, sheet);
        const levels = targetsIn(targets, year).flatMap((target) => target.levels);
        expect(card.table.rows).toHaveLength(levels.length);
        expect(card.long.every((row) => row.value !== null || row.missing !== '')).toBe(true);
      }
  });

  it.each(UNITS)('%s: bars stay on their scale', async (code) => {
    const { targets } = await real.ask(code);
    for (const target of targets) {
      const [bar, strip] = [bullet(target), paceStrip(target)];
      const places = [
        bar?.zero,
        bar?.actual?.from,
        bar?.actual?.to,
        bar?.soFar?.to,
        bar?.before,
        bar?.landing?.low,
        bar?.landing?.high,
        bar?.landing?.at,
        strip?.achieved,
        strip?.came,
        ...(bar?.plans ?? []).flatMap((plan) => [plan.at, plan.upper]),
        ...(strip?.required ?? []).map(({ at }) => at)
      ];
      for (const place of places.filter((one) => one !== null && one !== undefined)) {
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThanOrEqual(100);
      }
    }
  });

  it('the same evidence id never stands for two different numbers', async () => {
    const { answer, targets } = await real.ask('P34-01');
    for (const year of ['2020', '2021', '2022', '2023', '2024', '2025']) {
      const sheet = targetsSheet('vi', answer, targets, { period: year, order: 'theme' });
      const segments = sheet.groups.flatMap(({ lines }) =>
        lines.flatMap((line) => [
          line.value,
          ...line.plans.flatMap((plan) => [plan.number, plan.against, ...plan.notes.flat()]),
          ...line.change,
          ...line.reasons.flat(),
          ...line.pace.flat()
        ])
      );
      const texts = new Map<string, string>();
      for (const segment of segments) {
        if (segment === null || typeof segment === 'string') continue;
        expect(texts.get(segment.id) ?? segment.text, segment.id).toBe(segment.text);
        texts.set(segment.id, segment.text);
      }
    }
  });
});
