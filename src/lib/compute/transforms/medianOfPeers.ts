import { median } from 'd3-array';
import type { Cell, Series } from '../../model/cube';
import { isMissing, missing, type Maybe } from '../../model/missing';
import { decimalsOf, round } from '../decimals';
import { categoryOf, type TransformInput } from './transformInput';

/** Fewer values than this have no middle worth naming. */
const FEWEST = 3;

/** The level of every peer of a period in the order of the peers, for the indicator and category of a series. */
export function levelsOfPeers(series: Series, period: string, input: TransformInput): Cell[] {
  const category = categoryOf(series, input);
  return input.peersOn(period).map((unit) => input.cellOf(series.indicator.code, unit, period, category));
}

/** The middle of some cells' values; `too-few-peers` (have, of) below three. */
export function medianOf(cells: readonly Cell[]): Maybe<number> {
  const values = cells.flatMap((cell) => (isMissing(cell.value) ? [] : [cell.value]));
  if (values.length < FEWEST) return missing('too-few-peers', { have: values.length, of: cells.length });
  return round(median(values) ?? 0, Math.max(...values.map(decimalsOf)) + 1);
}
