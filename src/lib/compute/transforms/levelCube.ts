import type { CellOf, Cube } from '../../model/cube';
import type { Indicator } from '../../model/indicator';
import type { Unit } from '../../model/unit';
import { ownMeasure } from './transformInput';

/** The cube of published values: indicators in order, in each the units in order, in each the categories. */
export function levelCube(of: {
  indicators: readonly Indicator[];
  /** The first is the subject. */
  units: readonly Unit[];
  periods: readonly string[];
  dimension: string;
  /** Of the dimension; not used for totals. */
  categories: readonly string[];
  cellOf: CellOf;
}): Cube {
  const { indicators, units, periods, dimension, cellOf } = of;
  const categories = dimension ? of.categories : [''];
  const series = indicators.flatMap((indicator) =>
    units.flatMap((unit, i) =>
      categories.map((category) => ({
        key: [indicator.code, unit.code, category].join(' ').trim(),
        indicator,
        unit,
        category,
        subject: i === 0,
        cells: periods.map((period) => cellOf(indicator.code, unit, period, category ? `${dimension}/${category}` : ''))
      }))
    )
  );
  return { periods, series, measures: Object.fromEntries(indicators.map((entry) => [entry.code, ownMeasure(entry)])) };
}
