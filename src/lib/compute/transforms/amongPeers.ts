import { median } from 'd3-array';
import type { Cell, Series } from '../../model/cube';
import { isMissing, missing, type Maybe } from '../../model/missing';
import { derivedCell, noCell } from '../cell';
import { decimalsOf, difference, round } from '../decimals';
import { rank as rankAmong } from '../rank';
import { ratio as ratioOf } from '../ratio';
import { isAmount, ownMeasure, type TransformInput, type TransformOf } from './transformInput';

/** Fewer values than this have no middle worth naming. */
export const FEWEST_FOR_MEDIAN = 3;

/** The level of every peer of a period, for the indicator and category of a series. */
export function levelsOfPeers(series: Series, period: string, { peersOn, cellOf, dimension }: TransformInput): Cell[] {
  const category = series.category ? `${dimension}/${series.category}` : '';
  return peersOn(period).map((unit) => cellOf(series.indicator.code, unit, period, category));
}

/** The middle of the peers' levels, with their number; `too-few-peers` (have, of). */
export function medianOf(cells: readonly Cell[]): Maybe<number> {
  const values = cells.flatMap((cell) => (isMissing(cell.value) ? [] : [cell.value]));
  if (values.length < FEWEST_FOR_MEDIAN) return missing('too-few-peers', { have: values.length, of: cells.length });
  return round(median(values) ?? 0, Math.max(...values.map(decimalsOf)) + 1);
}

/** The place among the peers of the period's last day; 1 is the best. */
export const rank: TransformOf = {
  measure: () => ({ measure: 'rank', decimals: 0, better: 'down' }),
  cells: (series, input) => {
    const { better } = series.indicator;
    return series.cells.map((now) => {
      if (better !== 'up' && better !== 'down') return noCell(now.period, missing('not-applicable'));
      if (isMissing(now.value)) return now;
      const peers = input.peersOn(now.period);
      const self = peers.find((unit) => unit.territory === series.unit.territory);
      if (!self) return noCell(now.period, missing('not-applicable'));
      const values = levelsOfPeers(series, now.period, input).map((cell, i) => ({
        unit: peers[i]?.code ?? '',
        value: isMissing(cell.value) ? null : cell.value
      }));
      const place = rankAmong(values, self.code, better);
      if (isMissing(place)) return noCell(now.period, place);
      return { ...now, value: place.rank, upper: null };
    });
  }
};

/** Points between rates, per cent between amounts. */
function gapTo(now: Cell, other: { value: number; cell: Cell | null }, points: boolean): Cell {
  const from = other.cell ? [now, other.cell] : [now];
  const own = now.value as number;
  if (points) {
    const value = difference(own, other.value);
    return derivedCell(now.period, from, value, [own, '−', other.value, '=', value]);
  }
  if (other.value === 0) return noCell(now.period, missing('zero-base'));
  if (other.value < 0) return noCell(now.period, missing('negative-base', { base: other.value }));
  const value = (difference(own, other.value) / other.value) * 100;
  return derivedCell(now.period, from, value, ['(', own, '/', other.value, '−', 1, ')', '×', 100, '=', value]);
}

const gapMeasure: TransformOf['measure'] = (indicator) =>
  indicator.kind === 'rate'
    ? { ...ownMeasure(indicator), measure: 'points' }
    : { measure: 'percent', decimals: 1, better: indicator.better };

/** Rates and quantities per head stand beside the country's; a total is always smaller, and says nothing. */
const standsBesideCountry = ({ indicator, category }: Series) =>
  (indicator.kind === 'rate' || indicator.kind === 'ratio') && category === '';

/** The country's level of the period; null where the series is the country itself. */
const countryCell = (series: Series, period: string, { cellOf, country }: TransformInput): Cell | null =>
  series.unit.territory === country.territory ? null : cellOf(series.indicator.code, country, period);

/** The gap to the country: points of a rate, per cent of a quantity per head. */
export const gap: TransformOf = {
  measure: gapMeasure,
  cells: (series, input) =>
    series.cells.map((now) => {
      const nation = countryCell(series, now.period, input);
      if (!standsBesideCountry(series) || !nation) return noCell(now.period, missing('not-applicable'));
      if (isMissing(now.value)) return now;
      if (isMissing(nation.value)) return noCell(now.period, nation.value);
      return gapTo(now, { value: nation.value, cell: nation }, series.indicator.kind === 'rate');
    })
};

/** The gap to the median of the peers of the period's last day. */
export const gapToMedian: TransformOf = {
  measure: gapMeasure,
  cells: (series, input) =>
    series.cells.map((now) => {
      if (series.indicator.kind === 'comparison') return noCell(now.period, missing('not-applicable'));
      if (isMissing(now.value)) return now;
      const middle = medianOf(levelsOfPeers(series, now.period, input));
      if (isMissing(middle)) return noCell(now.period, middle);
      return gapTo(now, { value: middle, cell: null }, !isAmount(series.indicator));
    })
};

/** How many times the country's value goes into the unit's, with both behind it. */
export const ratio: TransformOf = {
  measure: ({ better }) => ({ measure: 'times', decimals: 2, better }),
  cells: (series, input) =>
    series.cells.map((now) => {
      const nation = countryCell(series, now.period, input);
      if (!standsBesideCountry(series) || !nation) return noCell(now.period, missing('not-applicable'));
      if (isMissing(now.value)) return now;
      if (isMissing(nation.value)) return noCell(now.period, nation.value);
      const times = ratioOf(now.value, nation.value);
      if (isMissing(times)) return noCell(now.period, times);
      return derivedCell(now.period, [now, nation], times.ratio, [now.value, '/', nation.value, '=', times.ratio]);
    })
};
