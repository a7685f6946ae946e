import { createCells } from '../../../../src/lib/compute/cells';
import { plansIn } from '../../../../src/lib/compute/plansIn';
import { levelCube } from '../../../../src/lib/compute/transforms/levelCube';
import { transform } from '../../../../src/lib/compute/transforms/transform';
import type { TransformInput } from '../../../../src/lib/compute/transforms/transformInput';
import type { Transform } from '../../../../src/lib/model/comparison';
import type { Cell, Cube } from '../../../../src/lib/model/cube';
import type { Indicator } from '../../../../src/lib/model/indicator';
import type { Known } from '../../../../src/lib/model/known';
import { isMissing, type Missing } from '../../../../src/lib/model/missing';
import type { Unit, UnitChange } from '../../../../src/lib/model/unit';
import { COUNTRY, HANOI, indicator, known } from '../../standing/support/rows';

/*
 * A small land: a country VN; three provinces A, B, C until 30/06/2025, of which B and C became BC and A stayed as it was
 * (N-A, the same territory); a district of A that was split.
 */

const province = (code: string, more: Partial<Unit> = {}): Unit => ({
  ...HANOI,
  code,
  name: code,
  territory: `T-${code}`,
  ...more
});

const LATER = { regime: 'province34', valid_from: '2025-07-01', valid_to: '' } as const;

export const VN: Unit = COUNTRY;
export const A = province('A');
export const B = province('B');
export const C = province('C');
export const N_A = province('N-A', { ...LATER, territory: A.territory });
export const BC = province('BC', LATER);
export const DISTRICT = province('D1', { regime: 'district', parent: 'A' });
export const COMMUNE = province('W1', { ...LATER, regime: 'commune126', parent: 'N-A' });
export const UNITS: Unit[] = [VN, A, B, C, N_A, BC, DISTRICT, COMMUNE];

const became = (from_unit: string, to_unit: string, relation: UnitChange['relation']): UnitChange => ({
  from_unit,
  to_unit,
  relation,
  effective: '2025-07-01',
  legal_basis: ''
});

export const CHANGES: UnitChange[] = [
  became('A', 'N-A', 'unchanged'),
  became('B', 'BC', 'merged'),
  became('C', 'BC', 'merged'),
  became('D1', 'W1', 'split')
];

const amount = (code: string, more: Partial<Indicator> = {}) =>
  indicator(code, { kind: 'flow', measure: 'vnd-billion', decimals: 0, aggregation: 'sum', ...more });

/** An amount, a rate, a quantity per head, a stock counted one by one, what they are held against. */
export const OUTPUT = amount('output');
export const RATE = indicator('rate', { aggregation: 'weighted:output' });
export const PER_HEAD = amount('per-head', {
  kind: 'ratio',
  measure: 'vnd-million-per-person',
  aggregation: 'ratio:output/population'
});
export const MEMBERS = amount('members', { kind: 'stock', measure: 'members' });
export const PEOPLE = amount('population', { kind: 'stock', measure: 'thousand-persons', decimals: 1, better: 'none' });
export const LOOSE = amount('loose', { aggregation: 'none' });
export const PLACE = indicator('place', { kind: 'comparison', measure: 'rank' });
export const OF_PLAN = indicator('output-percent-of-plan', {
  kind: 'comparison',
  compares: 'output',
  comparison: 'percent-of-plan'
});
export const INDICATORS = [OUTPUT, RATE, PER_HEAD, MEMBERS, PEOPLE, LOOSE, PLACE, OF_PLAN];

/** A row: `row('output', 'A', '2023', 6.27)`. */
export const row = (of: string, unit: string, period: string, value: number, more: Partial<Known> = {}): Known =>
  known(value, {
    indicator: of,
    unit,
    period,
    territory: UNITS.find((entry) => entry.code === unit)?.territory ?? '',
    status: 'final',
    ...more
  });

/** Rows of one indicator from a table: unit → values of the periods, null for none. */
export const table = (
  of: string,
  periods: readonly string[],
  values: Record<string, readonly (number | null)[]>
): Known[] =>
  Object.entries(values).flatMap(([unit, list]) =>
    list.flatMap((value, i) => (value === null ? [] : [row(of, unit, periods[i] ?? '', value)]))
  );

export const cellsIn = (rows: readonly Known[], units: readonly Unit[] = UNITS) =>
  createCells({ known: rows, units, unitChanges: CHANGES, indicators: INDICATORS });

export interface Asked {
  rows: readonly Known[];
  of: Indicator;
  units?: readonly Unit[];
  periods: readonly string[];
  peers?: readonly Unit[];
  base?: string;
  dimension?: string;
  categories?: readonly string[];
  breakBetween?: TransformInput['breakBetween'];
}

/** What a transform is given, from rows. */
export function inputOf(asked: Asked): TransformInput {
  const { rows, of, units = [A], periods, peers = [A, B, C], base = '', dimension = '', categories = [] } = asked;
  const indicators = [of];
  const cellOf = cellsIn(rows);
  return {
    series: levelCube({ indicators, units, periods, dimension, categories, cellOf }).series,
    periods,
    indicators,
    cellOf,
    plansOf: plansIn(rows, INDICATORS),
    country: VN,
    peersOn: () => peers,
    base,
    dimension,
    ...(asked.breakBetween ? { breakBetween: asked.breakBetween } : {})
  };
}

export const cubeOf = (code: Transform, asked: Asked): Cube => transform(code, inputOf(asked));

/** A value, or the reason that there is none. */
export const shown = ({ value }: Cell): number | string => (isMissing(value) ? value.missing : value);

export const reason = ({ value }: Cell): Missing => {
  if (!isMissing(value)) throw new Error(`a value: ${value}`);
  return value;
};

/** The first series of a transform as values and reasons. */
export const valuesOf = (code: Transform, asked: Asked): (number | string)[] =>
  (cubeOf(code, asked).series[0]?.cells ?? []).map(shown);

/** What a formula comes to, reading its tokens as arithmetic; without `= result`. */
export function worth(formula: Cell['formula']): number {
  const end = formula?.lastIndexOf('=') ?? -1;
  const text = (formula ?? []).slice(0, end).map((token) =>
    typeof token === 'number' ? `(${token})` : ({ '×': '*', '−': '-', '^': '**' }[token] ?? token)
  );
  if (!text.every((token) => /^(\(-?[\d.]+(e[+-]?\d+)?\)|[()*/+-]|\*\*)$/.test(token))) throw new Error(text.join(' '));
  return Number(new Function(`return ${text.join(' ')}`)());
}
