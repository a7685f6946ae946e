import type { Transform } from '../model/comparison';
import type { References } from '../model/comparisonFacts';
import type { Cell, Cube, Series } from '../model/cube';
import { isMissing } from '../model/missing';
import { ASSIGNERS } from '../model/observation';
import type { Unit } from '../model/unit';
import { derivedCell } from './cell';
import { medianOf } from './transforms/amongPeers';
import { levelCube } from './transforms/levelCube';
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
  const country = shown.has(input.country.territory) ? [] : seriesOf(code, input, [input.country]).filter(hasValue);
  const field = seriesOf(code, input, input.peersOn(cube.periods.at(-1) ?? ''));
  return {
    country: country.map((series) => ({ ...series, subject: false })),
    median: Object.fromEntries(input.indicators.map(({ code: of }) => [of, medians(code, input, cube, of)])),
    plans: code === 'level' ? plansOf(input, cube) : [],
    field: field.map((series) => ({ ...series, subject: series.unit.territory === subjectOf(cube) }))
  };
}

const subjectOf = (cube: Cube) => cube.series.find((series) => series.subject)?.unit.territory;

/** The median of a period's own peers: a group's members of 2025 are not those of 2023. */
function medians(code: Transform, input: TransformInput, cube: Cube, indicator: string): Cell[] {
  return cube.periods.map((period, i) => {
    const field = seriesOf(code, { ...input, periods: [period] }, input.peersOn(period));
    const cells = field.flatMap((series) => (series.indicator.code === indicator ? series.cells : []));
    const value = medianOf(cells);
    const behind = cells.filter((cell) => !isMissing(cell.value));
    return { ...derivedCell(cube.periods[i] ?? period, behind, value, ['=', isMissing(value) ? 0 : value]) };
  });
}

/** One series for each assigner that has a plan for a shown series and period. */
function plansOf({ plansOf: find }: TransformInput, cube: Cube): Series[] {
  return cube.series.flatMap((series) =>
    ASSIGNERS.flatMap((assigner) => {
      const cells = series.cells.map((cell): Cell => {
        const { plan } = find(series.indicator, series.unit, cell.period, assigner);
        const none: Cell = {
          ...cell,
          value: { missing: 'not-published' },
          upper: null,
          status: '',
          observations: [],
          formula: null,
          pieced: false
        };
        return plan ? { ...none, value: plan.value, upper: plan.upper, status: 'plan', observations: [plan] } : none;
      });
      const plans: Series = { ...series, key: `${series.key} ${assigner}`, category: assigner, cells };
      return hasValue(plans) ? [plans] : [];
    })
  );
}
