import { createCells } from '../../../../src/lib/compute/cells';
import { plansIn } from '../../../../src/lib/compute/plansIn';
import { levelCube } from '../../../../src/lib/compute/transforms/levelCube';
import { transform } from '../../../../src/lib/compute/transforms/transform';
import type { TransformInput } from '../../../../src/lib/compute/transforms/transformInput';
import type { Transform } from '../../../../src/lib/model/comparison';
import type { Cell, CellOf, Cube } from '../../../../src/lib/model/cube';
import type { Indicator } from '../../../../src/lib/model/indicator';
import type { Known } from '../../../../src/lib/model/known';
import { isMissing } from '../../../../src/lib/model/missing';
import type { Unit, UnitChange } from '../../../../src/lib/model/unit';
import { madeUnit } from '../../../fixtures/madeUnit';

/** A small country: three old provinces A, B, C; A and B merge into N on 1 July 2025, C lives on as D. */
const unit = (code: string, regime: Unit['regime'], territory: string, part: Partial<Unit> = {}): Unit =>
  madeUnit(code, { regime, territory, ...part });

const OLD = { valid_to: '2025-06-30' };
const NEW = { valid_from: '2025-07-01' };
export const UNITS = [
  unit('VN', 'country', 'T-VN'),
  unit('A', 'province63', 'T-A', OLD),
  unit('B', 'province63', 'T-B', OLD),
  unit('C', 'province63', 'T-D', OLD),
  unit('N', 'province34', 'T-N', NEW),
  unit('D', 'province34', 'T-D', NEW),
  unit('Q', 'district', 'T-Q', OLD),
  unit('W', 'commune126', 'T-W', NEW)
];

export const unitOf = (code: string): Unit => {
  const found = UNITS.find((entry) => entry.code === code);
  if (!found) throw new Error(`no unit ${code}`);
  return found;
};

const move = (from_unit: string, to_unit: string, relation: UnitChange['relation']): UnitChange => ({
  from_unit,
  to_unit,
  relation,
  effective: '2025-07-01',
  legal_basis: ''
});
export const CHANGES = [
  move('A', 'N', 'merged'),
  move('B', 'N', 'merged'),
  move('C', 'D', 'unchanged'),
  move('Q', 'W', 'split')
];

const indicator = (code: string, part: Partial<Indicator>): Indicator => ({
  code,
  table: 'society',
  theme: 'society',
  name_vi: code,
  name_en: code,
  country_name_vi: '',
  country_name_en: '',
  measure: 'vnd-billion',
  measure_vi: '',
  measure_en: '',
  decimals: 1,
  kind: 'flow',
  better: 'up',
  aggregation: 'sum',
  compares: '',
  comparison: '',
  out_of: '',
  class: 'public',
  definition_vi: '',
  definition_en: '',
  aliases: '',
  ...part
});

export const INDICATORS = [
  indicator('revenue', {}),
  indicator('population', { measure: 'thousand-persons', better: 'none' }),
  indicator('members', { measure: 'members', kind: 'stock', decimals: 0 }),
  indicator('growth', { measure: 'percent', kind: 'rate', decimals: 2, aggregation: 'none' }),
  indicator('poverty', {
    measure: 'percent',
    kind: 'rate',
    decimals: 1,
    better: 'down',
    aggregation: 'weighted:population'
  }),
  indicator('income', { measure: 'vnd-million-per-person', kind: 'ratio', aggregation: 'ratio:revenue/population' }),
  indicator('revenue-of-plan', {
    kind: 'comparison',
    compares: 'revenue',
    comparison: 'percent-of-plan',
    aggregation: 'none'
  })
];

export const indicatorOf = (code: string): Indicator => {
  const found = INDICATORS.find((entry) => entry.code === code);
  if (!found) throw new Error(`no indicator ${code}`);
  return found;
};

/** `[indicator, unit, period, value]` with what differs from a plain final total. */
export type Row = readonly [string, string, string, number, Partial<Known>?];

export const known = ([code, of, period, value, part = {}]: Row): Known => ({
  indicator: code,
  unit: of,
  period,
  dimension: '',
  category: '',
  value,
  upper: null,
  status: 'final',
  plan_by: '',
  published: '2026-01-01',
  published_as: '2026-01-01',
  source: 's',
  qualifier: '',
  note: '',
  restates: '',
  class: 'public',
  territory: unitOf(of).territory,
  vintages: 1,
  from: { code: 's', title: 'Source', publisher: 'Publisher', date: '2026-01-01', url: '' },
  ...part
});

export const cellsFrom = (rows: readonly Row[]): CellOf =>
  createCells({ known: rows.map(known), units: UNITS, unitChanges: CHANGES, indicators: INDICATORS });

export interface World {
  rows: readonly Row[];
  indicator: string;
  units: readonly string[];
  periods: readonly string[];
  peers?: readonly string[];
  base?: string;
  dimension?: string;
  categories?: readonly string[];
}

export function inputOf(world: World): TransformInput {
  const cellOf = cellsFrom(world.rows);
  const indicators = [indicatorOf(world.indicator)];
  const { periods, dimension = '', categories = [] } = world;
  const levels = levelCube({ indicators, units: world.units.map(unitOf), periods, dimension, categories, cellOf });
  return {
    series: levels.series,
    periods,
    indicators,
    cellOf,
    plansOf: plansIn(world.rows.map(known), INDICATORS),
    country: unitOf('VN'),
    peersOn: () => (world.peers ?? world.units).map(unitOf),
    base: world.base ?? '',
    dimension
  };
}

export const cubeOf = (code: Transform, world: World): Cube => transform(code, inputOf(world));

/** A cell as a number, or the name of the reason why there is none. */
export const plain = ({ value }: Cell): number | string => (isMissing(value) ? value.missing : value);

/** The cells of each series as numbers and reasons. */
export const table = (cube: Cube): (number | string)[][] => cube.series.map((series) => series.cells.map(plain));
