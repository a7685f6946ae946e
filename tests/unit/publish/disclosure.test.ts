import { describe, expect, it } from 'vitest';
import { protect, type ProtectContext } from '../../../data/publish/disclosure/protect';
import type { Observation } from '../../../src/lib/model/observation';
import { determined, intervals, puzzle } from './support/attack';
import { cellKey, memberIndicator, row, unitOf } from './support/memberWorld';

const units = [
  unitOf('P63-01', 'province63', 'VN', '', '2025-06-30', 'HN'),
  unitOf('P34-01', 'province34', 'VN', '2025-07-01', '', 'HN'),
  ...['K1', 'K2', 'K3'].map((code) => unitOf(code, 'committee', 'P34-01', '', '')),
  ...['B1', 'B2', 'B3'].map((code) => unitOf(code, 'committee', 'P63-01', '', '2025-06-30')),
  ...['A1', 'A2'].map((code) => unitOf(code, 'committee', 'P34-01', '2025-07-01'))
];
const change = (from_unit: string, to_unit: string) => ({
  from_unit,
  to_unit,
  relation: 'merged' as const,
  effective: '2025-07-01',
  legal_basis: ''
});
const flows = ['members-admitted', 'members-moved-in', 'members-moved-out', 'members-removed', 'members-deceased'];
const context: ProtectContext = {
  indicators: new Map([
    memberIndicator('party-members'),
    memberIndicator('members-rated'),
    ...flows.map((code) => memberIndicator(code)),
    memberIndicator('share', { measure: 'percent', kind: 'rate', aggregation: 'ratio:members-admitted/party-members' }),
    memberIndicator('change', { measure: 'percent', kind: 'comparison', compares: 'members-admitted' })
  ]),
  units: new Map(units.map((unit) => [unit.code, unit])),
  unitChanges: [change('B1', 'A1'), change('B2', 'A1'), change('B3', 'A2')]
};

/** Rows of one indicator and period: `{ K1: { '': 9, 'sex/female': 4 } }`. */
function rows(table: Record<string, Record<string, number>>, over: Partial<Observation> = {}): Observation[] {
  return Object.entries(table).flatMap(([unit, cells]) =>
    Object.entries(cells).map(([name, value]) => {
      const [dimension = '', category = ''] = name.split('/');
      return row({ unit, dimension, category, value, ...over });
    })
  );
}
const named = (cells: readonly { unit: string; dimension: string; category: string }[]) =>
  cells.map((c) => [c.unit, c.dimension, c.category].filter(Boolean).join(' '));
const whole = (total: string, parts: string[]) => [{ key: total, sign: -1 }, ...parts.map((key) => ({ key, sign: 1 }))];
const key = (unit: string, dimension = '', category = '') => cellKey(row({ unit, dimension, category }));

describe('a table of three committees by sex', () => {
  const table = rows({
    'P34-01': { '': 66, 'sex/female': 23, 'sex/male': 43 },
    K1: { '': 13, 'sex/female': 3, 'sex/male': 10 },
    K2: { '': 21, 'sex/female': 9, 'sex/male': 12 },
    K3: { '': 32, 'sex/female': 11, 'sex/male': 21 }
  });
  const values = new Map(table.map((o) => [cellKey(o), o.value]));
  const committees = ['K1', 'K2', 'K3'];
  const equations = [
    ...['P34-01', ...committees].map((u) => whole(key(u), [key(u, 'sex', 'female'), key(u, 'sex', 'male')])),
    ...[
      ['', ''],
      ['sex', 'female'],
      ['sex', 'male']
    ].map(([d, c]) =>
      whole(
        key('P34-01', d, c),
        committees.map((u) => key(u, d, c))
      )
    )
  ];

  it('gives a small cell away when only small cells are withheld', () => {
    const shown = table.filter((o) => o.unit.startsWith('P') || o.value >= 5);
    expect(determined(puzzle({ equations, values }, { shown, withheld: [] }))).toEqual([key('K1', 'sex', 'female')]);
  });

  it('withholds the three cells that exchange with it, and no total', () => {
    const result = protect(table, context);
    expect(named(result.withheld)).toEqual(['K1 sex female', 'K1 sex male', 'K2 sex female', 'K2 sex male']);
    const open = puzzle({ equations, values }, result);
    expect(determined(open)).toEqual([]);
    expect(intervals(open, [key('K1', 'sex', 'female')], () => 1).get(key('K1', 'sex', 'female'))).toEqual([1, 11]);
  });

  it('shows the rest as given, in the order given, whatever the order', () => {
    const backwards = [...table].reverse();
    const [one, other] = [protect(table, context), protect(backwards, context)];
    expect(other.withheld).toEqual(one.withheld);
    expect(other.shown).toEqual([...one.shown].reverse());
    expect(one.shown).toEqual(table.filter((o) => one.shown.includes(o)));
    expect(one.shown.length + one.withheld.length).toBe(table.length);
  });
});

it('withholds nothing where every count is 0 or at least the threshold', () => {
  const table = rows({
    K1: { '': 12, 'sex/female': 0, 'sex/male': 12 },
    K2: { '': 5, 'sex/female': 5, 'sex/male': 0 }
  });
  expect(protect(table, context)).toEqual({ shown: table, withheld: [] });
  expect(protect(table, { ...context, threshold: 6 }).withheld).not.toEqual([]);
});

it('counts people of committees only: not the whole, not cells of the Party, not plans', () => {
  const outside = [
    ...rows({ 'P34-01': { '': 3 } }),
    ...rows({ K1: { '': 3 } }, { indicator: 'members-admitted', status: 'plan', period: '2026' }),
    ...rows({ K1: { '': 3 } }, { indicator: 'party-cells' }),
    ...rows({ K1: { '': 2.5 } }, { indicator: 'members-admitted', period: '2024' })
  ];
  const catalogue = new Map([...context.indicators, memberIndicator('party-cells', { measure: 'cells' })]);
  expect(protect(outside, { ...context, indicators: catalogue })).toEqual({ shown: outside, withheld: [] });
});

it('does not leave two cells of 1 alone in a sum of 2, because 0 is shown', () => {
  const table = rows({ K1: { 'age/a': 1, 'age/b': 1, 'age/c': 7, 'age/d': 30, '': 39 } });
  expect(named(protect(table, context).withheld)).toEqual(['K1 age a', 'K1 age b', 'K1 age c']);
});

it('hides a 0 where nothing else can hide what is small', () => {
  const table = rows({ 'P34-01': { '': 3 }, K1: { '': 3 }, K2: { '': 0 }, K3: { '': 0 } });
  const { withheld, shown } = protect(table, context);
  expect(named(withheld)).toEqual(['K1', 'K2']);
  expect(shown).toHaveLength(2);
});

it('hides a 0 among counts of 1 that would add up to a small total', () => {
  const [K1, K2] = [
    { a: 1, b: 1, c: 1, d: 1, e: 0 },
    { a: 8, b: 8, c: 8, d: 8, e: 8 }
  ];
  const unit = (cells: Record<string, number>, total: number) => ({
    '': total,
    ...Object.fromEntries(Object.entries(cells).map(([name, value]) => [`organisation/${name}`, value]))
  });
  const whole = { a: 9, b: 9, c: 9, d: 9, e: 8 };
  const { withheld } = protect(rows({ K1: unit(K1, 4), K2: unit(K2, 40), 'P34-01': unit(whole, 44) }), context);
  expect(named(withheld)).toContain('K1 organisation e');
});

it('refuses what no cell can protect', () => {
  const alone = rows({ 'P34-01': { '': 3 }, K1: { '': 3 } });
  expect(() => protect(alone, context)).toThrow('A count cannot be withheld safely: party-members K1 2025-12-31');
  expect(() => protect(alone, { ...context, width: 4 })).toThrow(RangeError);
});

describe('what ties cells beyond one table', () => {
  it('a merger: the same day in the units of before and of after', () => {
    const table = rows({
      B1: { '': 2 },
      B2: { '': 18 },
      B3: { '': 40 },
      A1: { '': 20 },
      A2: { '': 40 },
      'P63-01': { '': 60 }
    });
    // B1 = A1 − B2, and B1 = 60 − B2 − B3: B2 alone protects it in both.
    expect(named(protect(table, context).withheld)).toEqual(['B1', 'B2']);
    // Nothing above them is published: only the merger gives B1 away.
    expect(named(protect(rows({ B1: { '': 2 }, B2: { '': 18 }, A1: { '': 20 } }), context).withheld)).toEqual([
      'B1',
      'B2'
    ]);
    // A1 is B1 under another name, and small too.
    const renamed = { ...context, unitChanges: [change('B1', 'A1'), change('B2', 'A2'), change('B3', 'A2')] };
    const other = rows({
      B1: { '': 2 },
      B2: { '': 18 },
      B3: { '': 40 },
      A1: { '': 2 },
      A2: { '': 58 },
      'P63-01': { '': 60 }
    });
    expect(named(protect(other, renamed).withheld)).toEqual(['A1', 'A2', 'B1', 'B2']);
  });

  it('the territory above, under its code of before', () => {
    const table = rows({
      K1: { '': 4 },
      K2: { '': 30 },
      K3: { '': 50 },
      A1: { '': 0 },
      A2: { '': 0 },
      'P63-01': { '': 84 }
    });
    expect(named(protect(table, context).withheld)).toEqual(['K1', 'K2']);
  });

  it('members at the end of a year and its flows', () => {
    const table = [
      ...rows({ K1: { '': 100 } }, { period: '2024-12-31' }),
      ...rows({ K1: { '': 106 } }, { period: '2025-12-31' }),
      ...flows.flatMap((indicator, i) => rows({ K1: { '': [9, 8, 7, 2, 2][i] ?? 0 } }, { indicator, period: '2025' }))
    ];
    const { withheld } = protect(table, context);
    expect(withheld.map((c) => c.indicator)).toEqual(['members-deceased', 'members-removed']);
    const [only] = table.filter((o) => o.indicator === 'members-removed');
    const bigger = table.map((o) =>
      o === only ? { ...o, value: 20 } : o.period === '2025-12-31' ? { ...o, value: 88 } : o
    );
    expect(protect(bigger, context).withheld.map((c) => c.indicator)).toEqual([
      'members-deceased',
      'members-moved-out'
    ]);
  });

  it('members at the end of a year and those rated in it or not', () => {
    const table = [
      ...rows({ K1: { '': 4 }, K2: { '': 30 }, K3: { '': 70 }, 'P34-01': { '': 104 } }),
      ...rows({ K1: { '': 4 }, K2: { '': 30 }, K3: { '': 70 } }, { indicator: 'members-rated', period: '2025' })
    ];
    const { withheld } = protect(table, context);
    expect(withheld.map((c) => `${c.indicator} ${c.unit}`)).toEqual([
      'members-rated K1',
      'members-rated K2',
      'party-members K1',
      'party-members K2'
    ]);
  });

  it('a row that nobody published, found from two other sums', () => {
    // K3 female has no row, but is K3 less K3 male, and then K1 female is what the city leaves: K3 male must go.
    const table = rows({
      'P34-01': { '': 90, 'sex/female': 40, 'sex/male': 50 },
      K1: { '': 30, 'sex/female': 3, 'sex/male': 27 },
      K2: { '': 30, 'sex/female': 17, 'sex/male': 13 },
      K3: { '': 30, 'sex/male': 10 }
    });
    expect(named(protect(table, context).withheld)).toEqual(['K1 sex female', 'K1 sex male', 'K3 sex male']);
  });
});

describe('the same number elsewhere', () => {
  const admitted = (value: number, over: Partial<Observation> = {}) =>
    row({ indicator: 'members-admitted', unit: 'K1', period: '2025', value, ...over });

  it('a ratio of it and a comparison about it go too, this year and the next; a plan stays', () => {
    const [share, other, next] = [
      row({ indicator: 'share', unit: 'K1', period: '2025', value: 1.5 }),
      row({ indicator: 'share', unit: 'K2', period: '2025', value: 2.5 }),
      row({ indicator: 'change', unit: 'K1', period: '2026', value: 50 })
    ];
    const plan = admitted(10, { status: 'plan', plan_by: 'congress' });
    const { shown, withheld } = protect([admitted(3), plan, share, other, next], context);
    expect(shown).toEqual([plan, other]);
    expect(withheld.map((c) => c.indicator)).toEqual(['change', 'members-admitted', 'share']);
  });

  it('every publication of a withheld number goes, and each is protected', () => {
    const table = [
      admitted(3),
      admitted(8, { published: '2026-03-01' }),
      admitted(30, { unit: 'K2' }),
      admitted(40, { unit: 'K3' })
    ];
    const city = [admitted(73, { unit: 'P34-01' }), admitted(78, { unit: 'P34-01', published: '2026-03-01' })];
    const { shown, withheld } = protect([...table, ...city], context);
    expect(named(withheld)).toEqual(['K1', 'K2']);
    expect(shown.map((o) => o.value)).toEqual([40, 73, 78]);
  });

  it('what an earlier snapshot showed cannot protect any more', () => {
    const late = { published: '2026-05-01' };
    const first = rows({ K1: { 'age/b': 10, '': 60 } });
    const second = [...first, ...rows({ K1: { 'age/a': 3, 'age/c': 12, 'age/d': 35 } }, late)];
    const earlier = [protect(first, context)];
    expect(named(protect(second, context).withheld)).toEqual(['K1 age a', 'K1 age b']);
    expect(named(protect(second, { ...context, earlier }).withheld)).toEqual(['K1 age a', 'K1 age c']);
  });

  it('what an earlier snapshot showed stays shown, what it withheld stays withheld', () => {
    const first = [
      admitted(3),
      admitted(30, { unit: 'K2' }),
      admitted(40, { unit: 'K3' }),
      admitted(73, { unit: 'P34-01' })
    ];
    const earlier = protect(first, context);
    expect(named(earlier.withheld)).toEqual(['K1', 'K2']);
    const late = [
      admitted(60, { unit: 'A1', published: '2026-05-01' }),
      admitted(7, { unit: 'A2', published: '2026-05-01' })
    ];
    const again = protect([...first, ...late], { ...context, earlier: [earlier] });
    for (const observation of earlier.shown) expect(again.shown).toContain(observation);
    expect(named(again.withheld)).toEqual(expect.arrayContaining(['K1', 'K2']));
  });
});
