import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PEER_RULES, READINGS, TRANSFORMS, type Comparison } from '$lib/model/comparison';
import type { Indicator } from '$lib/model/indicator';
import type { Unit } from '$lib/model/unit';
import type { CompareChoices } from '$lib/view/compareChoices';
import { defaultComparison } from '$lib/view/defaultComparison';
import { MOST_INDICATORS, MOST_UNITS, readComparison } from '$lib/view/readComparison';
import { writeComparison } from '$lib/view/writeComparison';
import { madeUnit } from '../../fixtures/madeUnit';

const unit = (code: string, territory: string, valid_from = '', valid_to = ''): Unit =>
  madeUnit(code, {
    regime: code === 'VN' ? 'country' : code.startsWith('P63') ? 'province63' : 'province34',
    valid_from,
    valid_to,
    territory
  });

const many = Array.from({ length: 90 }, (_, i) => unit(`P34-${100 + i}`, `T-${i}`, '2025-07-01'));

const choices: CompareChoices = {
  snapshots: ['2022-12-31', '2026-01-31'],
  units: [
    unit('VN', 'T-VN'),
    unit('P63-01', 'T-HN', '', '2025-06-30'),
    unit('P34-01', 'T-HN', '2025-07-01'),
    unit('P34-79', 'T-HCM', '2025-07-01'),
    ...many
  ],
  indicators: ['grdp-growth', 'population', 'budget-revenue', 'a', 'b', 'c', 'd'].map(
    (code) => ({ code }) as Indicator
  ),
  memberships: [],
  unitChanges: [],
  neighbours: {},
  annotations: []
};

const read = (query: string) => readComparison(new URLSearchParams(query), choices);
const base = defaultComparison(choices, '2026-01-31');

describe('a comparison in the URL', () => {
  it('says nothing for the default', () => {
    expect(base.units).toEqual(['P34-01', 'VN']);
    expect(writeComparison(base, choices)).toBe('');
    expect(read('')).toEqual({ comparison: base, notices: [] });
  });

  it('takes the home unit under the code of an old snapshot', () => {
    expect(read('s=2022-12-31').comparison.units).toEqual(['P63-01', 'VN']);
  });

  const table: [Partial<Comparison>, string][] = [
    [{ indicators: ['population'] }, '?i=population'],
    [{ indicators: ['population', 'budget-revenue'] }, '?i=population,budget-revenue'],
    [{ units: ['P34-79'] }, '?u=P34-79'],
    [{ units: ['P34-01'] }, '?u=P34-01'],
    [{ peers: 'central-cities' }, '?g=central-cities'],
    [{ periods: ['2019', '2020', '2021', '2022', '2023', '2024', '2025'], reading: 'line' }, '?p=2019..2025&as=line'],
    [{ periods: ['2023-Q1', '2023-Q2'] }, '?p=2023-Q1..2023-Q2'],
    [{ by: 'sector', transform: 'contribution' }, '?by=sector&t=contribution'],
    [{ transform: 'index', base: '2020' }, '?t=index&base=2020'],
    [{ events: false }, '?e=0'],
    [
      { title: 'Hà Nội & cả nước: 6,27%?' },
      '?title=H%C3%A0%20N%E1%BB%99i%20%26%20c%E1%BA%A3%20n%C6%B0%E1%BB%9Bc%3A%206%2C27%25%3F'
    ],
    [{ snapshot: '2022-12-31', units: ['P63-01', 'VN'] }, '?s=2022-12-31']
  ];
  it.each(table)('%j is written %s and read back', (part, query) => {
    const comparison = { ...base, ...part };
    expect(writeComparison(comparison, choices)).toBe(query);
    expect(read(query.slice(1))).toEqual({ comparison, notices: [] });
  });

  it('leaves the snapshot out of a link to the latest', () => {
    const old = { ...base, snapshot: '2022-12-31', units: ['P63-01', 'VN'], peers: 'all' as const };
    expect(writeComparison(old, choices, { latest: true })).toBe('?g=all');
  });

  it('reads back whatever it writes', () => {
    const some = <T>(list: readonly T[], most: number) =>
      fc.uniqueArray(fc.constantFrom(...list), { minLength: 1, maxLength: most });
    const arbitrary = fc.record({
      indicators: some(
        choices.indicators.map((entry) => entry.code),
        MOST_INDICATORS
      ),
      units: some(
        choices.units.map((entry) => entry.code),
        6
      ),
      peers: fc.constantFrom('' as const, ...PEER_RULES),
      periods: fc.constantFrom([], ['2023'], ['2020', '2022'], ['2021-9M', '2022-9M']),
      by: fc.constantFrom('', 'sector', 'source'),
      transform: fc.constantFrom(...TRANSFORMS),
      base: fc.constantFrom('', '2021', '2023-Q1'),
      reading: fc.constantFrom('' as const, ...READINGS),
      events: fc.boolean(),
      title: fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.replace(/\s+/g, ' ').trim()),
      snapshot: fc.constantFrom('2022-12-31', '2026-01-31')
    });
    fc.assert(
      fc.property(arbitrary, (comparison) => {
        const query = writeComparison(comparison, choices);
        expect(read(query.slice(1))).toEqual({
          comparison: { ...comparison, title: comparison.title.toWellFormed() },
          notices: []
        });
      })
    );
  });
});

describe('what the URL may get wrong', () => {
  it.each([
    ['a space at the cut', 'ab '.repeat(60)],
    ['a letter of two halves at the cut', `${'x'.repeat(139)}😀😀`]
  ])('a title that is cut at %s is read back as it was shown', (_, given) => {
    const { comparison } = read(`title=${encodeURIComponent(given)}`);
    expect(comparison.title.isWellFormed()).toBe(true);
    expect(read(writeComparison(comparison, choices).slice(1)).comparison).toEqual(comparison);
  });

  it('a title typed with half a letter is still written', () => {
    expect(writeComparison({ ...base, title: 'a\ud83d' }, choices)).toBe('?title=a%EF%BF%BD');
  });

  it('cuts no letter apart that a notice repeats', () => {
    expect(read(`s=${encodeURIComponent(`${'x'.repeat(39)}😀`)}`).notices).toEqual([
      { about: 'snapshot', given: 'x'.repeat(39) }
    ]);
  });

  it.each([
    ['i=nothing', 'indicator', 'nothing'],
    ['i=', 'indicator', ''],
    ['u=P99-00', 'unit', 'P99-00'],
    ['g=friends', 'peers', 'friends'],
    ['p=2030..2020', 'period', '2030..2020'],
    ['p=2099', 'period', '2099'],
    ['by=<b>', 'by', '<b>'],
    ['t=average', 'transform', 'average'],
    ['base=soon', 'base', 'soon'],
    ['as=pie', 'reading', 'pie'],
    ['s=2020-01-01', 'snapshot', '2020-01-01']
  ])('%s falls back with a notice', (query, about, given) => {
    const { comparison, notices } = read(query);
    expect(notices).toEqual([{ about, given }]);
    expect(comparison).toEqual(base);
  });

  it('keeps what is known of a list', () => {
    const { comparison, notices } = read('i=population,nothing&u=XX,P34-79,P34-79');
    expect(comparison.indicators).toEqual(['population']);
    expect(comparison.units).toEqual(['P34-79']);
    expect(notices.map((notice) => notice.given)).toEqual(['nothing', 'XX']);
  });

  it('cuts lists that are too long and says so', () => {
    const { comparison, notices } = read(
      `u=${many.map((entry) => entry.code).join(',')}&i=a,b,c,d,population,budget-revenue,grdp-growth`
    );
    expect(comparison.units).toHaveLength(MOST_UNITS);
    expect(comparison.indicators).toHaveLength(MOST_INDICATORS);
    expect(notices).toEqual([
      { about: 'many', given: '7' },
      { about: 'many', given: '90' }
    ]);
  });

  it('never throws and always gives something that can be shown', () => {
    const value = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.constantFrom('P34-01', 'VN', '2019..2025', '__proto__', 'constructor', '..', ',,,')
    );
    const query = fc.dictionary(fc.constantFrom('i', 'u', 'g', 'p', 'by', 't', 'base', 'as', 'e', 'title', 's'), value);
    fc.assert(
      fc.property(query, (given) => {
        const { comparison } = readComparison(new URLSearchParams(given), choices);
        expect(comparison.indicators.length).toBeGreaterThan(0);
        expect(comparison.units.length).toBeGreaterThan(0);
        expect(choices.snapshots).toContain(comparison.snapshot);
        expect(comparison.title.length).toBeLessThanOrEqual(140);
      })
    );
  });
});
