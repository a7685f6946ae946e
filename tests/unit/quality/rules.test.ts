import { describe, expect, it } from 'vitest';
import { coverageStep, coverageTable } from '../../../src/lib/compute/quality/coverageTable';
import { dayAfter, monthsAfter } from '../../../src/lib/compute/quality/days';
import { lateSeries } from '../../../src/lib/compute/quality/lateSeries';
import { statusShares } from '../../../src/lib/compute/quality/statusShares';
import { sumChecks } from '../../../src/lib/compute/quality/sumChecks';
import type { Rhythm, SeriesEnd, SumRow } from '../../../src/lib/model/quality';

const sum = (row: Partial<SumRow> = {}): SumRow => ({
  ...{ kind: 'units', indicator: 'area', measure: 'km2', unit: 'VN', period: '2017', dimension: '', category: '' },
  ...{ regime: 'province63', parts: 63, of: 63, sum: 100, decimals: 1, values: '', rough: 0 },
  ...{
    total: 100,
    total_upper: null,
    total_qualifier: '',
    total_note: '',
    total_source: 's',
    total_published_as: '2020'
  },
  ...{ part_source: 's', part_sources: 1, part_published_as: '2020' },
  ...row
});
const only = (row: Partial<SumRow>, reasons: Parameters<typeof sumChecks>[1] = []) => {
  const { checked, mismatches } = sumChecks([sum(row)], reasons);
  return { checked, mismatch: mismatches[0] };
};

describe('a total and its parts', () => {
  it('may differ by half a digit of every part, and no more', () => {
    expect(only({ sum: 103.6 }).mismatch).toBeUndefined();
    expect(only({ sum: 103.7 }).mismatch).toMatchObject({ gap: 3.7, allowance: 3.65 });
    expect(only({ sum: 96.3 }).mismatch).toMatchObject({ gap: -3.7, allowance: 3.65 });
  });

  it('a total printed as finely as its parts allows nothing of its own', () => {
    expect(only({ total: 100.1, sum: 103.3 }).mismatch).toMatchObject({ gap: 3.2, allowance: 3.15 });
    expect(only({ total: 100.1, sum: 103.2 }).mismatch).toBeUndefined();
  });

  it('people counted one by one may not differ at all', () => {
    const people = { measure: 'members', decimals: 0, parts: 3, of: 3, kind: 'categories', dimension: 'form' } as const;
    expect(only({ ...people, sum: 101 }).mismatch).toMatchObject({ gap: 1, allowance: 0 });
    expect(only({ ...people, measure: 'vnd-billion', sum: 101 }).mismatch).toBeUndefined();
  });

  it('arithmetic of the machine is no difference', () => {
    expect(only({ sum: 330951.4000000002, total: 330951.4, parts: 2, of: 2 })).toMatchObject({ checked: 1 });
    expect(
      only({ measure: 'members', decimals: 1, sum: 0.1 + 0.2, total: 0.3, parts: 2, of: 2 }).mismatch
    ).toBeUndefined();
  });

  it('a word before the total, or a band, is kept to its nearer end', () => {
    expect(
      only({ decimals: 0, parts: 3, of: 3, sum: 703661, total: 704500, total_qualifier: 'exceeds' }).mismatch
    ).toMatchObject({ gap: -839, allowance: 1.5 });
    expect(only({ sum: 250, total: 100, total_upper: 300 }).mismatch).toBeUndefined();
    expect(only({ sum: 250, total: 100, total_qualifier: 'at-least' }).mismatch).toBeUndefined();
  });

  it('approximate parts prove nothing, nor do parts that are not all there, unless they are more already', () => {
    expect(only({ sum: 500, rough: 1 }).checked).toBe(0);
    expect(only({ sum: 50, parts: 62 }).checked).toBe(0);
    expect(only({ sum: 100, parts: 62 }).checked).toBe(0);
    expect(only({ sum: 500, parts: 62 }).mismatch).toMatchObject({ gap: 400 });
  });

  it('tells why: a stated reason, a part inside the others, overlap, other vintages, or nothing', () => {
    const reason = { check: 'sum', indicator: 'ar*', unit: 'VN', period: '*', reason_vi: 'vì', reason_en: 'because' };
    expect(only({ sum: 500 }, [reason]).mismatch?.why).toEqual({ by: 'stated', vi: 'vì', en: 'because' });
    expect(only({ sum: 500 }, [{ ...reason, check: 'range' }]).mismatch?.why).toEqual({ by: 'unknown' });
    expect(only({ sum: 500 }, [{ ...reason, unit: 'P63-01' }]).mismatch?.why).toEqual({ by: 'unknown' });
    const split = {
      kind: 'categories',
      dimension: 'authority',
      measure: 'organisations',
      decimals: 0,
      parts: 3,
      of: 3
    } as const;
    expect(only({ ...split, sum: 635, total: 606, values: '29.0+423.0+183.0' }).mismatch?.why).toEqual({
      by: 'contained',
      value: 29
    });
    expect(only({ ...split, sum: 640, total: 606, values: '34.5+422.5+183.0' }).mismatch?.why).toEqual({
      by: 'overlap'
    });
    expect(only({ sum: 500, part_published_as: '2012', total_published_as: '2025-06-06' }).mismatch?.why).toEqual({
      by: 'vintages',
      total: '2025-06-06',
      parts: '2012'
    });
  });

  it('puts the largest share of the total first', () => {
    const { mismatches } = sumChecks([sum({ sum: 1100, total: 1000 }), sum({ sum: 50, total: 10 })], []);
    expect(mismatches.map(({ gap }) => gap)).toEqual([40, 100]);
  });
});

const series = (row: Partial<SeriesEnd> = {}): SeriesEnd => ({
  ...{ indicator: 'i', territory: 'T', line: 'year', unit: 'U', last_period: '2023', periods: 3, step: 12, regular: 1 },
  alive_to: '',
  ...row
});
const rhythm = (row: Partial<Rhythm> = {}): Rhythm => ({
  ...{ indicator: 'i', line: 'year', publications: 3, periods: 2, lag: 60 },
  ...row
});

describe('a series', () => {
  const late = (day: string, own: Partial<SeriesEnd> = {}, usual: Partial<Rhythm> = {}) =>
    lateSeries([series(own)], [rhythm(usual)], day);

  it('is late the day after its period, the usual lag and a month of grace are over', () => {
    expect(late('2025-04-01').late).toEqual([]);
    expect(late('2025-04-02').late).toMatchObject([{ expected: '2024', due: '2025-04-01' }]);
  });

  it('is never expected before its period is over, however early it usually comes', () => {
    expect(late('2025-01-31', {}, { lag: -40 }).late).toEqual([]);
    expect(late('2025-02-01', {}, { lag: -40 }).late).toMatchObject([{ due: '2025-01-31' }]);
  });

  it.each([
    ['2023-Q4', 'quarter', 3, '2024-Q1'],
    ['2023-Q4', 'quarter', 6, '2024-Q2'],
    ['2023-H1', 'H1', 12, '2024-H1'],
    ['2023-9M', '9M', 12, '2024-9M'],
    ['2023-11', 'month', 1, '2023-12'],
    ['2023-12-31', 'date', 12, '2024-12-31'],
    ['2015', 'year', 60, '2020']
  ])('after %s on line %s every %i months comes %s', (last_period, line, step, expected) =>
    expect(late('2030-01-01', { last_period, line, step }, { line }).late).toMatchObject([{ expected }])
  );

  it.each([
    ['too few periods', { periods: 2 }, {}],
    ['no even rhythm', { regular: 0.4 }, {}],
    ['too few first publications', {}, { publications: 2 }],
    ['all of them of one period', {}, { periods: 1 }],
    ['a lag of another line', {}, { line: 'quarter' }]
  ])('with %s is not judged', (_, own, usual) => {
    expect(late('2030-01-01', own, usual)).toMatchObject({ late: [], judged: 0, all: 1 });
  });

  it('of a territory that ended before the period did owes nothing, and counts as judged', () => {
    expect(late('2030-01-01', { alive_to: '2024-12-30' })).toMatchObject({ late: [], judged: 1 });
    expect(late('2030-01-01', { alive_to: '2024-12-31' }).late).toHaveLength(1);
  });

  it('stands with those that stopped with it, longest overdue first', () => {
    const all = [series({ unit: 'A' }), series({ unit: 'B' }), series({ unit: 'C', last_period: '2020' })];
    const found = lateSeries(all, [rhythm()], '2030-01-01').late;
    expect(found.map(({ expected, units }) => [expected, units])).toEqual([
      ['2021', ['C']],
      ['2024', ['A', 'B']]
    ]);
  });
});

it.each([
  ['2024-02-29', 12, '2025-02-28'],
  ['2023-02-28', 12, '2024-02-29'],
  ['2023-01-30', 1, '2023-02-28'],
  ['2023-12-31', 1, '2024-01-31'],
  ['2023-07-01', 12, '2024-07-01']
])('%s and %i months are %s', (day, months, expected) => expect(monthsAfter(day, months)).toBe(expected));

it('days pass the end of a year and of February', () => {
  expect([dayAfter('2023-12-31', 1), dayAfter('2024-02-28', 1), dayAfter('2023-02-28', 1)]).toEqual([
    '2024-01-01',
    '2024-02-29',
    '2023-03-01'
  ]);
});

it('coverage is by theme in the order given, and tells what has nothing', () => {
  const count = { units: 1, first_year: 2020, last_year: 2020, have: 1, expected: 2 };
  const table = coverageTable(
    [
      { ...count, indicator: 'b', scope: 'country' },
      { ...count, indicator: 'a', scope: 'home' }
    ],
    [
      { code: 'a', theme: 'society' },
      { code: 'b', theme: 'economy' },
      { code: 'c', theme: 'economy' }
    ],
    ['economy', 'society']
  );
  expect(table.scopes).toEqual(['home', 'country']);
  expect(table.themes.map(({ theme, rows }) => [theme, rows.map(({ indicator }) => indicator)])).toEqual([
    ['economy', ['b']],
    ['society', ['a']]
  ]);
  expect(table.empty).toEqual(['c']);
});

it.each([
  [0, 10, 0],
  [1, 10, 1],
  [25, 100, 2],
  [75, 100, 3],
  [99, 100, 3],
  [10, 10, 4]
])('%i of %i is shade %i', (have, expected, step) => expect(coverageStep({ have, expected })).toBe(step));

it('shares are of all first, then by theme', () => {
  const shares = statusShares(
    [
      { theme: 'party', status: 'final', values: 3 },
      { theme: 'economy', status: 'estimate', values: 2 },
      { theme: 'economy', status: 'final', values: 1 }
    ],
    ['economy', 'party']
  );
  expect(shares).toEqual([
    { theme: '', values: 6, counts: { final: 4, estimate: 2 } },
    { theme: 'economy', values: 3, counts: { estimate: 2, final: 1 } },
    { theme: 'party', values: 3, counts: { final: 3 } }
  ]);
});
