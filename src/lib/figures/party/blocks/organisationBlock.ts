import { ruleAfter } from '$lib/compute/annotations';
import type { PartyFacts } from '$lib/compute/party/partyFacts';
import { stockSeries } from '$lib/compute/party/stockSeries';
import { message } from '$lib/language/message';
import { unitName } from '$lib/language/name';
import { breakLabel, breakNote, organisationFinding, organisationSentence } from '$lib/language/party/organisationText';
import type { Annotation } from '$lib/model/annotation';
import type { Language } from '$lib/model/language';
import { periodGroups } from '../bars';
import type { PartyBlock } from '../partyBlock';

const STOCKS = [
  'party-committees-affiliated',
  'party-organisations-grassroots',
  'party-cells',
  'congress-delegates'
] as const;

/** Committees, grassroots organisations, cells and delegates. Committees follow the units inside: their end is a break. */
export function organisationBlock(lang: Language, facts: PartyFacts, events: readonly Annotation[]): PartyBlock | null {
  const all = STOCKS.map((code) => stockSeries(facts.known, code, facts.unit.territory)).filter(
    (series) => series.length > 0
  );
  const [first] = all;
  if (!first) return null;
  const committees = first[0]?.indicator === STOCKS[0] ? first : [];
  const periods = committees.map((row) => row.period);
  const event =
    events.find(({ date, kind, scope, indicators }) => {
      const after = ruleAfter(periods, date);
      const about = scope.some((code) => (facts.inside as readonly string[]).includes(code));
      return kind === 'break' && about && indicators.length === 0 && after >= 0 && after < periods.length - 1;
    }) ?? null;
  const words = message(lang).partyPage;
  return {
    id: 'organisation',
    title: organisationFinding(lang, facts, first, event),
    measure: words.measure(words.blocks.organisation.what, unitName(lang, facts.unit)),
    sentence: organisationSentence(lang, facts, all, event),
    notes: event ? [breakNote(lang, event)] : [],
    groups: all.flatMap((series) =>
      periodGroups(lang, facts, series).map((group) =>
        event && series === committees
          ? { ...group, rule: { after: ruleAfter(periods, event.date), label: breakLabel(lang, event) } }
          : group
      )
    ),
    matrix: null,
    rows: all.flat()
  };
}
