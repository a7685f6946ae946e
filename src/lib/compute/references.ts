import type { Transform } from '../model/comparison';
import type { References } from '../model/comparisonFacts';
import type { Cell, Cube, Series } from '../model/cube';
import { isMissing, missing } from '../model/missing';
import { ASSIGNERS } from '../model/observation';
import type { Unit } from '../model/unit';
import { derivedCell, noCell } from './cell';
import { levelCube } from './transforms/levelCube';
import { medianOf } from './transforms/medianOfPeers';
import { transform } from './transforms/transform';
import type { TransformInput } from './transforms/transformInput';

const hasValue = (series: Series) => series.cells.some((cell) => !isMissing(cell.value));

/** Series of some units under the same transform. */
function seriesOf(code: Transform, input: TransformInput, units: readonly Unit[]): readonly Series[] {
  const { indicators, periods, cellOf } = input;
  const levels = levelCube({ indicators, units, periods, dimension: '', categories: [], cellOf });
  return transform(code, { ...input, series: levels.series, dimension: '' }).series;
}

/**
 * What a cube of totals is read against: the country under the same transform (unless shown or without a value), the
 * median of the peers of each period, the plans of its periods, and all peers of the last period. Empty for breakdowns.
 */
export function references(code: Transform, input: TransformInput, cube: Cube): References {
  if (input.dimension) return { country: [], median: {}, plans: [], field: [] };
  const shown = new Set(cube.series.map((series) => series.unit.territory));
  const subject = cube.series.find((series) => series.subject)?.unit.territory;
  const country = shown.has(input.country.territory) ? [] : seriesOf(code, input, [input.country]).filter(hasValue);
  const field = seriesOf(code, input, input.peersOn(cube.periods.at(-1) ?? ''));
  return {
    country: country.map((series) => ({ ...series, subject: false })),
    median: medians(code, input, cube),
    plans: code === 'level' ? plansOf(input, cube) : [],
    field: field.map((series) => ({ ...series, subject: series.unit.territory === subject }))
  };
}

/**
 * The median of each period's own peers: a group's members of 2025 are not those of 2023. Places have none
 * (`not-applicable`).
 */
function medians(code: Transform, input: TransformInput, cube: Cube): References['median'] {
  // All periods of a group at once: an index or an average needs more than the one it is read in.
  const groups = new Map<string, readonly Series[]>();
  const groupOn = (period: string) => {
    const peers = input.peersOn(period);
    const key = peers.map((unit) => unit.code).join();
    const found = groups.get(key) ?? seriesOf(code, input, peers);
    groups.set(key, found);
    return found;
  };
  const cellsOf = (indicator: string) =>
    cube.periods.map((period, i): Cell => {
      if (code === 'rank') return noCell(period, missing('not-applicable'));
      const cells = groupOn(period).flatMap(({ indicator: of, cells }) =>
        of.code === indicator ? (cells[i] ?? noCell(period, missing('not-published'))) : []
      );
      const value = medianOf(cells);
      const behind = cells.filter((cell) => !isMissing(cell.value));
      return derivedCell(period, behind, value, isMissing(value) ? [] : ['=', value]);
    });
  return Object.fromEntries(input.indicators.map((entry) => [entry.code, cellsOf(entry.code)]));
}

/** One series for each assigner that has a plan for a shown series and period. */
function plansOf({ plansOf: find }: TransformInput, cube: Cube): Series[] {
  return cube.series.flatMap((series) =>
    ASSIGNERS.flatMap((assigner) => {
      const cells = series.cells.map(({ period }): Cell => {
        const { plan } = find(series.indicator, series.unit, period, assigner);
        const none = noCell(period, missing('not-published'));
        return plan ? { ...none, value: plan.value, upper: plan.upper, status: 'plan', observations: [plan] } : none;
      });
      const plans: Series = { ...series, key: `${series.key} ${assigner}`, category: assigner, cells };
      return hasValue(plans) ? [plans] : [];
    })
  );
}
