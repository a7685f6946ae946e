import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareLatest } from '../../../data/publish/latest';
import { STATUSES, type Status } from '../../../src/lib/model/observation';

const vintage = (status: Status, published: string, published_as = published, source = 'a', restates = '') => ({
  status,
  restates,
  published,
  published_as,
  source
});

describe('the latest known value', () => {
  it.each([
    [
      'a compilation never displaces a publication',
      vintage('estimate', '2020-01-01'),
      vintage('secondary', '2024-01-01')
    ],
    [
      'a rounder repetition never displaces the finer value',
      vintage('estimate', '2024-01-01'),
      vintage('final', '2024-01-02', '2024-01-02', 'a', 'b')
    ],
    ['the later publication', vintage('estimate', '2024-01-02'), vintage('final', '2024-01-01')],
    ['a day before a month', vintage('estimate', '2024-01-01'), vintage('final', '2024-01-01', '2024-01')],
    ['a month before a year', vintage('estimate', '2024-01-01', '2024-01'), vintage('final', '2024-01-01', '2024')],
    ['the stronger status', vintage('revised', '2024-01-01'), vintage('final', '2024-01-01')],
    ['the source code', vintage('final', '2024-01-01', '2024', 'a'), vintage('final', '2024-01-01', '2024', 'b')]
  ])('%s', (_name, first, second) => {
    expect(compareLatest(first, second)).toBeLessThan(0);
    expect(compareLatest(second, first)).toBeGreaterThan(0);
  });

  it('does not depend on the order of the file', () => {
    const one = fc
      .tuple(fc.constantFrom(...STATUSES), fc.constantFrom('2024', '2024-01', '2024-01-01'), fc.constantFrom('a', 'b'))
      .map(([status, as, source]) => vintage(status, '2024-01-01', as, source));
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 6 }), (list) => {
        expect([...list].sort(compareLatest)[0]).toEqual([...list].reverse().sort(compareLatest)[0]);
      })
    );
  });
});
