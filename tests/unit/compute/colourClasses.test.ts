import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classesOf, classOf } from '$lib/compute/colourClasses';

describe('classes for colour', () => {
  it('hold about equal numbers, and a value on a bound belongs above it', () => {
    const values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    const classes = classesOf(values, 1);
    expect(classes).toEqual({ bounds: [2.8, 4.6, 6.4, 8.2], diverging: false });
    expect(values.map((value) => classOf(value, classes))).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4]);
    expect(classOf(4.6, classes)).toBe(2);
  });

  it('part at zero when values lie on both sides of it', () => {
    const classes = classesOf([-4, -1, 0, 3, 8], 0);
    expect(classes).toEqual({ bounds: [-4, 0, 4], diverging: true });
    expect([-5, -4, -1, 0, 3, 4, 8].map((value) => classOf(value, classes))).toEqual([0, 1, 1, 2, 3, 4, 4]);
  });

  it('stay apart when the values are smaller than the last digit', () => {
    const { bounds } = classesOf([-0.3, 0.2], 0);
    expect(bounds).toEqual([-0.15, 0, 0.15]);
  });

  it('never put a greater value in a lower class', () => {
    const list = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 70 });
    fc.assert(
      fc.property(list, fc.integer({ min: 0, max: 3 }), (values, decimals) => {
        const classes = classesOf(values, decimals);
        const found = [...values].sort((a, b) => a - b).map((value) => classOf(value, classes));
        expect(found).toEqual([...found].sort((a, b) => a - b));
        expect(found.every((step) => step >= 0 && step <= 4)).toBe(true);
      })
    );
  });
});
