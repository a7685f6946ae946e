import { bumps, type RankPath } from '$lib/charts/bumps';
import { rank } from '$lib/compute/rank';
import { placeOf } from '$lib/language/comparison/chartWordsTwo';
import { measureOf } from '$lib/language/comparison/read';
import { missingShort } from '$lib/language/missing';
import { ordinal } from '$lib/language/ordinal';
import { formatPeriod } from '$lib/language/period';
import type { Series } from '$lib/model/cube';
import { isMissing, type Maybe } from '$lib/model/missing';
import type { Reading, ReadingInput } from '../reading';
import {
  hasOneIndicator,
  nameOf,
  periodLabels,
  periodsWithValues,
  pointText,
  roleOf,
  rulesOf,
  valueOf,
  withValues
} from './parts';

const FEWEST = 3;
/** So many paths can all be named; of more, only those of the units that were chosen. */
const MOST_NAMED = 14;

const isRank = ({ cube }: ReadingInput) => Object.values(cube.measures).some(({ measure }) => measure === 'rank');

/** The country has no place among its parts. */
const places = ({ cube, country }: ReadingInput) =>
  withValues(cube).filter((series) => series.unit.territory !== country.territory);

/** Ranks as the transform gives them; the field behind the chosen ones is every peer that is not one of them. */
function givenPaths(input: ReadingInput): { chosen: RankPath[]; field: RankPath[] } {
  const { lang } = input;
  const path = (series: Series, name: string): RankPath => ({
    name,
    role: roleOf(input, series),
    marks: series.cells.map((cell) => ({
      rank: valueOf(cell),
      text: pointText(input, series, cell),
      status: cell.status
    }))
  });
  const shown = places(input);
  const chosen = chosenOf(input, shown);
  const territories = new Set(chosen.map((series) => series.unit.territory));
  const behind = new Map(
    [...input.references.field, ...shown]
      .filter((series) => !territories.has(series.unit.territory) && series.category === '')
      .map((series) => [series.unit.territory, series])
  );
  const last = (series: Series) => series.cells.findLast((cell) => valueOf(cell) !== null);
  return {
    chosen: chosen.map((series) =>
      path(series, [ordinal(lang, valueOf(last(series)) ?? 0), nameOf(input, series)].join('  '))
    ),
    field: [...behind.values()].map((series) => path({ ...series, subject: false }, ''))
  };
}

/** The order among the places shown, worked out here, each place with the number of those that have a value. */
function workedPaths(input: ReadingInput): { chosen: RankPath[]; field: RankPath[] } {
  const { lang, cube } = input;
  const shown = places(input);
  const [first] = shown;
  const direction = first && measureOf(cube, first).better === 'down' ? 'down' : 'up';
  const chosen = new Set(chosenOf(input, shown));
  const paths = shown.map((series): RankPath => {
    const found = series.cells.map((_, i) => {
      const values = shown.map((other) => ({ unit: other.key, value: valueOf(other.cells[i]) }));
      return rank(values, series.key, direction);
    });
    const said = (place: Maybe<{ rank: number; of: number }>) =>
      isMissing(place) ? missingShort(lang, place) : placeOf(lang, place.rank, place.of);
    const last = found.findLast((place) => !isMissing(place));
    return {
      name: chosen.has(series) ? [last ? said(last) : '', nameOf(input, series)].filter(Boolean).join('  ') : '',
      role: roleOf(input, series),
      marks: series.cells.map((cell, i) => {
        const place = found[i];
        if (!place || isMissing(cell.value) || isMissing(place)) {
          const why = isMissing(cell.value) || !place ? pointText(input, series, cell) : '';
          const name = `${nameOf(input, series)}, ${formatPeriod(lang, cell.period, 'short')}`;
          return { rank: null, text: why || `${name}: ${place ? said(place) : ''}`, status: '' };
        }
        const [name = '', ...value] = pointText(input, series, cell).split(': ');
        return { rank: place.rank, text: `${name}: ${said(place)}; ${value.join(': ')}`, status: cell.status };
      })
    };
  });
  return { chosen: paths.filter((path) => path.name), field: paths.filter((path) => !path.name) };
}

function chosenOf({ comparison }: ReadingInput, shown: readonly Series[]): Series[] {
  if (shown.length <= MOST_NAMED) return [...shown];
  const chosen = shown.filter((series) => comparison.units.includes(series.unit.code));
  return chosen.length > 0 ? chosen : shown.filter((series) => series.subject);
}

/** The path of each place through the ranks, 1 on top. */
export const bump: Reading = {
  code: 'bump',
  whyNot: (input) => {
    const { cube } = input;
    const [first] = withValues(cube);
    if (!first) return 'no-value';
    if (!hasOneIndicator(cube)) return 'several-indicators';
    const { better } = measureOf(cube, first);
    if (!isRank(input) && better !== 'up' && better !== 'down') return 'no-rank';
    if (periodsWithValues(cube).length < 2) return 'one-period';
    const count = places(input).length;
    if (isRank(input)) return count + input.references.field.length < 2 ? 'one-unit' : null;
    return count < 2 ? 'one-unit' : count < FEWEST ? 'too-few-units' : null;
  },
  draw: (input, width) => {
    const { chosen, field } = isRank(input) ? givenPaths(input) : workedPaths(input);
    return bumps({
      periods: periodLabels(input),
      paths: [...field, ...chosen],
      rules: rulesOf(input),
      formatRank: (place) => ordinal(input.lang, place),
      width
    });
  }
};
