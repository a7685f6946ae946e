import type { Standing } from '$lib/compute/standing';
import { cite } from '$lib/language/sentence/cite';
import { countText } from '$lib/language/sentence/partySentence';
import { planNumbers, type PlanNumbers } from '$lib/language/sentence/planNumbers';
import type { Known } from '$lib/model/known';
import type { Language } from '$lib/model/language';
import { isMissing } from '$lib/model/missing';
import type { Evidence } from '$lib/model/segment';

export interface PartyRow extends PlanNumbers {
  standing: Standing;
  known: Known;
  value: Evidence;
}

/** One row for each Party indicator that has any value up to the period: its own, or the latest before it. */
export function partyRows(lang: Language, standings: readonly Standing[]): PartyRow[] {
  return standings.flatMap((standing) => {
    const known = isMissing(standing.now) ? standing.latest : standing.now;
    if (!known) return [];
    const count = standing.outOf ? countText(lang, standing) : undefined;
    return [{ standing, known, value: cite(lang, known, standing, count), ...planNumbers(lang, standing, known) }];
  });
}
