import { mean, deviation, range, sum } from 'd3-array';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion } from '../../../data/demo/apportion';
import { demoObservations } from '../../../data/demo/demoObservations';
import { around, random } from '../../../data/demo/random';
import { ROWS } from './support/demo';

describe('random numbers', () => {
  it('are the same for the same name, and others for another', () => {
    const of = (stream: string) => range(5).map(random(stream));
    expect(of('a')).toEqual(of('a'));
    expect(of('a')).not.toEqual(of('b'));
  });

  it('are the ones of this seed: a change here is another snapshot', () => {
    expect(range(3).map(random('check'))).toMatchInlineSnapshot(`
      [
        0.16538765071891248,
        0.23703717649914324,
        0.80238943756558,
      ]
    `);
  });

  it('are even, and around 1 where they are factors', () => {
    const even = range(20_000).map(random('even'));
    expect(mean(even)).toBeCloseTo(0.5, 2);
    for (const decile of range(10)) {
      const held = even.filter((x) => Math.floor(x * 10) === decile).length;
      expect(Math.abs(held - 2000)).toBeLessThan(200);
    }
    const factors = range(5000).map((i) => around(`f${i}`, 0.1));
    expect(mean(factors)).toBeCloseTo(1, 2);
    expect(deviation(factors)).toBeCloseTo(0.1, 2);
  });

  it('make the same snapshot twice', { tags: ['wide'] }, () => {
    expect(demoObservations()).toEqual(ROWS);
  });
});

describe('sharing out', () => {
  const weights = fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 1, maxLength: 40 });

  it('adds up, in whole numbers, each within one of its exact part, nothing to a weight of 0', () => {
    fc.assert(
      fc.property(fc.nat(600_000), weights, (total, given) => {
        fc.pre(sum(given) > 1e-6);
        const parts = apportion(total, given);
        expect(sum(parts)).toBe(total);
        parts.forEach((part, i) => {
          const weight = given[i] as number;
          expect(Number.isInteger(part)).toBe(true);
          expect(Math.abs(part - (total * weight) / sum(given))).toBeLessThan(1 + 1e-6);
          if (weight === 0) expect(part).toBe(0);
        });
      })
    );
  });

  it('by hand', () => {
    expect(apportion(10, [1, 1, 1])).toEqual([4, 3, 3]);
    expect(apportion(7, [2, 1, 1])).toEqual([3, 2, 2]);
    expect(apportion(0, [0, 0])).toEqual([0, 0]);
    expect(() => apportion(1, [0, 0])).toThrow('nothing to share');
  });
});
