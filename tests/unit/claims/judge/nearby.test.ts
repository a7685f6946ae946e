import { afterAll, beforeAll, expect, it } from 'vitest';
import { claimOf, type Number, type Reading } from './support/claimOf';
import { openRealJudges, type RealJudges } from './support/realJudge';

let judges: RealJudges;
beforeAll(async () => {
  judges = await openRealJudges();
}, 60_000);
afterAll(() => judges.engine.close());

const percent = (value: number, step: number): Number => ({ value, step, form: 'percent', measure: 'percent' });
const dong = (value: number, step = 1): Number => ({ value, step, measure: 'vnd-billion' });
const growth = 'grdp-growth';
const revenue = 'budget-revenue';

/** What is claimed, and the first nearby reading: what changed in it and its numbers. */
const LINES: [string, Number, Reading, string, number[]][] = [
  ['the first quarter', percent(5.81, 0.01), { indicator: growth }, 'period', [5.81]],
  ['the year before', percent(8.89, 0.01), { indicator: growth }, 'period', [8.89]],
  ['the country', percent(5.07, 0.01), { indicator: growth }, 'unit', [5.07]],
  ['a plan said as a result', dong(505437), { indicator: revenue, period: '2025' }, 'plan', [505437]],
  ['a sector', percent(7.26, 0.01), { indicator: growth }, 'category', [7.26]],
  ['thousand billions said as billions', dong(400.421, 0.001), { indicator: revenue }, 'scale', [400421]],
  ['two digits exchanged', dong(400241), { indicator: revenue }, 'digits', [400421]],
  ['an increase read as a level', dong(67460), { indicator: revenue }, 'comparison', [400421, 332961]],
  [
    'an index said as growth',
    percent(120.3, 0.1),
    { indicator: revenue, comparison: { direction: 'up' } },
    'comparison',
    [400421, 332961]
  ],
  [
    'the plan of another assigner',
    percent(75, 1),
    { indicator: revenue, period: '2021-9M', planBy: 'council', comparison: { kind: 'percent-of-plan' } },
    'plan',
    [75]
  ],
  [
    'growth on another base: 509.300 / 332.961',
    percent(53, 0.1),
    { indicator: revenue, period: '2024', comparison: { direction: 'up' } },
    'against',
    [509300, 332961]
  ],
  [
    'points said as a ratio of the country',
    { value: 1.2, step: 0.01, form: 'points', measure: 'points' },
    { indicator: growth, comparison: { kind: 'point-change', direction: 'up' } },
    'comparison',
    [6.27, 5.07]
  ],
  [
    'points said as per cent',
    percent(1.2, 0.01),
    { indicator: growth, comparison: { kind: 'gap', direction: 'up', againstUnit: 'VN' } },
    'comparison',
    [6.27, 5.07]
  ],
  [
    'numbers that were never known together: 405.252 / 400.421',
    percent(25.7, 0.1),
    { indicator: revenue, period: '2024', comparison: { direction: 'up' } },
    'vintage',
    [509300, 405252]
  ]
];

it.each(LINES)('%s', async (_, number, reading, changed, parts) => {
  const claim = claimOf(number, reading);
  const { verdict, nearby } = (await judges.judge('2026-01-31', [claim]))(claim);
  expect(verdict).toBe('differs');
  expect(nearby.length).toBeLessThanOrEqual(5);
  const [first] = nearby;
  expect([first?.changed.join(), first?.computation.parts.map((part) => part.value)]).toEqual([changed, parts]);
});

it('a printed percentage tells of the plan that it was counted on', async () => {
  const claim = claimOf(percent(137.1, 0.1), {
    indicator: revenue,
    period: '2025',
    comparison: { kind: 'percent-of-plan' }
  });
  const { verdict, nearby, published } = (await judges.judge('2026-01-31', [claim]))(claim);
  expect(verdict).toBe('differs');
  expect(published.map((row) => row.value)).toEqual([137.1]);
  expect(nearby[0]?.changed).toEqual(['plan']);
  // 704.500 / 1,371 = 513.858, as exact as the two were printed.
  expect(Math.abs((nearby[0]?.computation.implied?.value ?? 0) - 513858)).toBeLessThan(600);
});

it('without a period the periods that give the number are told', async () => {
  const claim = claimOf(percent(6.08, 0.01), { indicator: growth, period: '' });
  const judgement = (await judges.judge('2026-01-31', [claim]))(claim);
  expect(judgement).toMatchObject({ verdict: 'insufficient', reason: 'no-period' });
  expect(judgement.nearby.map((one) => one.reading.period)).toContain('2023-9M');
});

it('without a unit the units are', async () => {
  const claim = claimOf(percent(5.07, 0.01), { indicator: growth, unit: '' });
  const judgement = (await judges.judge('2026-01-31', [claim]))(claim);
  expect(judgement).toMatchObject({ verdict: 'insufficient', reason: 'no-unit' });
  expect(judgement.nearby.map((one) => one.reading.unit)).toEqual(['VN']);
});

it('a comparison without a period is tried in all of them', async () => {
  const claim = claimOf(percent(49.5, 0.1), {
    indicator: revenue,
    period: '',
    comparison: { kind: 'percent-of-plan' }
  });
  const judgement = (await judges.judge('2026-01-31', [claim]))(claim);
  expect(judgement.nearby.map((one) => one.reading.period)).toContain('2025-Q1');
});

it('a number that nothing gives has none', async () => {
  const claim = claimOf(percent(61.37, 0.01), { indicator: growth });
  expect((await judges.judge('2026-01-31', [claim]))(claim)).toMatchObject({ verdict: 'differs', nearby: [] });
});
