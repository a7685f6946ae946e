import type { Indicator } from '$lib/model/indicator';
import type { Vintage } from '$lib/model/known';
import type { Question, Run } from '$lib/model/question';
import { LATEST_FIRST, UNTIED, VINTAGE_KEY } from './latest';
import { relation } from './relation';
import { withSources, type Unsourced } from './withSources';

/** Rows from which the pages of all indicators follow. */
export interface IndicatorPages {
  /** In the order of their codes. */
  indicators: Indicator[];
  /** Every published value, by key; best first within a key (`latest.ts`). */
  publications: Vintage[];
}

/** Everything ever published: asked once for all pages, never by a reader. */
export const publications = (snapshot: string): Question<Unsourced<Vintage>> => ({
  name: 'publications',
  sql: `select o.* exclude (period_kind, year), u.territory
from ${relation(snapshot, 'observations')} o
join ${relation(snapshot, 'units')} u on u.code = o.unit
order by ${VINTAGE_KEY}, ${LATEST_FIRST}, ${UNTIED}`,
  params: []
});

const allIndicators = (snapshot: string): Question<Indicator> => ({
  name: 'all-indicators',
  sql: `select * exclude (min, max, reference) from ${relation(snapshot, 'indicators')} order by code`,
  params: []
});

/** Asks once for the pages of all indicators. The snapshot must be open. Errors are the engine's. */
export async function askIndicatorPages(run: Run, snapshot: string): Promise<IndicatorPages> {
  const indicators = await run(allIndicators(snapshot));
  return { indicators, publications: await withSources<Vintage>(run, snapshot, await run(publications(snapshot))) };
}
