import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pivotTable } from '$lib/compute/pivot/pivotTable';
import {
  PIVOT_FIELDS,
  PIVOT_VALUES,
  type Pivot,
  type PivotCell,
  type PivotField,
  type PivotTable
} from '$lib/model/pivot';
import { STATUSES } from '$lib/model/observation';
import { INDICATORS, UNITS, type Row } from '../comparison/support/world';
import { inputFrom, keys, pivotOf, plain } from './support/smallPivot';

const PERIODS = ['2021', '2022', '2021-Q1', '2021-Q2', '2021-9M', '2022-9M'];
const codes = INDICATORS.map(({ code }) => code);

const row = fc
  .tuple(
    fc.constantFrom(...codes),
    fc.constantFrom(...UNITS.map(({ code }) => code)),
    fc.constantFrom(...PERIODS),
    fc.integer({ min: -50, max: 999 }).map((value) => value / 10),
    fc.constantFrom(...STATUSES),
    fc.constantFrom('', 'a', 'b')
  )
  .map(([indicator, unit, period, value, status, category]): Row => [
    indicator,
    unit,
    period,
    value,
    { status, category, dimension: category && 'source' }
  ]);
const some = <T>(list: readonly T[], minLength = 1) => fc.uniqueArray(fc.constantFrom(...list), { minLength });
const sides = fc
  .tuple(fc.shuffledSubarray([...PIVOT_FIELDS], { maxLength: 4 }), fc.nat(4))
  .map(([fields, at]) => ({ rows: fields.slice(0, at), columns: fields.slice(at) }));
const pivots = fc
  .record({
    sides,
    indicator: some(codes),
    unit: some(UNITS.map(({ code }) => code)),
    period: some(PERIODS),
    status: fc.option(some(STATUSES as readonly string[]), { nil: undefined }),
    by: fc.constantFrom('', 'source'),
    values: fc.constantFrom(...PIVOT_VALUES),
    totals: fc.boolean(),
    by_: fc.constantFrom('order' as const, 'name' as const, 'value' as const),
    descending: fc.boolean()
  })
  .map(({ sides, indicator, unit, period, status, by_, descending, ...rest }): Pivot =>
    pivotOf({
      ...rest,
      ...sides,
      keep: { indicator, unit, period, ...(status ? { status } : {}) },
      sort: { by: by_, column: '', descending }
    })
  );
const table = (pivot: Pivot, rows: readonly Row[]) => pivotTable(pivot, inputFrom(rows));
const runs = { numRuns: 300 };
const values = ({ cells }: PivotTable) => cells.map((line) => line.map(plain));

describe('any arrangement of any figures', () => {
  it('has a number or a reason in every cell, never NaN, and counts what is behind it', () => {
    fc.assert(
      fc.property(pivots, fc.array(row, { maxLength: 60 }), (pivot, rows) => {
        const { rows: down, columns, cells } = table(pivot, rows);
        expect(cells).toHaveLength(down.length);
        expect(new Set(keys(down)).size).toBe(down.length);
        expect(new Set(keys(columns)).size).toBe(columns.length);
        for (const line of cells) {
          expect(line).toHaveLength(columns.length);
          for (const { value, have, of, observations, status } of line) {
            expect(have).toBeLessThanOrEqual(of);
            if (typeof value === 'number') {
              expect(Number.isFinite(value)).toBe(true);
              expect(observations.length).toBeGreaterThan(0);
              expect(status).not.toBe('');
            } else expect(value.missing).toMatch(/^[a-z-]+$/);
          }
        }
      }),
      runs
    );
  });

  it('says the same lying on its side', () => {
    const still = pivots.map((pivot): Pivot => ({
      ...pivot,
      values: 'value',
      sort: { by: 'order', column: '', descending: false }
    }));
    fc.assert(
      fc.property(still, fc.array(row, { maxLength: 60 }), (pivot, rows) => {
        const upright = table(pivot, rows);
        const lying = table({ ...pivot, rows: pivot.columns, columns: pivot.rows }, rows);
        expect(keys(lying.rows)).toEqual(keys(upright.columns));
        expect(values(lying)).toEqual(upright.columns.map((_, c) => values(upright).map((line) => line[c])));
      }),
      runs
    );
  });

  it('has the same lines with the same cells in whatever order', () => {
    fc.assert(
      fc.property(pivots, fc.array(row, { maxLength: 60 }), (pivot, rows) => {
        const byKey = (of: Pivot) => {
          const found = table(of, rows);
          return new Map(found.rows.map((line, i) => [line.key, (found.cells[i] ?? []).map(plain)]));
        };
        expect(byKey(pivot)).toEqual(byKey({ ...pivot, sort: { by: 'order', column: '', descending: false } }));
      }),
      runs
    );
  });
});

describe('amounts that add up', () => {
  const places = ['A', 'B', 'C'] as const;
  const years = ['2021', '2022'] as const;
  const amounts = fc.array(fc.integer({ min: 0, max: 99_999 }), { minLength: 6, maxLength: 6 });
  const fields: PivotField[] = ['unit', 'region', 'period', 'year', 'length', 'regime', 'status', 'indicator'];

  /** The line that stands for everything: the grand total, or the only one of its level. */
  const whole = (lines: PivotTable['rows']) => {
    const grand = lines.findIndex(({ key }) => key === '');
    return grand >= 0 ? grand : lines.findIndex(({ depth }) => depth === 0);
  };

  it('come to the sum of their leaves under every line, and to 100 per cent', () => {
    fc.assert(
      fc.property(
        amounts,
        fc.shuffledSubarray(fields, { maxLength: 4 }),
        fc.nat(4),
        some(STATUSES.slice(1)),
        (cents, order, at, statuses) => {
          const rows = places.flatMap((unit, u) =>
            years.map((year, y): Row => {
              const i = u * 2 + y;
              return [
                'revenue',
                unit,
                year,
                (cents[i] ?? 0) / 100,
                { status: statuses[i % statuses.length] ?? 'final' }
              ];
            })
          );
          const pivot = pivotOf({ rows: order.slice(0, at), columns: order.slice(at) });
          const found = table(pivot, rows);
          const all = cents.reduce((sum, value) => sum + value, 0);
          const [row, column] = [whole(found.rows), whole(found.columns)];
          const last = found.cells[row]?.[column];
          expect(last?.value).toBe(all / 100);
          expect(last?.of).toBe(6);
          // Lines of one level part the whole.
          const tops = found.rows.flatMap(({ key, depth }, i) => (key && depth === 0 ? [i] : []));
          const at_ = (of: PivotTable, i: number) => Number(plain(of.cells[i]?.[column] as PivotCell));
          const sumOf = (of: PivotTable) => tops.reduce((sum, i) => sum + at_(of, i), 0);
          if (tops.length > 0) expect(sumOf(found)).toBeCloseTo(all / 100, 6);
          const shares = table({ ...pivot, values: 'of-total' }, rows);
          if (all === 0) return;
          expect(at_(shares, row)).toBe(100);
          if (tops.length > 0) expect(sumOf(shares)).toBeCloseTo(100, 8);
        }
      ),
      runs
    );
  });
});
