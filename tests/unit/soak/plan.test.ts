import { expect, test } from 'vitest';
import { READINGS } from '../../../src/lib/model/comparison';
import { Random } from '../../fuzz/run/random';
import { everyKind, mixedViews } from '../../soak/plan/plan';

const first = (seed: string, count: number) => {
  const views = mixedViews(new Random(seed));
  return Array.from({ length: count }, () => views.next().value);
};

test('one seed is one walk, another seed another', () => {
  expect(first('a', 200)).toEqual(first('a', 200));
  expect(first('a', 200)).not.toEqual(first('b', 200));
});

test('every kind is met before the baseline as often as was asked, and again in a tenth of the walk', () => {
  const warm = everyKind(new Random('warm'), 10);
  const kinds = [...new Set(warm.map(({ kind }) => kind))];
  for (const kind of kinds) expect(warm.filter((step) => step.kind === kind)).toHaveLength(10);
  const walked = new Set(first('a', 1000).map(({ kind }) => kind));
  for (const kind of kinds) expect(walked).toContain(kind);
  for (const reading of READINGS) expect(kinds).toContain(`compare as ${reading}`);
});
