import type { Sourced, Vintage } from '$lib/model/known';
import type { Question } from '$lib/model/question';
import type { Unit } from '$lib/model/unit';
import { vintages } from './vintages';
import type { Unsourced } from './withSources';

/** Every publication of the totals that some observations are of. */
export function vintagesBehind(
  snapshot: string,
  observations: readonly Sourced[],
  units: readonly Unit[]
): Question<Unsourced<Vintage>> {
  const each = (pick: (observation: Sourced) => string) => [...new Set(observations.map(pick))];
  const codes = new Set(each((observation) => observation.unit));
  return vintages({
    snapshot,
    territories: [...new Set(units.filter((unit) => codes.has(unit.code)).map((unit) => unit.territory))],
    indicators: each((observation) => observation.indicator),
    periods: each((observation) => observation.period)
  });
}
