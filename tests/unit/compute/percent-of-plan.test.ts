import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { round } from '../../../src/lib/compute/decimals';
import { impliedPlan, percentOfPlan, planOutcome, planPosition } from '../../../src/lib/compute/percent-of-plan';

describe('impliedPlan', () => {
  it.each([
    [400421, 113.5, 352793.8],
    [405252, 114.8, 353007],
    [305300, 86.5, 352948]
  ])('%d at %d%% implies %d', (value, percent, plan) => {
    const decimals = Number.isInteger(plan) ? 0 : 1;
    expect(round(impliedPlan(value, percent) as number, decimals)).toBe(plan);
  });

  it('is undone by percentOfPlan', () => {
    const positive = fc.double({ min: 0.1, max: 1e7, noNaN: true });
    fc.assert(
      fc.property(positive, fc.double({ min: 1, max: 1000, noNaN: true }), (value, percent) => {
        expect(percentOfPlan(value, impliedPlan(value, percent) as number)).toBeCloseTo(percent, 6);
      })
    );
  });

  it('needs a positive base', () => {
    expect(impliedPlan(1, 0)).toEqual({ missing: 'zero-base' });
    expect(percentOfPlan(1, 0)).toEqual({ missing: 'zero-base' });
    expect(percentOfPlan(1, -1)).toMatchObject({ missing: 'negative-base' });
  });
});

describe('planPosition', () => {
  it.each([
    [6.27, 'below'],
    [7, 'within'],
    [7.5, 'within'],
    [7.54, 'within'], // prints as 7,5
    [7.55, 'above']
  ] as const)('%d against 7,0–7,5 is %s', (value, position) => {
    expect(planPosition(value, { value: 7, upper: 7.5 }, 1)).toBe(position);
  });
});

describe('planOutcome', () => {
  const plan = (value: number, upper: number | null = null) => ({ value, upper });

  it.each([
    [8.16, plan(8), 'up', 2, 'exceeded'],
    [8, plan(8), 'up', 2, 'met'],
    [7.996, plan(8), 'up', 2, 'met'],
    [7.99, plan(8), 'up', 2, 'missed'],
    [0.9, plan(1), 'down', 1, 'exceeded'],
    [1.1, plan(1), 'down', 1, 'missed'],
    [6.27, plan(7, 7.5), 'up', 2, 'missed'],
    [7.2, plan(7, 7.5), 'up', 2, 'met'],
    [8, plan(7, 7.5), 'up', 2, 'exceeded'],
    [3.6, plan(4, 4.5), 'down', 1, 'exceeded'],
    [3.6, plan(4, 4.5), 'band', 1, 'missed'],
    [4.2, plan(4, 4.5), 'band', 1, 'met']
  ] as const)('%d against %o, better %s, %d decimals: %s', (value, target, better, decimals, outcome) => {
    expect(planOutcome(value, target, better, decimals)).toBe(outcome);
  });

  it('gives no verdict where nothing is better', () => {
    expect(planOutcome(1, plan(1), 'none', 0)).toEqual({ missing: 'not-applicable' });
  });

  it('mirrors up and down', () => {
    const number = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(number, number, (value, target) => {
        expect(planOutcome(value, plan(target), 'up', 0)).toBe(planOutcome(-value, plan(-target), 'down', 0));
      })
    );
  });
});
