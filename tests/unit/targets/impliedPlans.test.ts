import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { round } from '../../../src/lib/compute/decimals';
import { impliedBand, impliedPlans } from '../../../src/lib/compute/targets/impliedPlans';
import type { Assigner } from '../../../src/lib/model/observation';
import { row } from './support/rows';

const pair = (value: number, percent: number, plan_by: Assigner = 'unstated') => ({
  value: row({ indicator: 'r', period: '2023', value }),
  percent: row({ indicator: 'r-percent', period: '2023', value: percent, plan_by })
});

describe('the plan that a printed percentage implies', () => {
  it('is as exact as both numbers were printed', () => {
    // 400.420,5 / 113,55% = 352.638,05; 400.421,5 / 113,45% = 352.949,76
    const band = impliedBand(400421, 113.5);
    expect(band?.low).toBeCloseTo(352638.05, 1);
    expect(band?.high).toBeCloseTo(352949.76, 1);
  });

  it('takes final zeros beyond three digits as printed: 800.000 is exact to a thousand', () => {
    const band = impliedBand(800000, 119.1);
    expect(band?.low).toBeCloseTo((799500 / 119.15) * 100, 6);
    expect(band?.high).toBeCloseTo((800500 / 119.05) * 100, 6);
  });

  it('is none for a percentage of zero', () => {
    expect(impliedBand(5, 0)).toBeNull();
    expect(impliedBand(0, 5)).toBeNull();
  });

  it('holds every plan that would have been printed as that percentage', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 999_999 }), fc.integer({ min: 1000, max: 999_999 }), (value, plan) => {
        const percent = round((value / plan) * 100, 1);
        fc.pre(percent > 0);
        const band = impliedBand(value, percent);
        expect(band && band.low <= plan && plan <= band.high).toBe(true);
      })
    );
  });
});

describe('several percentages', () => {
  it('are of one plan when one plan explains them', () => {
    const [plan, ...others] = impliedPlans([pair(400421, 113.5), pair(405252, 114.8), pair(305300, 86.5)]);
    expect(others).toEqual([]);
    expect(plan?.printed).toHaveLength(3);
    expect(Math.round(plan?.low ?? 0)).toBe(352853);
    expect(Math.round(plan?.high ?? 0)).toBe(352950);
  });

  it('are of two plans when none explains both', () => {
    expect(impliedPlans([pair(250100, 49.5), pair(250100, 51)]).map((plan) => Math.round(plan.low))).toHaveLength(2);
  });

  it('of two named assigners are never one plan; without a name they are', () => {
    expect(impliedPlans([pair(1000, 50, 'central'), pair(1000, 50, 'council')])).toHaveLength(2);
    const [one, ...none] = impliedPlans([pair(1000, 50), pair(1000, 50, 'central')]);
    expect(none).toEqual([]);
    expect(one?.assigner).toBe('central');
  });

  it('of one plan leave the band that all of them allow, with the plan in it', () => {
    const values = fc.array(fc.integer({ min: 10_000, max: 999_999 }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(values, fc.integer({ min: 10_000, max: 999_999 }), (some, plan) => {
        const pairs = some.map((value) => pair(value, round((value / plan) * 100, 1)));
        fc.pre(pairs.every(({ percent }) => percent.value > 0));
        const [one, ...others] = impliedPlans(pairs);
        expect(others).toEqual([]);
        const bands = pairs.flatMap(({ value, percent }) => impliedBand(value.value, percent.value) ?? []);
        expect(one?.low).toBe(Math.max(...bands.map(({ low }) => low)));
        expect(one?.high).toBe(Math.min(...bands.map(({ high }) => high)));
        expect(one && one.low <= plan && plan <= one.high).toBe(true);
      })
    );
  });
});
