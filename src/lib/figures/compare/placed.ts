import { isFilled } from '$lib/language/comparison/read';
import type { WhyNot } from '$lib/model/comparison';
import type { Cell, Series } from '$lib/model/cube';
import type { ReadingInput } from './reading';

/** Lists of provinces that have a map or a tile grid, with the start of their codes. */
export type MapRegime = 'province63' | 'province34';
const PREFIX: Record<MapRegime, string> = { province63: 'P63-', province34: 'P34-' };

export interface Place {
  /** Where it stands: its own code, or the one it was published under. */
  code: string;
  series: Series;
  cell: Cell;
}

export interface Placed {
  period: string;
  regime: MapRegime;
  places: readonly Place[];
  /** The country, which has no place among them. */
  country: { series: Series; cell: Cell } | null;
}

const FEWEST = 3;

/**
 * Where a series stands in a list of provinces. A territory that did not change stands under the code of the other list
 * where its value was published under that; a value pieced together does not.
 */
function codeIn(regime: MapRegime, { unit }: Series, cell: Cell): string | null {
  if (unit.regime === regime) return unit.code;
  const own = cell.pieced ? undefined : cell.observations[0]?.unit;
  return own?.startsWith(PREFIX[regime]) ? own : null;
}

/**
 * The units of a cube on a map of one of the regimes, in the last period in which at least three have values; or why they
 * cannot be put there. A unit that would have to be left out, other than the country, makes it `no-geometry`.
 */
export function placed({ cube, country }: ReadingInput, regimes: readonly MapRegime[]): Placed | WhyNot {
  if (!cube.series.some((series) => series.cells.some(isFilled))) return 'no-value';
  const nation = cube.series.find((series) => series.unit.territory === country.territory);
  const others = cube.series.filter((series) => series.unit.territory !== country.territory);
  if (new Set(cube.series.map((series) => series.indicator.code)).size > 1) return 'several-indicators';
  // Several categories of one unit are several things at one place.
  if (new Set(others.map((series) => series.unit.code)).size < others.length) return 'several-indicators';

  let somewhere = others.some((series) => regimes.some((regime) => regime === series.unit.regime));
  for (let at = cube.periods.length - 1; at >= 0; at--) {
    const filled = others.filter((series) => isFilled(series.cells[at]));
    const [best] = regimes
      .map((regime) => ({ regime, places: placesIn(regime, others, at) }))
      .map((entry) => ({ ...entry, have: entry.places.filter(({ cell }) => isFilled(cell)).length }))
      .sort((a, b) => b.have - a.have);
    if (!best) break;
    somewhere ||= best.have > 0;
    if (best.have < FEWEST) continue;
    if (best.have < filled.length) return 'no-geometry';
    const cell = nation?.cells[at];
    return {
      period: cube.periods[at] ?? '',
      regime: best.regime,
      places: best.places,
      country: nation && cell ? { series: nation, cell } : null
    };
  }
  return somewhere ? 'too-few-units' : 'no-geometry';
}

const placesIn = (regime: MapRegime, series: readonly Series[], at: number): Place[] =>
  series.flatMap((entry) => {
    const cell = entry.cells[at];
    const code = cell ? codeIn(regime, entry, cell) : null;
    return cell && code ? [{ code, series: entry, cell }] : [];
  });
