import type { CheckRow } from '$lib/compute/targets/backTest';
import type { Indicator } from '$lib/model/indicator';
import type { Known, Vintage } from '$lib/model/known';
import type { Run } from '$lib/model/question';
import type { Unit } from '$lib/model/unit';
import { checkRows, constantQuarters, targetIndicators, targetRows } from './targetRows';
import { withSources } from './withSources';

/** Everything the targets page shows of a unit in a snapshot: every year and term is worked out from it. Plain data. */
export interface TargetsAnswer {
  unit: Unit;
  country: Unit;
  snapshot: string;
  indicators: Indicator[];
  vintages: Vintage[];
  quarters: Known[];
  checks: CheckRow[];
}

/** Asks all questions of the page. The snapshot must be open. Errors are the engine's. */
export async function askTargets(
  run: Run,
  { unit, country, snapshot }: Pick<TargetsAnswer, 'unit' | 'country' | 'snapshot'>,
  options?: { signal?: AbortSignal }
): Promise<TargetsAnswer> {
  const territories = [...new Set([unit.territory, country.territory])];
  const vintages = await run(targetRows(snapshot, unit.territory), options);
  const quarters = await run(constantQuarters(snapshot, territories), options);
  const sourced = await withSources<Known | Vintage>(run, snapshot, [...vintages, ...quarters], options);
  return {
    unit,
    country,
    snapshot,
    indicators: await run(targetIndicators(snapshot, unit.territory), options),
    vintages: sourced.slice(0, vintages.length),
    quarters: sourced.slice(vintages.length) as Known[],
    checks: await run(checkRows(snapshot), options)
  };
}
