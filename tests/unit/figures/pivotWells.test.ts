import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  breakDown,
  isChosen,
  keepMembers,
  movesOf,
  placeField,
  targetOf,
  WELLS,
  wellsOf
} from '../../../src/lib/figures/pivot/wells';
import { foldAll, toggleFold } from '../../../src/lib/figures/pivot/foldPivot';
import { sortByColumn, sortByName } from '../../../src/lib/figures/pivot/sortPivot';
import { PIVOT_FIELDS, type Pivot, type PivotField, type PivotLine } from '../../../src/lib/model/pivot';

const PIVOT: Pivot = {
  rows: ['region', 'unit'],
  columns: ['period'],
  keep: { indicator: ['population'], unit: ['P63-01', 'P63-31'], period: ['2018'], status: ['final'] },
  by: '',
  values: 'value',
  totals: true,
  sort: { by: 'value', column: 'period:2018', descending: true },
  closed: ['region:region-southeast'],
  snapshot: '2026-01-31'
};

const line = (key: string, rest: Partial<PivotLine> = {}): PivotLine => ({
  key,
  field: 'unit',
  member: '',
  depth: 0,
  total: false,
  foldable: false,
  closed: false,
  ...rest
});

describe('where the fields of a pivot stand', () => {
  it('what is chosen or filtered but on no side is a filter, the rest is not used', () => {
    expect(wellsOf(PIVOT, ['publisher'], PIVOT_FIELDS)).toEqual({
      pool: ['regime', 'year', 'length', 'category'],
      rows: ['region', 'unit'],
      columns: ['period'],
      filters: ['indicator', 'status', 'publisher']
    });
  });

  it('a field that means nothing here is not offered', () => {
    expect(wellsOf(PIVOT, [], ['year']).pool).toEqual(['year']);
  });
});

describe('a field that is moved', () => {
  it('goes before the one that stands at its place', () => {
    expect(placeField(PIVOT, 'period', 'rows', 1).rows).toEqual(['region', 'period', 'unit']);
    expect(placeField(PIVOT, 'unit', 'rows', 0).rows).toEqual(['unit', 'region']);
    expect(placeField(PIVOT, 'region', 'columns').columns).toEqual(['period', 'region']);
  });

  it('opens the folded lines when the rows are others, and leaves the order by a column that is gone', () => {
    const moved = placeField(PIVOT, 'period', 'rows');
    expect(moved.closed).toEqual([]);
    expect(moved.sort).toEqual({ by: 'order', column: '', descending: false });
    const same = placeField(PIVOT, 'status', 'filters');
    expect(same.closed).toEqual(PIVOT.closed);
    expect(same.sort).toEqual(PIVOT.sort);
  });

  it('loses its filter only when it is taken off the table', () => {
    expect(placeField(PIVOT, 'status', 'rows').keep.status).toEqual(['final']);
    expect(placeField(PIVOT, 'status', 'pool').keep.status).toBeUndefined();
    expect(placeField(PIVOT, 'unit', 'pool').keep.unit).toEqual(['P63-01', 'P63-31']);
  });

  it('never stands twice, and others keep their order', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PIVOT_FIELDS),
        fc.constantFrom(...WELLS),
        fc.integer({ min: 0, max: 4 }),
        (field, well, index) => {
          const moved = placeField(PIVOT, field, well, index);
          const wells = wellsOf(moved, well === 'filters' ? [field] : [], PIVOT_FIELDS);
          const all = Object.values(wells).flat();
          expect([...all].sort()).toEqual([...PIVOT_FIELDS].sort());
          const expected = well === 'pool' && isChosen(field) ? 'filters' : well;
          expect(wells[expected]).toContain(field);
          const others = (list: readonly PivotField[]) => list.filter((entry) => entry !== field);
          expect(others(moved.rows)).toEqual(others(PIVOT.rows));
          expect(others(moved.columns)).toEqual(others(PIVOT.columns));
        }
      )
    );
  });
});

describe('the menu of a field', () => {
  it('offers what changes something', () => {
    expect(movesOf('rows', ['region', 'unit'], 'region')).toEqual(['columns', 'filters', 'later', 'remove']);
    expect(movesOf('rows', ['region', 'unit'], 'unit')).toEqual(['columns', 'filters', 'earlier']);
    expect(movesOf('filters', ['indicator'], 'indicator')).toEqual(['rows', 'columns']);
    expect(movesOf('pool', ['year'], 'year')).toEqual(['rows', 'columns', 'filters']);
  });

  it('takes it there', () => {
    const { well, index } = targetOf('later', 'rows', PIVOT.rows, 'region');
    expect(placeField(PIVOT, 'region', well, index).rows).toEqual(['unit', 'region']);
    expect(targetOf('remove', 'rows', PIVOT.rows, 'region')).toEqual({ well: 'pool', index: Infinity });
  });
});

describe('a breakdown', () => {
  it('puts its categories into the rows, and takes them and their filter away again', () => {
    const broken = breakDown(PIVOT, 'sector');
    expect(broken).toMatchObject({ by: 'sector', rows: ['region', 'unit', 'category'] });
    expect(breakDown(placeField(broken, 'category', 'columns'), 'source')).toMatchObject({
      by: 'source',
      columns: ['period', 'category']
    });
    const whole = breakDown(keepMembers(broken, 'category', ['services']), '');
    expect(whole).toMatchObject({ by: '', rows: ['region', 'unit'] });
    expect(whole.keep.category).toBeUndefined();
  });
});

describe('the heads', () => {
  it('by name: A to Z, Z to A, as chosen', () => {
    const up = sortByName(PIVOT.sort);
    expect(up).toEqual({ by: 'name', column: '', descending: false });
    expect(sortByName(up)).toEqual({ by: 'name', column: '', descending: true });
    expect(sortByName(sortByName(up)).by).toBe('order');
  });

  it('by a column: high to low, low to high, as chosen; another column begins again', () => {
    expect(sortByColumn(PIVOT.sort, 'period:2018')).toEqual({ ...PIVOT.sort, descending: false });
    expect(sortByColumn({ ...PIVOT.sort, descending: false }, 'period:2018').by).toBe('order');
    expect(sortByColumn(PIVOT.sort, '')).toEqual({ by: 'value', column: '', descending: true });
  });
});

describe('folding', () => {
  it('closes and opens one line', () => {
    expect(toggleFold(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggleFold(['a', 'b'], 'a')).toEqual(['b']);
  });

  it('closes the outermost groups, with and without lines of their own', () => {
    const rows = [
      line('region:a', { foldable: true }),
      line('region:a/unit:1', { depth: 1 }),
      line('region:b/unit:2', { depth: 1 }),
      line('region:b/unit:3', { depth: 1 }),
      line('region:c', { foldable: true, closed: true }),
      line('', { total: true })
    ];
    expect(foldAll(rows)).toEqual(['region:a', 'region:b', 'region:c']);
    expect(foldAll([line('unit:1'), line('', { total: true })])).toEqual([]);
  });
});
