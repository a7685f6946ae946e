import { seriesLines } from '$lib/charts/seriesLines';
import { rank } from '$lib/compute/rank';
import { measureOf } from '$lib/language/comparison/read';
import { ordinal } from '$lib/language/ordinal';
import type { Series } from '$lib/model/cube';
import { isMissing, missing } from '$lib/model/missing';
import type { Reading, ReadingInput } from '../reading';
import { lineOfSeries } from './lines';
import { hasOneIndicator, periodLabels, periodsWithValues, rulesOf, valueOf, withValues } from './parts';

const MOST = 40;

/** Ranks as they are; of other measures the order among the places shown. */
function ranked({ cube, country }: ReadingInput): Series[] {
  const places = withValues(cube).filter((series) => series.unit.territory !== country.territory);
  const [first] = places;
  if (!first || cube.measures[first.indicator.code]?.measure === 'rank') return places;
  const { better } = measureOf(cube, first);
  return places.map((series) => ({
    ...series,
    cells: series.cells.map((cell, i) => {
      const values = places.map((other) => ({ unit: other.key, value: valueOf(other.cells[i]) }));
      const place = rank(values, series.key, better === 'down' ? 'down' : 'up');
      return {
        ...cell,
        value: isMissing(cell.value) ? cell.value : isMissing(place) ? missing('too-few-peers') : place.rank
      };
    })
  }));
}

/** The path of each place through the ranks, 1 on top. */
export const bump: Reading = {
  code: 'bump',
  whyNot: (input) => {
    const { cube } = input;
    const series = withValues(cube);
    const [first] = series;
    if (!first) return 'no-value';
    if (!hasOneIndicator(cube)) return 'several-indicators';
    const { better } = measureOf(cube, first);
    if (better !== 'up' && better !== 'down') return 'no-rank';
    if (periodsWithValues(cube).length < 2) return 'one-period';
    const isRank = cube.measures[first.indicator.code]?.measure === 'rank';
    if (!isRank && ranked(input).length < 3) return 'too-few-units';
    return series.length > MOST ? 'too-many-lines' : null;
  },
  draw: (input, width) => {
    const series = ranked(input);
    const cube = {
      ...input.cube,
      series,
      measures: Object.fromEntries(
        Object.keys(input.cube.measures).map((code) => [
          code,
          { measure: 'rank', decimals: 0, better: 'down' as const }
        ])
      )
    };
    const read = { ...input, cube };
    return seriesLines({
      periods: periodLabels(input),
      lines: series.map((entry) => lineOfSeries(read, entry)),
      rules: rulesOf(input),
      formatAxis: (value) => (Number.isInteger(value) ? ordinal(input.lang, value) : ''),
      width,
      height: Math.max(320, Math.min(900, series.length * 22 + 80)),
      ranks: true
    });
  }
};
