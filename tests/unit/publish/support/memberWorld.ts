import type { Indicator } from '../../../../src/lib/model/indicator';
import type { Observation } from '../../../../src/lib/model/observation';
import type { Regime, Unit, UnitChange } from '../../../../src/lib/model/unit';
import { madeUnit } from '../../../fixtures/madeUnit';

/** How a made-up organisation is built. Counts are of people in one atom: unit of before × unit of after × sex × age. */
export interface Shape {
  seed: number;
  before: number;
  after: number;
  ages: number;
  /** Largest count of an atom; small ones make many small cells. */
  most: number;
  /** Whether the last year is also given for the units of before. */
  both: boolean;
  /** One row in so many of the committees is left out; 0 for none. */
  gaps: number;
}

export interface MemberWorld {
  rows: Observation[];
  units: Map<string, Unit>;
  unitChanges: UnitChange[];
  indicators: Map<string, Indicator>;
  /** What is true of the numbers whether they are shown or not: `Σ sign × value = 0` over keys of cells. */
  equations: { key: string; sign: number }[][];
  values: Map<string, number>;
}

export const cellKey = (c: Pick<Observation, 'indicator' | 'unit' | 'period' | 'dimension' | 'category'>): string =>
  `${c.indicator}/${c.unit}/${c.period}/${c.dimension}/${c.category}`;

export const row = (over: Partial<Observation>): Observation => ({
  indicator: 'party-members',
  unit: '',
  period: '2025-12-31',
  dimension: '',
  category: '',
  value: 0,
  upper: null,
  status: 'final',
  plan_by: '',
  published: '2026-01-15',
  published_as: '2026-01-15',
  source: 'made-up',
  qualifier: '',
  note: '',
  restates: '',
  class: 'public',
  ...over
});

export const unitOf = (code: string, regime: Regime, parent: string, from = '', to = '', territory = ''): Unit =>
  madeUnit(code, { regime, parent, valid_from: from, valid_to: to, territory });

export const memberIndicator = (code: string, over: Partial<Indicator> = {}): [string, Indicator] => [
  code,
  { code, table: 'members', measure: 'members', kind: 'stock', aggregation: 'sum', compares: '', ...over } as Indicator
];

const FLOWS = {
  in: ['members-admitted', 'members-moved-in'],
  out: ['members-moved-out', 'members-removed', 'members-deceased']
};
const SEXES = ['female', 'male'];
const LEVELS = ['college', 'bachelor', 'postgraduate'];

/** A generator of whole numbers 0 … n − 1, the same for the same seed. */
function dice(seed: number): (n: number) => number {
  let state = seed >>> 0;
  return (n) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) % n;
  };
}

/**
 * Two cuts of one organisation, merged and split on 1 July 2025. Members at the end of 2024 in the units of before, at the
 * end of 2025 in those of after (and before, if `both`), by sex, age, both crossed, and education; the flows of 2025 by unit.
 */
export function memberWorld(shape: Shape): MemberWorld {
  const roll = dice(shape.seed);
  const codes = (letter: string, n: number) => Array.from({ length: n }, (_, i) => `${letter}${i + 1}`);
  const [before, after] = [codes('B', shape.before), codes('A', shape.after)];
  const links = new Set<string>();
  before.forEach((b, i) => links.add(`${b} ${after[i % after.length]}`));
  after.forEach((a, i) => links.add(`${before[i % before.length]} ${a}`));
  if (roll(2) === 0) links.add(`${before[roll(before.length)]} ${after[roll(after.length)]}`);
  const pairs = [...links].map((link) => link.split(' ') as [string, string]);
  const units = new Map(
    [
      unitOf('P63-01', 'province63', 'VN', '', '2025-06-30', 'HN'),
      unitOf('P34-01', 'province34', 'VN', '2025-07-01', '', 'HN'),
      ...before.map((code) => unitOf(code, 'committee', 'P63-01', '', '2025-06-30')),
      ...after.map((code) => unitOf(code, 'committee', 'P34-01', '2025-07-01'))
    ].map((unit) => [unit.code, unit])
  );
  const unitChanges = pairs.map(([from_unit, to_unit]): UnitChange => ({
    from_unit,
    to_unit,
    relation: 'merged',
    effective: '2025-07-01',
    legal_basis: ''
  }));
  const codesOfIndicators = ['party-members', ...FLOWS.in, ...FLOWS.out];
  const world: MemberWorld = {
    rows: [],
    units,
    unitChanges,
    indicators: new Map(codesOfIndicators.map((code) => memberIndicator(code))),
    equations: [],
    values: new Map()
  };

  const ages = codes('age', shape.ages);
  const count = () => (roll(4) === 0 ? 0 : roll(shape.most + 1));
  const atoms = pairs.flatMap(([b, a]) =>
    SEXES.flatMap((sex) =>
      ages.map((age) => ({ b, a, sex, age, now: count(), then: count(), level: LEVELS[roll(3)] ?? '' }))
    )
  );
  type Atom = (typeof atoms)[number];
  const cells = (period: string, unit: string, held: Atom[], value: (atom: Atom) => number) => {
    const at = (dimension: string, category: string, within: Atom[]) => {
      const cell = { indicator: 'party-members', unit, period, dimension, category };
      world.values.set(
        cellKey(cell),
        within.reduce((sum, atom) => sum + value(atom), 0)
      );
      return cellKey(cell);
    };
    const total = at('', '', held);
    const split = (dimension: string, categories: string[], of: (atom: Atom) => string) =>
      categories.map((c) =>
        at(
          dimension,
          c,
          held.filter((atom) => of(atom) === c)
        )
      );
    const add = (whole: string, parts: string[]) =>
      world.equations.push([{ key: whole, sign: -1 }, ...parts.map((key) => ({ key, sign: 1 }))]);
    const bySex = split('sex', SEXES, (atom) => atom.sex);
    const byAge = split('age', ages, (atom) => atom.age);
    const crossed = SEXES.map((sex) =>
      split(
        'sex-age',
        ages.map((age) => `${sex}|${age}`),
        (atom) => `${atom.sex}|${atom.age}`
      )
    );
    add(total, bySex);
    add(total, byAge);
    add(
      total,
      split('education', LEVELS, (atom) => atom.level)
    );
    bySex.forEach((key, i) => add(key, crossed[i] ?? []));
    byAge.forEach((key, i) =>
      add(
        key,
        crossed.map((line) => line[i] ?? '')
      )
    );
  };
  const whole = (period: string, city: string, list: string[]) => {
    const kinds = [...world.values.keys()].filter((key) => key.includes(`/${city}/${period}/`));
    for (const key of kinds)
      world.equations.push([
        { key, sign: -1 },
        ...list.map((unit) => ({ key: key.replace(`/${city}/`, `/${unit}/`), sign: 1 }))
      ]);
  };
  const table = (period: string, city: string, list: string[], side: 'a' | 'b', value: (atom: Atom) => number) => {
    for (const unit of list)
      cells(
        period,
        unit,
        atoms.filter((atom) => atom[side] === unit),
        value
      );
    cells(period, city, atoms, value);
    whole(period, city, list);
  };
  table('2024-12-31', 'P63-01', before, 'b', (atom) => atom.then);
  table('2025-12-31', 'P34-01', after, 'a', (atom) => atom.now);
  if (shape.both) table('2025-12-31', 'P34-01', before, 'b', (atom) => atom.now);

  // Flows of the units of after: what the year began with in them is not published, but in every set that changed together.
  const stocks = [...world.values.keys()];
  for (const [olds, news] of sets(pairs)) {
    const sum = (period: string, list: string[]) => list.map((unit) => `party-members/${unit}/${period}//`);
    const of = (keys: string[]) => keys.reduce((total, key) => total + (world.values.get(key) ?? 0), 0);
    const [closing, opening] = [sum('2025-12-31', news), sum('2024-12-31', olds)];
    let change = of(closing) - of(opening);
    const terms = [...closing.map((key) => ({ key, sign: -1 })), ...opening.map((key) => ({ key, sign: 1 }))];
    news.forEach((unit, i) => {
      const last = i === news.length - 1;
      const flows = new Map([...FLOWS.in, ...FLOWS.out].map((code) => [code, roll(shape.most + 1)]));
      for (const code of FLOWS.in) change -= flows.get(code) ?? 0;
      for (const code of FLOWS.out) change += flows.get(code) ?? 0;
      if (last) {
        const code = change > 0 ? 'members-moved-in' : 'members-moved-out';
        flows.set(code, (flows.get(code) ?? 0) + Math.abs(change));
      }
      for (const [code, value] of flows) {
        const key = `${code}/${unit}/2025//`;
        world.values.set(key, value);
        terms.push({ key, sign: FLOWS.in.includes(code) ? 1 : -1 });
      }
    });
    world.equations.push(terms);
  }
  for (const code of [...FLOWS.in, ...FLOWS.out]) {
    const keys = after.map((unit) => `${code}/${unit}/2025//`);
    const total = `${code}/P34-01/2025//`;
    world.values.set(
      total,
      keys.reduce((sum, key) => sum + (world.values.get(key) ?? 0), 0)
    );
    world.equations.push([{ key: total, sign: -1 }, ...keys.map((key) => ({ key, sign: 1 }))]);
  }
  if (shape.both)
    for (const [olds, news] of sets(pairs))
      for (const key of stocks.filter((k) => k.startsWith(`party-members/${olds[0]}/2025-12-31/`)))
        world.equations.push([
          ...olds.map((unit) => ({ key: key.replace(`/${olds[0]}/`, `/${unit}/`), sign: 1 })),
          ...news.map((unit) => ({ key: key.replace(`/${olds[0]}/`, `/${unit}/`), sign: -1 }))
        ]);

  for (const [key, value] of world.values) {
    const [indicator = '', unit = '', period = '', dimension = '', category = ''] = key.split('/');
    const committee = !unit.startsWith('P');
    if (committee && shape.gaps > 0 && roll(shape.gaps) === 0) continue;
    world.rows.push(row({ indicator, unit, period, dimension, category, value }));
  }
  return world;
}

/** Units of before and after that are linked with each other, directly or through others. */
function sets(pairs: readonly [string, string][]): [string[], string[]][] {
  let groups = pairs.map(([b, a]) => new Set([b, a]));
  for (const [b, a] of pairs) {
    const touching = groups.filter((group) => group.has(b) || group.has(a));
    groups = [new Set(touching.flatMap((group) => [...group])), ...groups.filter((group) => !touching.includes(group))];
  }
  return groups.map((group) => [
    [...group].filter((u) => u.startsWith('B')),
    [...group].filter((u) => u.startsWith('A'))
  ]);
}
