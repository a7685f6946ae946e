import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { protect, type Protected } from '../../../data/publish/disclosure/protect';
import { determined, intervals, puzzle } from './support/attack';
import { cellKey, memberWorld, type MemberWorld, type Shape } from './support/memberWorld';

const shapes = (over: Partial<Record<keyof Shape, fc.Arbitrary<number | boolean>>> = {}): fc.Arbitrary<Shape> =>
  fc.record({
    seed: fc.integer({ min: 1, max: 1_000_000 }),
    before: fc.integer({ min: 3, max: 5 }),
    after: fc.integer({ min: 2, max: 5 }),
    ages: fc.integer({ min: 2, max: 3 }),
    most: fc.constantFrom(4, 8, 15, 40),
    both: fc.boolean(),
    gaps: fc.constant(0),
    ...over
  }) as fc.Arbitrary<Shape>;

const THRESHOLD = 5;

/** Fails unless a reader with everything that is shown finds no withheld number. */
function expectSafe(world: MemberWorld, result: Protected): void {
  const withheld = result.withheld.map(cellKey);
  const open = puzzle(world, result);
  const hidden = new Set(withheld);
  expect(determined(open).filter((key) => hidden.has(key))).toEqual([]);
  const found = intervals(open, withheld, () => 0);
  const narrow = [...found].filter(([, [least, most]]) => Math.floor(most + 1e-6) - Math.ceil(least - 1e-6) < 1);
  expect(narrow).toEqual([]);
}

/** Fails if a small count is shown, a shown row is not as given, or a row is neither shown nor withheld. */
function expectHonest({ rows }: MemberWorld, { shown, withheld }: Protected): void {
  const hidden = new Set(withheld.map(cellKey));
  expect(hidden.size).toBe(withheld.length);
  expect(shown).toEqual(rows.filter((o) => !hidden.has(cellKey(o))));
  expect(shown.filter((o) => !o.unit.startsWith('P') && o.value >= 1 && o.value < THRESHOLD)).toEqual([]);
  expect(withheld.filter((cell) => cell.unit.startsWith('P'))).toEqual([]);
  expect(shown.length + withheld.length).toBe(rows.length);
}

describe('organisations made at random, merged and split', () => {
  it('keep every withheld number', () => {
    fc.assert(
      fc.property(shapes(), (shape) => {
        const world = memberWorld(shape);
        const result = protect(world.rows, world);
        expectHonest(world, result);
        expectSafe(world, result);
      }),
      { numRuns: 25, seed: 4 }
    );
  }, 120_000);

  it('keep them with rows missing, or are refused', { tags: ['wide'], timeout: 120_000 }, () => {
    let kept = 0;
    fc.assert(
      fc.property(shapes({ gaps: fc.integer({ min: 4, max: 15 }) }), (shape) => {
        const world = memberWorld(shape);
        let result: Protected;
        try {
          result = protect(world.rows, world);
        } catch (error) {
          expect(String(error)).toContain('cannot be withheld safely');
          return;
        }
        kept++;
        expectHonest(world, result);
        expectSafe(world, result);
      }),
      { numRuns: 20, seed: 4 }
    );
    expect(kept).toBeGreaterThan(10);
  });

  it('are broken when only the small counts are withheld: the attack is a real one', () => {
    const broken = [1, 2, 3, 4, 5, 6].filter((seed) => {
      const world = memberWorld({ seed, before: 4, after: 3, ages: 2, most: 15, both: true, gaps: 0 });
      const small = (o: { unit: string; value: number }) =>
        !o.unit.startsWith('P') && o.value >= 1 && o.value < THRESHOLD;
      const withheld = world.rows.filter(small);
      const open = puzzle(world, { shown: world.rows.filter((o) => !small(o)), withheld });
      return determined(open).length > 0;
    });
    expect(broken).toHaveLength(6);
  });

  it('lose nothing when nothing is small', () => {
    fc.assert(
      fc.property(shapes(), (shape) => {
        const world = memberWorld(shape);
        const rows = world.rows.map((o) => ({ ...o, value: o.value * THRESHOLD }));
        expect(protect(rows, world)).toEqual({ shown: rows, withheld: [] });
      }),
      { numRuns: 25 }
    );
  });

  it('give the same for the same numbers in any order', () => {
    fc.assert(
      fc.property(shapes(), fc.infiniteStream(fc.nat()), (shape, order) => {
        const world = memberWorld(shape);
        const shuffled = world.rows
          .map((o) => ({ o, at: order.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ o }) => o);
        expect(protect(shuffled, world).withheld).toEqual(protect(world.rows, world).withheld);
      }),
      { numRuns: 10 }
    );
  });
});
