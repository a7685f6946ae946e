import { group, index } from 'd3-array';
import { COMMITTEES_136, COMMITTEES_50 } from '../../../../data/demo/committees';
import { demoObservations } from '../../../../data/demo/demoObservations';
import type { Observation } from '../../../../src/lib/model/observation';

/** Everything made up, before cells are withheld. */
export const ROWS: readonly Observation[] = demoObservations();

const key = (indicator: string, unit: string, period: string, dimension = '', category = '') =>
  [indicator, unit, period, dimension, category].join('\t');

const values = index(ROWS, (o) => key(o.indicator, o.unit, o.period, o.dimension, o.category));

/** The value made up for a cell; throws when there is none. */
export function valueOf(indicator: string, unit: string, period: string, dimension = '', category = ''): number {
  const found = values.get(key(indicator, unit, period, dimension, category));
  if (!found) throw new Error(`no ${indicator} ${unit} ${period} ${dimension} ${category}`);
  return found.value;
}

/** All cells of one breakdown of a value, in no particular order. */
export const breakdownsOf = group(
  ROWS.filter((o) => o.dimension !== ''),
  (o) => key(o.indicator, o.unit, o.period),
  (o) => o.dimension
);

export const WHOLE = 'M-00';
/** Years with flows. */
export const FLOW_YEARS = [2020, 2021, 2022, 2023, 2024, 2025] as const;
export const ALL_YEARS = [2019, ...FLOW_YEARS] as const;

export const listOf = (year: number) => (year < 2025 ? COMMITTEES_50 : COMMITTEES_136);
export const codesOf = (year: number): string[] => listOf(year).map(({ code }) => code);
