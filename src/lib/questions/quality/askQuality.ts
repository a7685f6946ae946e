import type { QualityAnswer, SumRow } from '$lib/model/quality';
import type { Run } from '$lib/model/question';
import { coverageCounts } from './coverageCounts';
import { missingCounts } from './missingCounts';
import { rhythms, seriesEnds } from './rhythms';
import { publisherUse, statusCounts } from './sourceCounts';
import { categorySums, formerSums, quarterSums, unitSums } from './sums';

export interface QualityInput {
  snapshot: string;
  newest: string;
  /** Territory of the unit the site was made for. */
  home: string;
}

/** Asks one question after the other. Snapshot and newest must be open. Errors are the engine's. */
export async function askQuality(
  run: Run,
  { snapshot, newest, home }: QualityInput,
  options: { signal?: AbortSignal } = {}
): Promise<QualityAnswer> {
  const sums: SumRow[] = [];
  for (const question of [categorySums, unitSums, formerSums, quarterSums])
    sums.push(...(await run(question(snapshot, newest), options)));
  return {
    snapshot,
    coverage: await run(coverageCounts({ snapshot, home }), options),
    missing: await run(missingCounts({ snapshot, newest }), options),
    rhythms: await run(rhythms(snapshot), options),
    series: await run(seriesEnds(snapshot), options),
    sums,
    statuses: await run(statusCounts(snapshot), options),
    publishers: await run(publisherUse(snapshot), options)
  };
}
