import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Indicator } from '$lib/model/indicator';
import { STATUSES } from '$lib/model/observation';
import { comparePeriods } from '$lib/model/period';
import { PIVOT_FIELDS, PIVOT_VALUES, type Pivot } from '$lib/model/pivot';
import type { Unit } from '$lib/model/unit';
import { exploreMessage } from '$lib/language/exploreMessage';
import { pivotNotices } from '$lib/language/pivot/pivotNotices';
import type { CompareChoices } from '$lib/view/compareChoices';
import { defaultPivot } from '$lib/view/defaultPivot';
import { pivotSelection } from '$lib/view/pivotSelection';
import { pivotUnitGroups } from '$lib/view/pivotUnitGroups';
import { MOST_PIVOT_INDICATORS, readPivot } from '$lib/view/readPivot';
import { writePivot } from '$lib/view/writePivot';
import { madeUnit } from '../../fixtures/madeUnit';

const unit = (code: string): Unit =>
  madeUnit(code, {
    regime: code === 'VN' ? 'country' : code.startsWith('P63') ? 'province63' : 'province34',
    territory: `T-${code}`
  });
const region = (group: string, code: string) => ({
  group,
  name_vi: group,
  name_en: group,
  unit: code,
  valid_from: '',
  valid_to: ''
});
const OLD = ['P63-01', 'P63-02', 'P63-04', 'P63-79'];
const indicators = ['population', 'urban-population', 'population-density', 'budget-revenue'];

const choices: CompareChoices = {
  snapshots: ['2022-12-31', '2026-01-31'],
  units: ['VN', ...OLD, 'P34-01', 'P34-79'].map(unit),
  indicators: [...indicators, ...Array.from({ length: 20 }, (_, i) => `i${i}`)].map(
    (code) => ({ code, aggregation: 'sum' }) as Indicator
  ),
  memberships: [
    region('region-red-river-delta', 'P63-01'),
    region('region-northern', 'P63-02'),
    region('region-northern', 'P63-04'),
    region('region-southeast', 'P63-79'),
    region('provinces-63', 'P63-01')
  ],
  unitChanges: [],
  neighbours: {},
  annotations: []
};
const read = (query: string) => readPivot(new URLSearchParams(query), choices);
const base = defaultPivot(choices, '2026-01-31');
const keep = (part: Pivot['keep']) => ({ keep: { ...base.keep, ...part } });

describe('a pivot in the URL', () => {
  it('says nothing for the default', () => {
    expect(base.keep.unit).toEqual(OLD);
    expect(base.closed).toEqual(['region:region-red-river-delta', 'region:region-northern', 'region:region-southeast']);
    expect(writePivot(base, choices)).toBe('');
    expect(read('')).toEqual({ pivot: base, notices: [] });
  });

  const unit_ = { rows: ['unit'], closed: [] } as const;
  const table: [Partial<Pivot>, string][] = [
    [unit_, '?r=unit'],
    [{ rows: ['region'], columns: ['period', 'indicator'], closed: [] }, '?r=region&c=period,indicator'],
    [{ rows: [], closed: [] }, '?r=none'],
    [{ columns: [] }, '?c=none'],
    [{ rows: ['indicator', 'unit'], columns: [], closed: [] }, '?r=indicator,unit'],
    [keep({ indicator: ['budget-revenue'] }), '?i=budget-revenue'],
    [keep({ unit: ['P34-01', 'P34-79'] }), '?u=all34'],
    [keep({ unit: ['VN', ...OLD] }), '?u=VN,all63'],
    [keep({ unit: ['P63-79', 'P63-02', 'P63-04'] }), '?u=P63-79,region-northern'],
    [keep({ period: ['2019', '2020', '2021'] }), '?p=2019..2021'],
    [keep({ period: ['2022', '2023-Q1', '2023-Q2', '2023', '2024'] }), '?p=2022..2024,2023-Q1..2023-Q2'],
    [
      keep({
        period: Array.from(
          { length: 72 },
          (_, i) => `${2015 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`
        )
      }),
      '?p=2015-01..2019-12,2020-01..2020-12'
    ],
    [keep({ status: ['final', 'estimate'] }), '?k=status:final.estimate'],
    [
      { ...keep({ category: ['services'], regime: ['province34'] }), by: 'sector' },
      '?k=regime:province34,category:services&by=sector'
    ],
    [
      keep({ publisher: ['Tổng cục: a, b. 5%', 'x'] }),
      '?k=publisher:T%E1%BB%95ng%20c%E1%BB%A5c%253A%20a%252C%20b%252E%205%2525.x'
    ],
    [{ values: 'of-column' }, '?v=of-column'],
    [{ totals: false }, '?t=0'],
    [{ sort: { by: 'name', column: '', descending: true } }, '?o=-name'],
    [{ sort: { by: 'value', column: '', descending: false } }, '?o=value:'],
    [{ sort: { by: 'value', column: 'indicator:population', descending: true } }, '?o=-value:indicator:population'],
    [{ closed: [] }, '?x=none'],
    [{ closed: ['region:region-northern'] }, '?x=region:region-northern'],
    [{ snapshot: '2022-12-31' }, '?s=2022-12-31']
  ];
  it.each(table)('%j is written %s and read back', (part, query) => {
    const pivot = { ...base, ...part };
    expect(writePivot(pivot, choices)).toBe(query);
    expect(read(query.slice(1))).toEqual({ pivot, notices: [] });
  });

  it('leaves the snapshot out of a link to the latest', () => {
    expect(writePivot({ ...base, snapshot: '2022-12-31', totals: false }, choices, { latest: true })).toBe('?t=0');
  });

  it('takes a default column into the rows, and a default row into the columns', () => {
    expect(read('r=indicator').pivot).toMatchObject({ rows: ['indicator'], columns: [] });
    expect(read('c=unit,period').pivot).toMatchObject({ rows: ['region'], columns: ['unit', 'period'], closed: [] });
  });

  it('reads back whatever it writes', () => {
    const some = <T>(list: readonly T[], minLength = 1) => fc.uniqueArray(fc.constantFrom(...list), { minLength });
    const arbitrary = fc
      .record({
        fields: fc.shuffledSubarray([...PIVOT_FIELDS], { maxLength: 5 }),
        at: fc.nat(5),
        indicator: some(indicators),
        unit: some(choices.units.map(({ code }) => code)),
        period: some(['2019', '2020', '2022', '2021-Q4', '2022-Q1', '2022-9M', '2020-H2', '2020-03']),
        status: fc.option(some(STATUSES as readonly string[]), { nil: undefined }),
        publisher: fc.option(
          fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 9 }), { minLength: 1 }),
          {
            nil: undefined
          }
        ),
        by: fc.constantFrom('', 'sector'),
        values: fc.constantFrom(...PIVOT_VALUES),
        totals: fc.boolean(),
        sort: fc.constantFrom('order' as const, 'name' as const, 'value' as const),
        descending: fc.boolean(),
        closed: some(['a', 'b%2Fc'], 0),
        snapshot: fc.constantFrom('2022-12-31', '2026-01-31')
      })
      .map(
        ({
          fields,
          at,
          sort,
          descending,
          closed,
          indicator,
          unit: units,
          period,
          status,
          publisher,
          ...rest
        }): Pivot => {
          const [rows, columns] = [fields.slice(0, at), fields.slice(at)];
          const [row, column] = [rows[0], columns[0]];
          return {
            ...rest,
            rows,
            columns,
            keep: {
              indicator,
              unit: units,
              period: [...period].sort(comparePeriods),
              ...(status ? { status } : {}),
              ...(publisher ? { publisher } : {})
            },
            sort: { by: sort, column: sort === 'value' && column ? `${column}:x` : '', descending },
            closed: rows.length > 1 ? closed.map((member) => `${row}:${member}`) : []
          };
        }
      );
    const wellFormed = ({ keep: { publisher, ...others }, ...pivot }: Pivot): Pivot => ({
      ...pivot,
      keep: { ...others, ...(publisher ? { publisher: publisher.map((text) => text.toWellFormed()) } : {}) }
    });
    fc.assert(
      fc.property(arbitrary, (pivot) => {
        expect(read(writePivot(pivot, choices).slice(1))).toEqual({ pivot: wellFormed(pivot), notices: [] });
      }),
      { numRuns: 300 }
    );
  });

  const hostile: [query: string, about: string, given: string][] = [
    ['r=unit,unit', 'field', 'unit'],
    ['r=<script>', 'field', '<script>'],
    ['r=unit&c=unit', 'field', 'unit'],
    ['i=nothing', 'indicator', 'nothing'],
    ['i=', 'indicator', ''],
    ['u=P63-01,Z', 'unit', 'Z'],
    ['u=provinces-63', 'unit', 'provinces-63'],
    ['p=2020..2019', 'period', '2020..2019'],
    ['p=2019,1200', 'period', '1200'],
    ['p=2099', 'period', '2099'],
    ['k=unit:P63-01', 'keep', 'unit:P63-01'],
    ['k=status:nice', 'keep', 'status:nice'],
    ['k=publisher:%25E0%25A4', 'keep', 'publisher:%E0%A4'],
    ['k=status', 'keep', 'status'],
    ['by=1%3Ddrop', 'by', '1=drop'],
    ['v=mean', 'values', 'mean'],
    ['o=price', 'sort', 'price'],
    ['o=value:period:2019', 'sort', 'value:period:2019'],
    ['o=name:x', 'sort', 'name:x'],
    ['x=unit:P63-01', 'closed', 'unit:P63-01'],
    ['x=region:a/unit:b', 'closed', 'region:a/unit:b'],
    ['s=1999-01-01', 'snapshot', '1999-01-01'],
    [`i=${Array.from({ length: 20 }, (_, i) => `i${i}`).join()}`, 'many', '20'],
    ['p=1990..2027,1990-Q1..2003-Q4,2004-Q1..2016-Q4', 'many', '146']
  ];
  it.each(hostile)('%s falls back with a notice', (query, about, given) => {
    const { pivot, notices } = read(query);
    expect(notices).toEqual([{ about, given }]);
    expect(pivotNotices('vi', notices)[0]).toContain(given);
    expect(pivot.keep.indicator?.length).toBeLessThanOrEqual(MOST_PIVOT_INDICATORS);
    // What was read is written without what could not be.
    expect(read(writePivot(pivot, choices).slice(1))).toEqual({ pivot, notices: [] });
  });

  it('never throws, and always gives a pivot that can be written', () => {
    const name = fc.constantFrom('r', 'c', 'i', 'u', 'p', 'k', 'by', 'v', 't', 'o', 'x', 's');
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(
        'unit',
        'region,unit',
        'all63',
        '2019..2024',
        'status:final,region:none',
        'value:',
        'region:a',
        'none'
      )
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value), { maxLength: 12 }), (pairs) => {
        const { pivot, notices } = readPivot(new URLSearchParams(pairs), choices);
        expect(new Set([...pivot.rows, ...pivot.columns]).size).toBe(pivot.rows.length + pivot.columns.length);
        expect(read(writePivot(pivot, choices).slice(1)).pivot).toEqual(pivot);
        for (const lang of ['vi', 'en'] as const)
          expect(pivotNotices(lang, notices).join('')).not.toContain('undefined');
      }),
      { numRuns: 200 }
    );
  });

  it('has a notice sentence for each kind in both languages', () => {
    expect(Object.keys(exploreMessage('en').pivot.notices)).toEqual(Object.keys(exploreMessage('vi').pivot.notices));
  });
});

describe('what a pivot asks for', () => {
  it('is what a comparison of the same would', () => {
    expect(pivotSelection(base, choices)).toMatchObject({ snapshot: '2026-01-31' });
    expect(pivotSelection(base, choices).indicators).toEqual(expect.arrayContaining([...base.keep.indicator!]));
  });

  it('names groups by one word, the largest first', () => {
    expect(pivotUnitGroups(choices)).toEqual([
      { word: 'all63', codes: OLD },
      { word: 'all34', codes: ['P34-01', 'P34-79'] },
      { word: 'region-northern', codes: ['P63-02', 'P63-04'] },
      { word: 'region-red-river-delta', codes: ['P63-01'] },
      { word: 'region-southeast', codes: ['P63-79'] }
    ]);
  });
});
