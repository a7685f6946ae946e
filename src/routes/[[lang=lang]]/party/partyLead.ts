import { formatDate } from '$lib/language/date';
import { message } from '$lib/language/message';
import { unitName } from '$lib/language/name';
import { formatNumber } from '$lib/language/number';
import type { Language } from '$lib/model/language';
import type { PartyAnswer } from '$lib/questions/partyPage';
import { greatest } from 'd3-array';

/** How many figures of the unit are published, from how many sources and up to when. */
export function partyLead(lang: Language, { known, unit }: PartyAnswer): string {
  const t = message(lang).partyPage;
  const own = known.filter((row) => row.territory === unit.territory);
  const latest = greatest(own, (row) => row.published);
  if (!latest) return t.none(unitName(lang, unit));
  const sources = new Set(own.map((row) => row.source)).size;
  return t.lead(
    unitName(lang, unit),
    formatNumber(lang, own.length),
    formatNumber(lang, sources),
    formatDate(lang, latest.published_as)
  );
}
