import { isCountry, type PartyFacts } from '$lib/compute/party/partyFacts';
import { latestOf } from '$lib/compute/party/rowsOf';
import { stockSeries } from '$lib/compute/party/stockSeries';
import { message } from '$lib/language/message';
import { unitName } from '$lib/language/name';
import { membersFinding, membersNotes, membersSentence } from '$lib/language/party/membersText';
import type { Language } from '$lib/model/language';
import { series as barSeries } from '../bars';
import type { PartyBlock } from '../partyBlock';

const MEMBERS = 'party-members';

/** The stock of members at its published dates, the country beside it on a scale of its own. */
export function membersBlock(lang: Language, facts: PartyFacts): PartyBlock | null {
  const { unit, country, known } = facts;
  const series = stockSeries(known, MEMBERS, unit.territory);
  const last = series.at(-1);
  if (!last) return null;
  const nation = isCountry(facts) ? [] : stockSeries(known, MEMBERS, country.territory);
  const share = latestOf(known, { territory: unit.territory, indicator: 'party-members-share-of-country' });
  const moved = latestOf(known, { territory: unit.territory, indicator: 'members-transferred' }) !== null;
  const words = message(lang).partyPage;
  const own = { name: unitName(lang, unit), bars: barSeries(lang, facts, series), rule: null };
  const beside = {
    name: unitName(lang, country),
    bars: barSeries(lang, facts, nation).map((bar) => ({ ...bar, tone: 'peer' as const })),
    rule: null
  };
  return {
    id: 'members',
    title: membersFinding(lang, facts, last),
    measure: words.measure(words.blocks.members.what, unitName(lang, unit)),
    sentence: membersSentence(lang, facts, series, nation.at(-1) ?? null),
    notes: membersNotes(lang, [series, nation], moved),
    groups: [own, ...(nation.length > 0 ? [beside] : [])],
    matrix: null,
    rows: [...series, ...(share ? [share] : []), ...nation]
  };
}
