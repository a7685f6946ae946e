import type { FigureRef } from '$lib/model/briefing';
import { defaultComparison } from '$lib/view/defaultComparison';
import { defaultView } from '$lib/view/defaults';
import { writePeriodList } from '$lib/view/periodList';
import { comparedFacts } from './compare';
import type { Asking } from './pageResolver';

/**
 * The query with the unit and the periods that it leaves to its snapshot written out, so that it means the same in another
 * one: what a reader put in a briefing in 2023 stays about 2023.
 */
export async function pinnedQuery(from: FigureRef, asking: Asking): Promise<string> {
  const { catalogue } = asking;
  const params = new URLSearchParams(from.query);
  const said: [string, string][] = [];
  if (from.page === 'compare') {
    if (!params.has('u')) said.push(['u', defaultComparison(catalogue, from.snapshot).units.join(',')]);
    if (!params.has('p')) {
      const { comparison } = await comparedFacts(from, asking);
      if (comparison.periods.length > 0) said.push(['p', writePeriodList(comparison.periods)]);
    }
  } else if (from.page !== 'explore') {
    const usual = defaultView(catalogue, from.snapshot);
    if (!params.has('u')) said.push(['u', usual.unit]);
    if (!params.has('p') && from.page !== 'party') said.push(['p', usual.period]);
  }
  return [...said.map(([name, value]) => `${name}=${value}`), from.query].filter(Boolean).join('&');
}
