import { describe, expect, it } from 'vitest';
import { verdict, worst } from '../../../src/lib/compute/targets/verdict';
import { missing } from '../../../src/lib/model/missing';
import type { Qualifier } from '../../../src/lib/model/observation';

const up = { better: 'up', decimals: 2 } as const;
const value = (number: number, qualifier: Qualifier | '' = '') => ({ value: number, qualifier });
const plan = (from: number, upper: number | null = null, qualifier: Qualifier | '' = '') => ({
  value: from,
  upper,
  qualifier
});

describe('a value against its plan', () => {
  it.each([
    ['beyond a plan', 8.89, plan(7.5), 'exceeded'],
    ['on a plan', 7.5, plan(7.5), 'met'],
    ['short of a plan', 2.92, plan(7.5), 'missed'],
    ['at the lower end of a band', 7, plan(7, 7.5), 'met'],
    ['inside a band', 7.2, plan(7, 7.5), 'met'],
    ['at the upper end of a band', 7.5, plan(7, 7.5), 'met'],
    ['beyond a band', 7.51, plan(7, 7.5), 'exceeded'],
    ['short of a band', 6.99, plan(7, 7.5), 'missed'],
    ['equal as printed', 7.4999, plan(7.5), 'met']
  ])('%s', (_, number, target, expected) => {
    expect(verdict(value(number), target, up, true)).toBe(expected);
  });

  it('knows which side is better', () => {
    const down = { better: 'down', decimals: 1 } as const;
    expect(verdict(value(1.2), plan(1.5), down, true)).toBe('exceeded');
    expect(verdict(value(1.6), plan(1.5), down, true)).toBe('missed');
    const band = { better: 'band', decimals: 1 } as const;
    expect(verdict(value(4.1), plan(3, 4), band, true)).toBe('missed');
    expect(verdict(value(3.5), plan(3, 4), band, true)).toBe('met');
    expect(verdict(value(100), plan(90), { better: 'none', decimals: 0 }, true)).toBe('unjudged');
  });

  it('takes the word before a value into account only where the numbers are equal', () => {
    const whole = { better: 'up', decimals: 0 } as const;
    expect(verdict(value(100, 'over'), plan(100), whole, true)).toBe('exceeded');
    expect(verdict(value(100, 'exceeds'), plan(90, 100), whole, true)).toBe('exceeded');
    expect(verdict(value(100, 'nearly'), plan(100), whole, true)).toBe('missed');
    expect(verdict(value(100, 'nearly'), plan(90, 110), whole, true)).toBe('met');
    expect(verdict(value(100, 'about'), plan(100), whole, true)).toBe('met');
    expect(verdict(value(99, 'over'), plan(100), whole, true)).toBe('missed');
  });

  it('asks for more than a plan of "over 20", and cannot say that it is exceeded', () => {
    const open = plan(20, null, 'over');
    expect(verdict(value(20.65), open, up, true)).toBe('met');
    expect(verdict(value(20, 'over'), open, up, true)).toBe('met');
    expect(verdict(value(20), open, up, true)).toBe('missed');
    expect(verdict(value(21), plan(20, null, 'at-least'), up, true)).toBe('exceeded');
  });

  it('without a value is not due before the last day, without a figure after it', () => {
    expect(verdict(missing('not-published'), plan(1), up, false)).toBe('not-due');
    expect(verdict(missing('not-published'), plan(1), up, true)).toBe('no-figure');
  });
});

describe('a target with several plans', () => {
  it.each([
    [['exceeded', 'missed', 'met'], 'missed'],
    [['exceeded', 'met'], 'met'],
    [['exceeded', 'exceeded'], 'exceeded'],
    [['exceeded', 'no-figure'], 'exceeded'],
    [['no-figure', 'no-figure'], 'no-figure'],
    [[], 'unjudged']
  ] as const)('%j is %s', (all, expected) => {
    expect(worst(all)).toBe(expected);
  });
});
