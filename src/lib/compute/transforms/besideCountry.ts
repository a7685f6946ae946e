import type { Cell, Series } from '../../model/cube';
import { isMissing } from '../../model/missing';
import { noCell } from '../cell';
import { atSameMoment } from './moment';
import { categoryOf, notApplicable, type TransformInput } from './transformInput';

/**
 * Holds each value against the country's. Rates and quantities per head stand beside it; a total is always smaller, and
 * says nothing (`not-applicable`), nor does the country beside itself.
 */
export function besideCountry(
  series: Series,
  input: TransformInput,
  result: (now: Cell, nation: Cell, own: number, national: number) => Cell
): Cell[] {
  const { indicator, unit } = series;
  const { country, cellOf } = input;
  if (unit.territory === country.territory) return notApplicable(series);
  if (indicator.kind !== 'rate' && indicator.kind !== 'ratio') return notApplicable(series);
  const find = (period: string) => cellOf(indicator.code, country, period, categoryOf(series, input));
  return series.cells.map((now) => {
    if (isMissing(now.value)) return now;
    const nation = atSameMoment(now, find);
    return isMissing(nation.value) ? noCell(now.period, nation.value) : result(now, nation, now.value, nation.value);
  });
}
